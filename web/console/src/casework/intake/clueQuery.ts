import type { ClueFilter } from '@camphor/api'
import type { LocationQuery } from 'vue-router'

export const CLUE_FILTERS = ['source', 'state', 'clause', 'village', 'severity', 'search'] as const

/** What narrows the clues, as the address bar holds it. */
export function clueFilterOf(query: LocationQuery): ClueFilter {
  const filter: Partial<Record<(typeof CLUE_FILTERS)[number], string>> = {}
  for (const name of CLUE_FILTERS) {
    const value = query[name]
    if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim()
  }
  return filter
}
