import { type Ref, computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export interface KeyPages {
  /** Where the page begins; undefined: at the first row. */
  readonly after: Ref<string | undefined>
  /** Whether one came here from an earlier page, which `previous` knows the way back to. */
  readonly cameFrom: Ref<boolean>
  first: () => Promise<void>
  previous: () => Promise<void>
  next: (key: string | null | undefined) => Promise<void>
  /** The narrowed list begins at its first page; what is undefined or empty leaves the address. */
  narrow: (query: Readonly<Record<string, string | undefined>>) => Promise<void>
}

/** Pages that turn by key, with the key in the address: rows are never counted, a link shows a colleague the same page. */
export function useKeyPages(): KeyPages {
  const route = useRoute()
  const router = useRouter()
  const trail = ref<(string | undefined)[]>([])
  const after = computed(() => (typeof route.query['after'] === 'string' ? route.query['after'] : undefined))

  async function to(key: string | undefined): Promise<void> {
    const query = { ...route.query }
    delete query['after']
    await router.push({ query: key ? { ...query, after: key } : query })
  }

  async function next(key: string | null | undefined): Promise<void> {
    if (!key) return
    trail.value.push(after.value)
    await to(key)
  }

  async function narrow(query: Readonly<Record<string, string | undefined>>): Promise<void> {
    trail.value = []
    const all: Record<string, unknown> = { ...route.query, ...query, after: undefined }
    await router.push({ query: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '')) as Record<string, string> })
  }

  async function first(): Promise<void> {
    trail.value = []
    await to(undefined)
  }

  return { after, cameFrom: computed(() => trail.value.length > 0), first, previous: () => to(trail.value.pop()), next, narrow }
}
