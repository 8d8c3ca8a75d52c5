import { ask } from './ask'
import { commandId } from './client'
import type { paths } from './schema'
import type { Edited } from './types'

/** How households and their members come, go, and turn out to be the same. */
type Facts = Readonly<Record<string, unknown>>

export interface NewHousehold { readonly village: string; readonly facts: Facts; readonly head: { readonly facts: Facts } }
export interface NewMember { readonly version: number; readonly facts: Facts; readonly on: string; readonly reason: string; readonly note?: string }
export interface Leaving { readonly version: number; readonly on: string; readonly reason: string; readonly note?: string }
/** @property version of the person who moves */
export interface Joining { readonly household: string; readonly version: number; readonly on: string; readonly reason: string; readonly relation?: string }
export interface Split { readonly version: number; readonly members: readonly string[]; readonly head: string; readonly on: string; readonly reason: string; readonly relations: Readonly<Record<string, string>> }

/** Why somebody joins or leaves: codes of the catalogue's list `membership_change`. */
export const JOINING_REASONS: readonly string[] = ['birth', 'marriage_in', 'returned', 'other']
export const LEAVING_REASONS: readonly string[] = ['death', 'marriage_out', 'moved_out', 'split', 'prison', 'lost', 'work', 'other']

const command = <T>(url: keyof paths, id: string | undefined, body: object) => ask<T>('POST', url, { ...(id ? { path: { id } } : {}), header: commandId(), body })

export const createHousehold = (body: NewHousehold) => command<Edited>('/api/households', undefined, body)
export const addMember = (household: string, body: NewMember) => command<Edited>('/api/households/{id}/members', household, body)
export const leaveHousehold = (person: string, body: Leaving) => command<Edited>('/api/persons/{id}/leaving', person, body)
export const joinHousehold = (person: string, body: Joining) => command<Edited>('/api/persons/{id}/joining', person, body)
/** @return the new household */
export const splitHousehold = (household: string, body: Split) => command<Edited>('/api/households/{id}/split', household, body)

/** One stay of a person in a household; still there while it has no end. */
export interface Membership {
  readonly household: string
  readonly householdNumber: string
  readonly head?: string | null
  readonly villageName?: string | null
  readonly joinedOn?: string | null
  readonly joinedReason?: string | null
  readonly leftOn?: string | null
  readonly leftReason?: string | null
}

export const memberships = (person: string) => ask<readonly Membership[]>('GET', '/api/persons/{id}/memberships', { path: { id: person } })

export type MergeOf = 'households' | 'persons'

export interface MergeFact {
  readonly fact: string
  readonly label: string
  /** As officers read it; empty where it is not known. */
  readonly mine: string
  readonly other: string
  readonly same: boolean
  readonly suggested: 'mine' | 'other'
}

export interface MergeSide { readonly id: string; readonly version: number; readonly number: string; readonly name: string; readonly villageName?: string | null }

export interface Standing { readonly what: string; readonly by?: string | null; readonly at?: string | null }

/** What would become of two households, or two entries of a person, that are one. */
export interface MergePreview {
  readonly mine: MergeSide
  readonly other?: MergeSide | null
  readonly facts: readonly MergeFact[]
  readonly members: readonly { readonly person: string; readonly name: string; readonly relation: string; readonly active: boolean }[]
  /** What stands in the way; empty: nothing does. */
  readonly stands: readonly Standing[]
}

export interface MergeWish {
  readonly with: string
  readonly versions: { readonly mine: number; readonly other: number }
  readonly choices: Readonly<Record<string, 'mine' | 'other'>>
  readonly reason: string
}

export interface Merger {
  readonly id: string
  readonly subject: string
  readonly kept: string
  readonly gone: string
  readonly keptName?: string | null
  readonly goneName?: string | null
  readonly goneNumber: string
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly undoneAt?: string | null
  readonly undoneBy?: string | null
  readonly undoneReason?: string | null
}

export const mergePreview = (of: MergeOf, id: string, other: string) => ask<MergePreview>('GET', `/api/${of}/{id}/merger`, { path: { id }, query: { with: other } })
/** @return the household that stays */
export const merge = (of: MergeOf, id: string, body: MergeWish) => command<Edited>(`/api/${of}/{id}/merger`, id, body)
export const mergersOf = (query: { household?: string; person?: string }) => ask<readonly Merger[]>('GET', '/api/mergers', { query })
export const undoMerger = (id: string, reason: string) => command<Edited>('/api/mergers/{id}/undoing', id, { reason })

export interface Twin {
  readonly person: string
  readonly name?: string | null
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly villageName?: string | null
  /** The higher, the likelier. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** What is known of somebody before they are registered. */
export interface Newcomer { readonly name: string; readonly idNumber?: string; readonly birthDate?: string; readonly sex?: string; readonly village?: string; readonly household?: string; readonly phone?: string }

export interface TwinPair { readonly one: Omit<Twin, 'score' | 'reasons'>; readonly other: Omit<Twin, 'score' | 'reasons'>; readonly score: number; readonly reasons: readonly string[] }

export const likelyDuplicates = (person: string) => ask<readonly Twin[]>('GET', '/api/persons/{id}/likely-duplicates', { path: { id: person } })

/** Asked while somebody is being typed in, so that nobody is registered twice; nothing of it is kept. */
export const likelyTwins = (newcomer: Newcomer) => ask<readonly Twin[]>('POST', '/api/likely-duplicates', { body: newcomer })

export const duplicates = (village: string | undefined, after: string | undefined, limit: number) =>
  ask<{ readonly items: readonly TwinPair[]; readonly next?: string | null }>('GET', '/api/duplicates', { query: { ...(village ? { village } : {}), ...(after ? { after } : {}), limit } })

export const dismissDuplicate = (one: string, other: string, reason: string) => command<undefined>('/api/duplicates/dismissal', undefined, { one, other, reason })

export type UnmaskOf = 'persons' | 'households'

/** What is hidden from the reader's role, for a reason that goes into the audit. */
export const unmaskFact = (of: UnmaskOf, id: string, fact: string, reason: string) =>
  ask<{ readonly fact: string; readonly value?: string | null }>('POST', `/api/${of}/{id}/unmasking`, { path: { id }, body: { fact, reason } })
