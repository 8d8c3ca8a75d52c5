import type { Refusal, Standing } from '@camphor/api'
import { moment } from '@camphor/shared'

/** What stands in the way, who did it and when. */
export const told = (each: Standing): string => [each.what, each.by, moment(each.at)].filter(Boolean).join(' · ')

/** What a refusal says stands in the way. */
export function obstaclesOf(refusal: Refusal | undefined): readonly string[] {
  const all = refusal?.more['obstacles']
  return Array.isArray(all) ? (all as Standing[]).map(told) : []
}
