import type { Job } from '@camphor/api'
import { vi } from 'vitest'

/** The line on which the server tells of a job, for unit tests: whoever listens hears what `tell` says. */
export class Line {
  static readonly CLOSED = 2
  static open: Line[] = []
  readyState = 1
  onerror: (() => void) | undefined
  private readonly heard = new EventTarget()

  constructor(readonly address: string) {
    Line.open.push(this)
  }

  static stub(): void {
    Line.open = []
    vi.stubGlobal('EventSource', Line)
  }

  addEventListener(name: string, told: (event: Event) => void): void {
    this.heard.addEventListener(name, told)
  }

  close(): void {
    this.readyState = Line.CLOSED
    Line.open = Line.open.filter((each) => each !== this)
  }

  tell(job: Job): void {
    this.heard.dispatchEvent(new MessageEvent('job', { data: JSON.stringify(job) }))
  }

  break(): void {
    this.readyState = Line.CLOSED
    this.onerror?.()
  }
}

export function job(more: Partial<Job> = {}): Job {
  return { id: 'j1', kind: 'screening', title: '筛查', state: 'running', step: '取数', done: 0, total: 100, createdAt: '2026-11-24T09:00:00+08:00', ...more }
}
