import { ask } from './ask'

/** Long work on the server: an import, an export, a screening run. */
export interface Job {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly step?: string | null
  readonly done: number
  /** 0 or null as long as nobody knows how much there is to do. */
  readonly total?: number | null
  readonly createdAt: string
  readonly startedAt?: string | null
  readonly endedAt?: string | null
  readonly result?: unknown
  readonly refusal?: { readonly code: string; readonly title: string; readonly detail?: string | null } | null
}

export const ended = (job: Job): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled'

export const job = (id: string) => ask<Job>('GET', '/api/jobs/{id}', { path: { id } })

export const jobs = () => ask<readonly Job[]>('GET', '/api/jobs')

export const cancelJob = (id: string) => ask<undefined>('POST', '/api/jobs/{id}/cancellation', { path: { id } })

const ASK_AGAIN_AFTER = 2000

/**
 * Follows a job to its end by server-sent events; where the line breaks (a proxy, a server that starts anew) it is asked for
 * plainly until it can be heard again.
 *
 * @return stops listening; the job itself goes on
 */
export function watchJob(id: string, told: (job: Job) => void): () => void {
  const line = new EventSource(`/api/jobs/${encodeURIComponent(id)}/progress`)
  let asking: ReturnType<typeof setTimeout> | undefined
  const hang = () => {
    line.close()
    clearTimeout(asking)
  }
  const hear = (now: Job) => {
    if (ended(now)) hang()
    told(now)
  }
  const askAgain = async () => {
    const now = await job(id).catch(() => undefined)
    if (now) hear(now)
    if (!now || !ended(now)) asking = setTimeout(() => void askAgain(), ASK_AGAIN_AFTER)
  }
  line.addEventListener('job', (event) => { hear(JSON.parse((event as MessageEvent<string>).data) as Job) })
  line.onerror = () => {
    if (line.readyState === EventSource.CLOSED) void askAgain()
  }
  return hang
}
