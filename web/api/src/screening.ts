import { ask } from './ask'

/** One screening of everything by every rule, and how it differs from the one before. */
export interface Run {
  readonly id: string
  readonly asOf?: string | null
  readonly startedAt: string
  readonly endedAt?: string | null
  readonly startedBy: string
  readonly subjects: number
  readonly hits: number
  readonly unknowns: number
  readonly appeared: number
  readonly gone: number
  readonly changed: number
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly seconds?: number | null
  readonly stages: readonly { readonly name: string; readonly seconds: number }[]
}

export interface FindingFilter {
  readonly outcome?: string
  readonly clause?: string
  readonly rule?: string
  readonly village?: string
  readonly unit?: string
  readonly change?: string
  readonly subject?: string
  readonly search?: string
}

export interface LedgerLine {
  readonly id: number
  readonly rule: string
  readonly ruleName: string
  readonly clause: string
  readonly severity: string
  readonly outcome: string
  readonly subject: string
  readonly subjectKey: string
  readonly subjectName?: string | null
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly head?: string | null
  readonly villageCode?: string | null
  readonly villageName?: string | null
  readonly unit?: string | null
  readonly unitName?: string | null
  readonly found?: string | null
  readonly evidence?: string | null
  readonly doFirst?: string | null
  readonly since?: string | null
  readonly change?: string | null
}

export const SUMS_BY = ['clause', 'rule', 'village', 'unit'] as const
export type SumsBy = (typeof SUMS_BY)[number]

export interface Sum {
  readonly key: string
  readonly name?: string | null
  readonly hits: number
  readonly unknowns: number
  readonly fresh: number
  readonly gone: number
}

export const startRun = () => ask<{ readonly run: string; readonly job: string }>('POST', '/api/screening-runs', { body: {} })

export const runs = () => ask<readonly Run[]>('GET', '/api/screening-runs')

export const findings = (filter: FindingFilter, after: string | undefined, limit: number) =>
  ask<{ readonly items: readonly LedgerLine[]; readonly next?: string | null }>('GET', '/api/findings', { query: { ...filter, ...(after ? { after } : {}), limit } })

export const findingSums = (by: SumsBy, filter: FindingFilter) => ask<readonly Sum[]>('GET', '/api/findings/sums', { query: { by, ...filter } })
