import { type Entry, type Group, type Pairing, type Post, beginGroup, beginPairing, beginPost, groups, pairings, posts } from '@camphor/api'

/** Who stands where: groups of a village, posts, helpers of households; each entry holds from a day until it is ended. */
export type Row = Group | Post | Pairing

export const ask: Readonly<Record<Entry, (division: string) => Promise<readonly Row[]>>> = { groups, posts, pairings }

/** The columns of each list, which are also what is filled in for a new entry. */
export const COLUMNS: Readonly<Record<Entry, readonly string[]>> = {
  groups: ['name'],
  posts: ['post', 'holder'],
  pairings: ['household', 'helper', 'helperUnit'],
}

export function begin(kind: Entry, division: string, from: string, given: Readonly<Record<string, string>>): Promise<unknown> {
  const text = (name: string) => given[name]?.trim() ?? ''
  if (kind === 'groups') return beginGroup({ village: division, name: text('name'), from })
  if (kind === 'posts') return beginPost({ division, post: text('post'), holder: text('holder'), from })
  return beginPairing({ village: division, household: text('household'), helper: text('helper'), helperUnit: text('helperUnit'), from })
}

/** Groups and helpers belong to a village; a post may be of any division. */
export const mayBegin = (kind: Entry, division: string) => kind === 'posts' || division.length === 12
