import type { ProblemFilter } from '@camphor/api'
import type { LocationQuery } from 'vue-router'

export const PROBLEM_FILTERS = ['state', 'clause', 'village', 'unit', 'problemClass', 'severity', 'source', 'late', 'mine', 'back', 'search'] as const
const FLAGS: readonly string[] = ['late', 'mine', 'back']

/** What narrows the problems, as the address bar holds it. */
export function problemFilterOf(query: LocationQuery): ProblemFilter {
  const filter: Partial<Record<(typeof PROBLEM_FILTERS)[number], string>> = {}
  for (const name of PROBLEM_FILTERS) {
    const value = query[name]
    if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim()
  }
  return filter
}

/** The same for a request's body, where yes and no are no words. */
export function asJson(filter: ProblemFilter): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, FLAGS.includes(name) ? value === 'true' : value]))
}

/** For the board, whose columns are the states. */
export function stateless(filter: ProblemFilter): ProblemFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'state'))
}
