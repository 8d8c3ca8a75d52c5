import type { TaskSum } from '@camphor/api'

/** Most late first; among those equally late, the most that is still to be done; then by name. */
export function latestFirst(sums: readonly TaskSum[]): readonly TaskSum[] {
  const left = (sum: TaskSum) => sum.open + sum.begun
  return [...sums].sort((one, other) => other.late - one.late || left(other) - left(one) || (one.name ?? one.key).localeCompare(other.name ?? other.key, 'zh-CN'))
}
