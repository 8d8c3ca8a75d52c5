import type { RowChange } from '@camphor/api'

/** The rows of the file that belong to one household, as they follow each other. */
export interface HouseholdChanges {
  readonly key: string
  readonly household: string | undefined
  readonly number: string | undefined
  readonly head: string | undefined
  readonly villageName: string | undefined
  readonly rows: readonly RowChange[]
}

export function byHousehold(rows: readonly RowChange[]): readonly HouseholdChanges[] {
  const found = new Map<string, RowChange[]>()
  for (const row of rows) {
    const key = row.household ?? row.householdNumber ?? `row ${row.row}`
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return [...found].map(([key, of]) => ({
    key,
    household: first(of, 'household'),
    number: first(of, 'householdNumber'),
    head: first(of, 'head'),
    villageName: first(of, 'villageName'),
    rows: of,
  }))
}

function first(rows: readonly RowChange[], field: 'household' | 'householdNumber' | 'head' | 'villageName'): string | undefined {
  return rows.map((row) => row[field]).find((value) => typeof value === 'string') ?? undefined
}

/** A row is taken when a person said so, or each of its facts will be. */
export const isTaken = (row: RowChange): boolean => row.take ?? row.facts.every((fact) => fact.take)
