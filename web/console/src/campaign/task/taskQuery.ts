import type { TaskFilter } from '@camphor/api'
import type { LocationQuery } from 'vue-router'

export const TASK_FILTERS = ['mine', 'state', 'checklist', 'village', 'unit', 'late', 'givenTo', 'search'] as const

/** What narrows the tasks, as the address bar holds it. */
export function taskFilterOf(query: LocationQuery): TaskFilter {
  const filter: Partial<Record<(typeof TASK_FILTERS)[number], string>> = {}
  for (const name of TASK_FILTERS) {
    const value = query[name]
    if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim()
  }
  return filter
}

/** The same for a request's body, where yes and no are no words. */
export function asJson(filter: TaskFilter): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, name === 'mine' || name === 'late' ? value === 'true' : value]))
}
