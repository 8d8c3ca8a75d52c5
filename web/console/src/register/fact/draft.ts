import type { CatalogueFact } from '@camphor/api'

/** What an editor holds while somebody types: text for texts, numbers and days; a choice; several choices. */
export type Draft = string | readonly string[]

export function draftOf(fact: CatalogueFact, value: unknown): Draft {
  if (fact.type === 'codes') return Array.isArray(value) ? value.map(String) : []
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === undefined || value === null ? '' : String(value)
}

/** What is sent: null where nothing is left, so that "not known" is said and never guessed. */
export function valueOf(fact: CatalogueFact, draft: Draft): unknown {
  if (typeof draft !== 'string') return draft.length === 0 ? null : draft
  const text = draft.trim()
  if (text === '') return null
  if (fact.type === 'boolean') return text === 'yes'
  if ((fact.type === 'integer' || fact.type === 'decimal') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  return text
}
