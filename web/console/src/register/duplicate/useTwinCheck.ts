import { type Newcomer, type Twin, likelyTwins } from '@camphor/api'
import { type Ref, ref, shallowRef } from 'vue'

/**
 * Before somebody is registered: who is there already that may be the same person. Asked once; whoever has seen the answer
 * may go on.
 */
export function useTwinCheck(): { twins: Ref<readonly Twin[]>; mayGoOn: (newcomer: Newcomer) => Promise<boolean> } {
  const twins = shallowRef<readonly Twin[]>([])
  const asked = ref('')

  async function mayGoOn(newcomer: Newcomer): Promise<boolean> {
    const about = JSON.stringify(newcomer)
    if (asked.value === about) return true
    twins.value = await likelyTwins(newcomer)
    asked.value = about
    return twins.value.length === 0
  }

  return { twins, mayGoOn }
}

/** What the facts of a new person tell about who they are. */
export function newcomer(facts: Readonly<Record<string, unknown>>, where: { village?: string; household?: string }): Newcomer {
  const told = (fact: string) => (typeof facts[fact] === 'string' ? facts[fact] : undefined)
  const all = { name: told('name') ?? '', idNumber: told('id_number'), birthDate: told('birth_date'), sex: told('sex'), phone: told('phone'), ...where }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Newcomer
}
