import { Refusal, UNREACHABLE } from '@camphor/api'
import { type Ref, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'

/** A refusal in the user's words; the server has already said it in the user's language. */
export function useFaultText(): (fault: unknown) => string {
  const { t } = useI18n()
  return (fault) => {
    if (!(fault instanceof Refusal)) return fault instanceof Error ? fault.message : String(fault)
    return fault.code === UNREACHABLE ? t('shared.unreachable') : fault.message
  }
}

export interface Command<A extends unknown[], T> {
  readonly busy: Ref<boolean>
  readonly refusal: Ref<Refusal | undefined>
  /** What to show the user; undefined while nothing was refused. */
  readonly fault: Ref<string | undefined>
  /** The answer, or undefined when the command was refused: then `refusal` says why. Clicked twice, it runs once. */
  run: (...given: A) => Promise<T | undefined>
  forget: () => void
}

/** One thing a person does on the server: it runs, is refused or done. */
export function useCommand<A extends unknown[], T>(act: (...given: A) => Promise<T>): Command<A, T> {
  const text = useFaultText()
  const busy = ref(false)
  const refusal = shallowRef<Refusal>()
  const fault = ref<string>()

  async function run(...given: A): Promise<T | undefined> {
    if (busy.value) return undefined
    forget()
    busy.value = true
    try {
      return await act(...given)
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      refusal.value = thrown
      fault.value = text(thrown)
      return undefined
    } finally {
      busy.value = false
    }
  }

  function forget(): void {
    refusal.value = undefined
    fault.value = undefined
  }

  return { busy, refusal, fault, run, forget }
}
