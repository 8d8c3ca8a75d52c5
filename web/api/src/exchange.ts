import { ask } from './ask'
import { commandId } from './client'
import { upload } from './upload'

/** Workbooks and lists, in and out. */
export interface ImportableTable { readonly table: string; readonly name: string; readonly nameEn: string }

export interface ImportColumn {
  readonly index: number
  readonly heading: string
  readonly samples: readonly string[]
  readonly fact?: string | null
  readonly factLabel?: string | null
  readonly how: 'exact' | 'synonym' | 'remembered' | 'chosen' | 'none'
}

export interface ImportCounts {
  readonly rows: number
  readonly fresh: number
  readonly changed: number
  readonly same: number
  readonly conflict: number
  readonly unmatched: number
  readonly bad: number
  /** Rows of any kind with something wrong in them. */
  readonly faulty: number
}

export type ImportState = 'mapping' | 'previewing' | 'previewed' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed' | 'discarded'

/** One uploaded file on its way into the register or beside it. */
export interface Import {
  readonly id: string
  readonly version: number
  readonly file: string
  readonly size: number
  readonly uploadedAt: string
  readonly uploadedBy: string
  readonly state: ImportState
  readonly table?: string | null
  readonly tableName?: string | null
  readonly sheets: readonly string[]
  readonly sheet?: string | null
  readonly headerRow: number
  readonly columns: readonly ImportColumn[]
  readonly missing: readonly { readonly fact: string; readonly label: string }[]
  readonly counts: ImportCounts
  readonly conflicts: 'keep' | 'take'
  /** Whether a department's list takes the place of the one before. */
  readonly replacing: boolean
  readonly job?: string | null
  readonly appliedAt?: string | null
  readonly undoneAt?: string | null
  readonly refusal?: string | null
}

export interface ImportMapping {
  readonly version: number
  readonly table: string
  readonly sheet: string
  readonly headerRow: number
  /** null: to be recognised anew. */
  readonly columns: readonly { readonly index: number; readonly fact: string | null }[] | null
  readonly replacing?: boolean
}

export const WHATS = ['fresh', 'changed', 'conflict', 'unmatched', 'bad'] as const
export type What = (typeof WHATS)[number]

export interface FactChange {
  readonly fact: string
  readonly label: string
  readonly from?: string | null
  readonly to?: string | null
  /** Set where the register holds something newer than the file. */
  readonly newer?: { readonly at: string; readonly by: string; readonly source: string } | null
  readonly take: boolean
}

/** What one row of the file would do. */
export interface RowChange {
  readonly row: number
  readonly place: string
  readonly what: What
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly head?: string | null
  readonly villageName?: string | null
  readonly person?: string | null
  readonly name?: string | null
  /** What a person said of the row; absent: the rule for all holds. */
  readonly take?: boolean | null
  readonly facts: readonly FactChange[]
  readonly faults: readonly string[]
}

export interface Obstacle {
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly head?: string | null
  readonly what: string
  readonly by?: string | null
  readonly at?: string | null
}

interface Page<T> { readonly items: readonly T[]; readonly next?: string | null }
interface Started { readonly job: string }

const IMPORT = '/api/imports/{id}'

export const importTables = () => ask<readonly ImportableTable[]>('GET', '/api/imports/tables')

export function uploadImport(file: File, table: string | undefined, told: (part: number) => void): Promise<Import> {
  const form = new FormData()
  form.append('file', file)
  if (table) form.append('table', table)
  return upload('/api/imports', form, told)
}

export const imports = (after: string | undefined, limit: number) => ask<Page<Import>>('GET', '/api/imports', { query: { ...(after ? { after } : {}), limit } })

export const importOf = (id: string) => ask<Import>('GET', IMPORT, { path: { id } })

export const discardImport = (id: string) => ask<undefined>('DELETE', IMPORT, { path: { id } })

export const mapImport = (id: string, body: ImportMapping) => ask<Import>('PUT', `${IMPORT}/mapping`, { path: { id }, body })

export const previewImport = (id: string) => ask<Started>('POST', `${IMPORT}/preview`, { path: { id } })

export const importChanges = (id: string, what: What, after: string | undefined, limit: number) =>
  ask<Page<RowChange>>('GET', `${IMPORT}/changes`, { path: { id }, query: { what, ...(after ? { after } : {}), limit } })

export const chooseRows = (id: string, body: { rows?: readonly { row: number; take: boolean }[]; conflicts?: 'keep' | 'take' }) =>
  ask<Import>('PUT', `${IMPORT}/choices`, { path: { id }, body })

export const applyImport = (id: string) => ask<Started>('POST', `${IMPORT}/application`, { path: { id }, header: commandId() })

export const undoingOf = (id: string) =>
  ask<{ readonly possible: boolean; readonly obstacles: readonly Obstacle[] }>('GET', `${IMPORT}/undoing`, { path: { id } })

export const undoImport = (id: string) => ask<Started>('POST', `${IMPORT}/undoing`, { path: { id } })

/** Opened by the browser itself, so that a large file goes to the disk and not through memory. */
export const markedWorkbook = (id: string) => `/api/imports/${encodeURIComponent(id)}/marked-workbook`

/** A department's list, kept beside the register and compared with it. */
export interface ListOverview {
  readonly list: string
  readonly name: string
  readonly deliveredOn?: string | null
  readonly rows: number
  readonly matched: number
  readonly unmatched: number
  readonly contradicting: number
  readonly import?: string | null
}

export type ListState = 'matched' | 'unmatched' | 'contradicting'

export interface ListRow {
  readonly row: number
  readonly place: string
  readonly name?: string | null
  readonly householdNumber?: string | null
  readonly household?: string | null
  readonly villageName?: string | null
  readonly what: readonly string[]
}

export const departmentLists = () => ask<readonly ListOverview[]>('GET', '/api/lists')

export const listRows = (list: string, state: ListState, after: string | undefined, limit: number) =>
  ask<Page<ListRow>>('GET', '/api/lists/{list}/rows', { path: { list }, query: { state, ...(after ? { after } : {}), limit } })

export const startExport = (body: { what: 'households' | 'persons' | 'national'; filter: object; columns: readonly string[] }) =>
  ask<Started>('POST', '/api/exports', { body })

export const exportedWorkbook = (job: string) => `/api/exports/${encodeURIComponent(job)}/workbook`
