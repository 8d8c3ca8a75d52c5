import type { FindingFilter } from '@camphor/api'
import { SUMS_BY, type SumsBy } from '@camphor/api'
import type { LocationQuery } from 'vue-router'

export const FILTERS = ['outcome', 'clause', 'rule', 'village', 'unit', 'change', 'subject', 'search'] as const
export const CHANGES = ['fresh', 'still', 'changed', 'gone'] as const
export const SUBJECTS = ['household', 'person', 'village', 'unit', 'project'] as const

/** What narrows the findings, as the address bar holds it. */
export function filterOf(query: LocationQuery): FindingFilter {
  const filter: Partial<Record<(typeof FILTERS)[number], string>> = {}
  for (const name of FILTERS) {
    const value = query[name]
    if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim()
  }
  return filter
}

/** By what they are summed; undefined: each finding has its line. */
export function sumsOf(query: LocationQuery): SumsBy | undefined {
  return SUMS_BY.find((by) => by === query['by'])
}

/** The address of the findings that one number of the sums counts. */
export function behind(filter: FindingFilter, by: SumsBy, key: string, more: FindingFilter): Record<string, string> {
  return { ...(filter as Record<string, string>), ...(more as Record<string, string>), [by]: key }
}
