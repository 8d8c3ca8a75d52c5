import { type Me, Refusal, login as logIn, logout as logOut, whoAmI } from '@camphor/api'
import { useQueryCache } from '@pinia/colada'
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** The one session of this browser. `me` is undefined while nobody is logged in. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me>()
  const asked = ref(false)
  const cache = useQueryCache()

  /** Asks the server once who this is; later calls answer at once. */
  async function known(): Promise<void> {
    if (asked.value) return
    try {
      me.value = await whoAmI()
      asked.value = true
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      asked.value = thrown.status === 401
    }
  }

  async function login(name: string, password: string, code?: string): Promise<Me> {
    forget()
    me.value = await logIn(name, password, code)
    return me.value
  }

  async function logout(): Promise<void> {
    await logOut().catch(() => undefined)
    forget()
  }

  async function reload(): Promise<void> {
    me.value = await whoAmI()
  }

  /** The next person at this computer sees nothing of what the last one had asked for. */
  function forget(): void {
    me.value = undefined
    for (const entry of cache.getEntries()) cache.remove(entry)
  }

  return { me, known, login, logout, reload, forget }
})
