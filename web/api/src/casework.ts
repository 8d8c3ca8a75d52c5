import { ask } from './ask'
import { commandId } from './client'

/** Problems from the finding to the closing. */
export const PROBLEM_STATES = ['found', 'verified', 'reported', 'assigned', 'planned', 'in_work', 'submitted', 'filing', 'on_file', 'closed', 'refuted', 'known'] as const
export const CLASSES = ['duty', 'policy', 'work', 'result'] as const
export const SEVERITIES = ['high', 'medium', 'low'] as const
export const SOURCES = ['rule', 'checklist', 'list', 'application', 'inspection', 'assessment', 'visit'] as const

export interface ProblemLine {
  readonly id: string
  /** How many steps it has behind it. */
  readonly version: number
  readonly number: string
  readonly state: string
  readonly stateName: string
  readonly clause: string
  readonly clauseTitle: string
  readonly villageCode: string
  readonly villageName: string
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly head?: string | null
  readonly subject: string
  readonly subjectName: string
  readonly what: string
  readonly class?: string | null
  readonly className?: string | null
  readonly severity?: string | null
  readonly leadUnit?: string | null
  readonly leadUnitName?: string | null
  readonly person?: string | null
  readonly due?: string | null
  readonly daysLeft?: number | null
  readonly late: boolean
  readonly source: string
  readonly foundAt: string
  readonly foundByName: string
  readonly fixedAtOnce: boolean
  /** How many times somebody pressed. */
  readonly pressed: number
  /** Above 1 when it came back after it was closed. */
  readonly times: number
}

/** A step that this person may take now, and what it must be told. */
export interface OpenStep { readonly step: string; readonly name: string; readonly needs: readonly string[] }

export interface TakenStep {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly role: string
  readonly step: string
  readonly stepName: string
  readonly from?: string | null
  readonly to: string
  readonly note?: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

export interface ProblemEvidence {
  readonly id: string
  readonly when: 'before' | 'during' | 'after'
  readonly kind: 'photo' | 'document'
  readonly mediaType: string
  readonly name: string
  readonly takenAt?: string | null
  readonly longitude?: number | null
  readonly latitude?: number | null
  readonly uploadedByName: string
  readonly uploadedAt: string
  /** Version that the problem reached with the step that showed it. */
  readonly step: number
}

export interface ProblemUnit { readonly unit: string; readonly name: string; readonly leads: boolean; readonly due?: string | null; readonly state: string }

export interface ProblemFile extends ProblemLine {
  readonly cause?: string | null
  readonly measures?: string | null
  readonly meanwhile?: string | null
  readonly reviewOn?: string | null
  readonly transfers: number
  readonly returns: number
  readonly reopened: number
  readonly answerOwed: boolean
  readonly mergedInto?: string | null
  readonly units: readonly ProblemUnit[]
  readonly evidence: readonly ProblemEvidence[]
  readonly steps: readonly TakenStep[]
  /** Of which this one is the coming back. */
  readonly earlier: readonly ProblemLine[]
  /** Others of the same household under the same clause. */
  readonly alike: readonly ProblemLine[]
  readonly mayDo: readonly OpenStep[]
}

export interface ProblemFilter {
  readonly state?: string
  readonly clause?: string
  readonly village?: string
  readonly unit?: string
  readonly problemClass?: string
  readonly severity?: string
  readonly late?: string
  readonly mine?: string
  readonly back?: string
  readonly source?: string
  readonly search?: string
}

export interface KeyPage<T> { readonly items: readonly T[]; readonly next?: string | null }
/** Where a page begins and how long it is. */
export const from = (after: string | undefined, limit: number) => ({ ...(after ? { after } : {}), limit })

export const problems = (filter: ProblemFilter, after: string | undefined, limit: number) => ask<KeyPage<ProblemLine>>('GET', '/api/problems', { query: { ...filter, ...from(after, limit) } })
export const problemCount = (filter: ProblemFilter) => ask<{ readonly count: number }>('GET', '/api/problems/count', { query: filter })
export const problem = (id: string) => ask<ProblemFile>('GET', '/api/problems/{id}', { path: { id } })

export const PROBLEM_SUMS = ['state', 'village', 'unit', 'clause', 'class', 'severity', 'source'] as const
export type ProblemSumsBy = (typeof PROBLEM_SUMS)[number]
export interface ProblemSum { readonly key: string; readonly name: string; readonly problems: number; readonly open: number; readonly closed: number; readonly onFile: number; readonly late: number }
export const problemSums = (by: ProblemSumsBy, filter: ProblemFilter) => ask<readonly ProblemSum[]>('GET', '/api/problems/sums', { query: { by, ...filter } })

export interface FoundProblem {
  readonly clause: string
  readonly villageCode: string
  readonly householdNumber?: string
  readonly subjectName?: string
  readonly what: string
  readonly class?: string
  readonly severity?: string
  readonly source?: string
  readonly evidence: readonly string[]
}
export const addProblem = (body: FoundProblem) => ask<ProblemFile>('POST', '/api/problems', { header: commandId(), body })

/** What a step says beside its note. */
export interface StepFields {
  readonly class?: string | undefined
  readonly severity?: string | undefined
  /** Ids, the one that leads first. */
  readonly units?: readonly string[] | undefined
  readonly due?: string | undefined
  readonly person?: string | undefined
  readonly cause?: string | undefined
  readonly measures?: string | undefined
  readonly meanwhile?: string | undefined
  readonly reviewOn?: string | undefined
  readonly into?: string | undefined
  readonly answerBy?: string | undefined
  readonly before?: readonly string[] | undefined
}

export interface StepWish { readonly step: string; readonly version: number; readonly note?: string | undefined; readonly evidence: readonly string[]; readonly fields: StepFields }
export const takeStep = (id: string, body: StepWish) => ask<ProblemFile>('POST', '/api/problems/{id}/steps', { path: { id }, header: commandId(), body })

export interface StepsWish { readonly step: string; readonly problems?: readonly { readonly id: string; readonly version: number }[]; readonly filter?: object; readonly note?: string | undefined; readonly fields: StepFields }
export interface StepsTaken {
  /** By which it can be taken back; null when nothing was done. */
  readonly deed?: string | null
  readonly done: number
  readonly undoable: boolean
  readonly refused: readonly { readonly id: string; readonly number: string; readonly code: string; readonly why: string }[]
}
export const takeSteps = (body: StepsWish) => ask<StepsTaken>('POST', '/api/problems/steps', { header: commandId(), body })
export const undoSteps = (deed: string) => ask<{ readonly undone: number; readonly stayed: number }>('POST', '/api/problems/deeds/{deed}/undoing', { path: { deed } })

/** One thing to be done: a problem that waits for my step, or a checklist that is mine to fill in. */
export interface WorkItem {
  readonly kind: 'problem' | 'task'
  readonly id: string
  readonly title: string
  readonly subjectName: string
  readonly villageName: string
  readonly state: string
  readonly severity?: string | null
  readonly due?: string | null
  readonly daysLeft?: number | null
  readonly late: boolean
}

/** What waits for me, by date and weight. */
export interface Work { readonly items: readonly WorkItem[]; readonly problems: number; readonly lateProblems: number; readonly tasksDue: number }
export const work = (limit: number) => ask<Work>('GET', '/api/work', { query: { limit } })
