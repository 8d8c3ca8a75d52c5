import { type Ref, ref, watch } from 'vue'

/** A choice kept in this browser, for this person's eyes only: nothing of the register belongs here. */
export function remembered<T>(name: string, otherwise: T): Ref<T> {
  const key = `camphor.${name}`
  const value = ref(read(key) ?? otherwise) as Ref<T>
  watch(value, (now) => { localStorage.setItem(key, JSON.stringify(now)) }, { deep: true })
  return value

  function read(from: string): T | undefined {
    try {
      const text = localStorage.getItem(from)
      return text === null ? undefined : (JSON.parse(text) as T)
    } catch {
      return undefined
    }
  }
}
