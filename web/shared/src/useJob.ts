import { type Job, Refusal, cancelJob, ended, watchJob } from '@camphor/api'
import { type Ref, onScopeDispose, ref, shallowRef } from 'vue'
import { useCommand } from './useCommand'

export interface FollowedJob {
  readonly job: Ref<Job | undefined>
  readonly running: Ref<boolean>
  readonly fault: Ref<string | undefined>
  /** Starts long work, or follows some that is on its way already; what it gave is `job.result`. */
  follow: (id: string) => void
  start: (begin: () => Promise<{ readonly job: string }>) => Promise<void>
  cancel: () => Promise<void>
}

/**
 * One piece of long work as this page sees it: its progress is heard live, it can be called off, and a page that is left
 * stops listening while the work goes on.
 *
 * @param finished called once, when the work has come to its end, whichever it was
 */
export function useJob(finished: (job: Job) => void = () => undefined): FollowedJob {
  const job = shallowRef<Job>()
  const running = ref(false)
  let hang: () => void = () => undefined
  const begun = useCommand((begin: () => Promise<{ readonly job: string }>) => begin())
  const cancelling = useCommand(cancelJob)

  function follow(id: string): void {
    hang()
    running.value = true
    hang = watchJob(id, (now) => {
      job.value = now
      if (!ended(now)) return
      running.value = false
      finished(now)
    })
  }

  async function start(begin: () => Promise<{ readonly job: string }>): Promise<void> {
    if (running.value) return
    job.value = undefined
    running.value = true
    const started = await begun.run(begin)
    if (started) follow(started.job)
    else running.value = false
  }

  async function cancel(): Promise<void> {
    if (job.value && running.value) await cancelling.run(job.value.id)
  }

  onScopeDispose(() => { hang() })
  return { job, running, fault: begun.fault, follow, start, cancel }
}

/** Why a piece of work failed, in the words of a refusal. */
export function refusalOf(job: Job): Refusal | undefined {
  return job.refusal ? new Refusal(0, job.refusal.code, job.refusal.title, job.refusal.detail ?? undefined, undefined, {}) : undefined
}
