import type { CoverageCell, CoverageRow } from '@camphor/api'

/** How much of what is due is done, in hundredths; undefined where nothing is due. Never 100 while one is missing. */
export function share(cell: CoverageCell | undefined): number | undefined {
  return cell && cell.due > 0 ? Math.floor((cell.done * 100) / cell.due) : undefined
}

/** Five steps of one colour, dark where it is done; its number stands in the cell too, since colour alone tells not everybody. */
export function shade(cell: CoverageCell | undefined): string {
  const part = share(cell)
  return part === undefined ? 'none' : part === 100 ? 's4' : part >= 75 ? 's3' : part >= 40 ? 's2' : part > 0 ? 's1' : 's0'
}

export const cellOf = (row: CoverageRow, clause: string) => row.cells.find((cell) => cell.clause === clause)

/** All clauses of one row together. */
export function sumOf(row: CoverageRow): CoverageCell {
  return row.cells.reduce((sum, cell) => ({ clause: '', due: sum.due + cell.due, done: sum.done + cell.done, missing: sum.missing + cell.missing, notDue: sum.notDue + cell.notDue }), { clause: '', due: 0, done: 0, missing: 0, notDue: 0 })
}
