import type { HouseholdFilter } from '@camphor/api'
import type { LocationQuery } from 'vue-router'

/** The filter as the address bar holds it, so that a list can be sent to a colleague, kept as a bookmark, come back to. */
export const FILTERS = ['village', 'kind', 'tag', 'finding', 'clause', 'search'] as const
export type FilterName = (typeof FILTERS)[number]

export function filterOf(query: LocationQuery): HouseholdFilter {
  const filter: Partial<Record<FilterName, string>> = {}
  for (const name of FILTERS) {
    const value = query[name]
    if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim()
  }
  return filter
}

/** With one filter changed; a changed filter begins at the first page. */
export function narrowed(filter: HouseholdFilter, name: FilterName, value: string | undefined): Record<string, string> {
  const all: Partial<Record<FilterName, string>> = { ...filter }
  const text = value?.trim()
  if (text) all[name] = text
  else Reflect.deleteProperty(all, name)
  return all as Record<string, string>
}

export function afterOf(query: LocationQuery): string | undefined {
  return typeof query['after'] === 'string' ? query['after'] : undefined
}
