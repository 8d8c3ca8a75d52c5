import { ask } from './ask'
import { commandId } from './client'

/** The plan on the ground: campaigns, what they ask of whom, and what is covered. */
export interface Campaign {
  readonly id: string
  readonly version: number
  readonly pack: string
  readonly packVersion: string
  readonly name: string
  readonly territory: string
  readonly territoryName: string
  readonly startsOn: string
  readonly endsOn: string
  readonly endedOn?: string | null
  readonly state: 'running' | 'ended'
  readonly phases: readonly { readonly id: string; readonly name: string; readonly from: string; readonly until: string }[]
  readonly milestones: readonly { readonly id: string; readonly name: string; readonly due: string; readonly daysLeft: number; readonly passed: boolean }[]
}

export const campaigns = () => ask<readonly Campaign[]>('GET', '/api/campaigns')
export const startCampaign = (body: { readonly territory: string; readonly startsOn: string; readonly milestones: Readonly<Record<string, string>> }) => ask<Campaign>('POST', '/api/campaigns', { body })
export const endCampaign = (id: string) => ask<Campaign>('POST', '/api/campaigns/{id}/ending', { path: { id } })

export const TASK_STATES = ['open', 'begun', 'done', 'aside'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** What is asked of somebody: one checklist about one household, person, village, unit or other thing. */
export interface Task {
  readonly id: string
  readonly version: number
  readonly campaign: string
  readonly checklist: string
  readonly checklistName: string
  readonly subject: string
  readonly subjectKey: string
  readonly subjectName: string
  readonly household?: string | null
  readonly householdNumber?: string | null
  readonly villageCode: string
  readonly villageName: string
  readonly unit?: string | null
  readonly clauses: readonly string[]
  readonly givenTo?: string | null
  readonly givenToName?: string | null
  readonly due: string
  readonly daysLeft: number
  readonly late: boolean
  readonly state: TaskState
  readonly asideBecause?: string | null
  readonly answered: number
  readonly asked: number
  readonly doneAt?: string | null
  readonly doneByName?: string | null
}

export type AnswerKind = 'yes_no' | 'choice' | 'choices' | 'number' | 'date' | 'text' | 'photo'

export interface Question {
  readonly id: string
  readonly clause: string
  readonly text: string
  readonly textEn: string
  readonly answer: AnswerKind
  readonly choices: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  /** Whether its condition holds now, by the register and what has been answered so far. */
  readonly asked: boolean
  /** What the register says already; no value where only the text may be seen. */
  readonly known?: { readonly value?: unknown; readonly shown: string; readonly source: string } | null
  readonly value?: unknown
  readonly note?: string | null
  readonly evidence: readonly string[]
  readonly photoNeeded: boolean
  /** The paper to be seen. */
  readonly documentNeeded?: string | null
  readonly finding: boolean
  /** Why the task cannot be done with it as it is. */
  readonly fault?: string | null
}

export interface TaskSheet {
  readonly task: Task
  readonly questions: readonly Question[]
  readonly findings: readonly { readonly id: string; readonly question: string; readonly clause: string; readonly found: string }[]
  readonly proposals: readonly { readonly id: string; readonly question: string; readonly fact: string; readonly label: string; readonly state: string }[]
  readonly steps: readonly { readonly step: string; readonly note?: string | null; readonly byName: string; readonly at: string }[]
}

export interface Answer { readonly value: unknown; readonly note?: string | undefined; readonly evidence: readonly string[] }

export interface TaskFilter {
  readonly mine?: string
  readonly state?: string
  readonly checklist?: string
  readonly village?: string
  readonly unit?: string
  readonly late?: string
  readonly givenTo?: string
  readonly search?: string
}

export const tasks = (filter: TaskFilter, after: string | undefined, limit: number) =>
  ask<{ readonly items: readonly Task[]; readonly next?: string | null }>('GET', '/api/tasks', { query: { ...filter, ...(after ? { after } : {}), limit } })
export const task = (id: string) => ask<TaskSheet>('GET', '/api/tasks/{id}', { path: { id } })
export const answerTask = (id: string, body: { readonly version: number; readonly answers: Readonly<Record<string, Answer>> }) => ask<TaskSheet>('PUT', '/api/tasks/{id}/answers', { path: { id }, body })
export const completeTask = (id: string, version: number) => ask<TaskSheet>('POST', '/api/tasks/{id}/completion', { path: { id }, header: commandId(), body: { version } })
export const reopenTask = (id: string, reason: string) => ask<TaskSheet>('POST', '/api/tasks/{id}/reopening', { path: { id }, body: { reason } })

export const TASK_SUMS = ['village', 'checklist', 'person'] as const
export type TaskSumsBy = (typeof TASK_SUMS)[number]
export interface TaskSum { readonly key: string; readonly name: string; readonly total: number; readonly open: number; readonly begun: number; readonly done: number; readonly aside: number; readonly late: number }
export const taskSums = (by: TaskSumsBy) => ask<readonly TaskSum[]>('GET', '/api/tasks/sums', { query: { by } })

export interface Giving { readonly id: string; readonly tasks: number }
export const giveTasks = (body: { readonly tasks?: readonly string[]; readonly filter?: object; readonly to: string; readonly reason: string }) => ask<Giving>('POST', '/api/tasks/giving', { header: commandId(), body })
export const undoGiving = (giving: string) => ask<{ readonly tasks: number; readonly left: number }>('POST', '/api/tasks/giving/{giving}/undoing', { path: { giving } })

export interface Colleague { readonly account: string; readonly name: string; readonly role: string; readonly territories: readonly string[]; readonly lines: readonly string[] }
export const colleagues = () => ask<readonly Colleague[]>('GET', '/api/colleagues')

export interface Proposal {
  readonly id: string
  readonly task: string
  readonly subjectName: string
  readonly household: string
  readonly householdNumber: string
  readonly villageName: string
  readonly label: string
  /** What the register said when it was proposed; empty when it was not known. */
  readonly before: string
  readonly after: string
  readonly state: string
  readonly byName: string
  readonly at: string
  readonly decidedByName?: string | null
  readonly reason?: string | null
}
export const proposals = (filter: { readonly state?: string; readonly village?: string }, after: string | undefined, limit: number) =>
  ask<{ readonly items: readonly Proposal[]; readonly next?: string | null }>('GET', '/api/proposals', { query: { ...filter, ...(after ? { after } : {}), limit } })
/** @param overwrite also where the register says something else by now */
export const acceptProposal = (id: string, overwrite: boolean) => ask<Proposal>('POST', '/api/proposals/{id}/acceptance', { path: { id }, body: { overwrite } })
export const rejectProposal = (id: string, reason: string) => ask<Proposal>('POST', '/api/proposals/{id}/rejection', { path: { id }, body: { reason } })

export interface CoverageCell { readonly clause: string; readonly due: number; readonly done: number; readonly missing: number; readonly notDue: number }
export interface CoverageRow { readonly code: string; readonly name: string; readonly cells: readonly CoverageCell[] }
export interface Coverage { readonly clauses: readonly { readonly id: string; readonly title: string }[]; readonly rows: readonly CoverageRow[]; readonly total: CoverageRow }

export const COVERAGE_STATES = ['missing', 'done', 'not-due'] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

export interface CoveredSubject {
  readonly household: string
  readonly householdNumber: string
  readonly head: string
  readonly villageName: string
  readonly task?: string | null
  readonly givenToName?: string | null
  readonly why: string
}

export const coverage = (campaign: string, by: 'village' | 'person', asOf?: string) => ask<Coverage>('GET', '/api/campaigns/{id}/coverage', { path: { id: campaign }, query: { by, ...(asOf ? { asOf } : {}) } })
export const coveredSubjects = (campaign: string, filter: { readonly village?: string; readonly person?: string; readonly clause: string; readonly state: CoverageState; readonly asOf?: string }, after: string | undefined, limit: number) =>
  ask<{ readonly items: readonly CoveredSubject[]; readonly next?: string | null }>('GET', '/api/campaigns/{id}/coverage/subjects', { path: { id: campaign }, query: { ...filter, ...(after ? { after } : {}), limit } })
