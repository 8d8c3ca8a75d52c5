import { ask } from './ask'
import type { ProblemLine } from './casework'
import { commandId } from './client'

/** What keeps problems moving: notices, looking back, the bulletin. */
export interface Notice {
  readonly id: string
  readonly kind: string
  readonly kindName: string
  readonly problem: string
  readonly number: string
  readonly subjectName: string
  readonly clause: string
  readonly villageName: string
  readonly due?: string | null
  readonly at: string
  readonly read: boolean
}
export const notices = (unread: boolean, limit: number) => ask<{ readonly items: readonly Notice[]; readonly unread: number }>('GET', '/api/notices', { query: { unread, limit } })
/** @param ids undefined: all */
export const readNotices = (ids: readonly string[] | undefined) => ask<undefined>('POST', '/api/notices/reading', { body: ids ? { ids } : {} })

export interface LookBack {
  readonly id: string
  readonly villageCode: string
  readonly share: number
  /** Whoever has it can draw the same once more. */
  readonly seed: number
  readonly closedSince?: string | null
  readonly byName: string
  readonly at: string
  readonly drawn: number
  readonly held: number
  readonly reopened: number
}
export interface LookBackFile { readonly lookBack: LookBack; readonly problems: readonly { readonly problem: ProblemLine; readonly result?: string | null }[] }
export const lookBacks = () => ask<readonly LookBack[]>('GET', '/api/look-backs')
export const lookBack = (id: string) => ask<LookBackFile>('GET', '/api/look-backs/{id}', { path: { id } })
export const drawLookBack = (body: { readonly share: number; readonly seed?: number; readonly villages?: readonly string[]; readonly closedSince?: string }) => ask<LookBackFile>('POST', '/api/look-backs', { header: commandId(), body })

export interface BulletinLine {
  readonly key: string
  readonly name: string
  readonly found: number
  readonly verified: number
  readonly underWay: number
  readonly closed: number
  readonly onFile: number
  readonly late: number
  readonly back: number
  readonly due: number
  /** 整改率: closed ÷ due; null when nothing is due. */
  readonly rate?: number | null
  readonly onTimeRate?: number | null
  readonly rank?: number | null
  readonly rateWeekAgo?: number | null
}
export interface Bulletin { readonly day: string; readonly by: string; readonly lines: readonly BulletinLine[]; readonly total: BulletinLine }
export const bulletin = (by: 'village' | 'unit', day: string | undefined) => ask<Bulletin>('GET', '/api/bulletin', { query: { by, ...(day ? { day } : {}) } })
