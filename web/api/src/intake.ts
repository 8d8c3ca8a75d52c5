import { ask } from './ask'
import { type KeyPage, from } from './casework'
import { commandId } from './client'

/** What rules, checklists and people have found, before it is a problem. */
export const CLUE_STATES = ['new', 'taken', 'dismissed', 'gone'] as const
export interface Clue {
  readonly id: string
  readonly source: string
  readonly state: string
  readonly clause: string
  readonly clauseTitle: string
  readonly villageCode: string
  readonly villageName: string
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly head?: string | null
  readonly subject: string
  readonly subjectName: string
  readonly found: string
  readonly basis?: string | null
  readonly severity?: string | null
  readonly foundByName: string
  readonly foundAt: string
  readonly problem?: string | null
  readonly problemNumber?: string | null
  readonly reason?: string | null
}
export interface ClueFilter { readonly source?: string; readonly state?: string; readonly clause?: string; readonly village?: string; readonly severity?: string; readonly search?: string }
export interface CluesWish { readonly ids?: readonly string[]; readonly filter?: ClueFilter; readonly reason?: string }

export const clues = (filter: ClueFilter, after: string | undefined, limit: number) => ask<KeyPage<Clue>>('GET', '/api/intake', { query: { ...filter, ...from(after, limit) } })
export const clueCount = (filter: ClueFilter) => ask<{ readonly count: number }>('GET', '/api/intake/count', { query: filter })
export const takeClues = (body: CluesWish) => ask<{ readonly taken: number; readonly problems: number }>('POST', '/api/intake/taking', { header: commandId(), body })
export const dismissClues = (body: CluesWish) => ask<{ readonly dismissed: number }>('POST', '/api/intake/dismissal', { header: commandId(), body })
