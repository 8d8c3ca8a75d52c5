/** A share of one as officers write it; nothing due has no rate. Never 100 while something is missing: cut off, not rounded. */
export const percent = (rate: number | null | undefined): string => (rate === null || rate === undefined ? '—' : `${(Math.floor(rate * 1000 + 1e-6) / 10).toFixed(1)}%`)

/** How the rate stands to that of a week ago: up, down, the same; undefined where one of them is not there. */
export function trend(now: number | null | undefined, before: number | null | undefined): 'up' | 'down' | 'same' | undefined {
  if (now === null || now === undefined || before === null || before === undefined) return undefined
  return now > before ? 'up' : now < before ? 'down' : 'same'
}
