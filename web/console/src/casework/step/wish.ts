import type { OpenStep, ProblemFile, StepFields, StepWish } from '@camphor/api'

/** What is typed for a step; which of it counts follows from what the step needs. */
export interface StepDraft {
  note: string
  evidence: readonly string[]
  class: string
  severity: string
  units: readonly string[]
  due: string
  person: string
  cause: string
  measures: string
  meanwhile: string
  reviewOn: string
  into: string
  answerBy: string
  before: readonly string[]
}

/** A form opens with what is known already: nobody types twice what the problem says. */
export function draftOf(problem: ProblemFile | undefined): StepDraft {
  return {
    note: '', evidence: [], before: [], into: '', answerBy: '',
    class: problem?.class ?? '', severity: problem?.severity ?? '', units: problem?.units.map((unit) => unit.unit) ?? [], due: problem?.due ?? '', person: problem?.person ?? '',
    cause: problem?.cause ?? '', measures: problem?.measures ?? '', meanwhile: problem?.meanwhile ?? '', reviewOn: problem?.reviewOn ?? '',
  }
}

/** What a step asks for beside the note, in the order of the form. The lists are the officers', the last ones take most room. */
export const FIELDS = ['class', 'severity', 'units', 'due', 'person', 'cause', 'measures', 'meanwhile', 'reviewOn', 'into', 'answerBy', 'before'] as const
export type FieldName = (typeof FIELDS)[number]

export const needed = (step: OpenStep): readonly FieldName[] => FIELDS.filter((field) => step.needs.includes(field))

export function complete(step: OpenStep, draft: StepDraft): boolean {
  return step.needs.every((need) => {
    const value = draft[need as keyof StepDraft]
    return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== ''
  })
}

export function fieldsOf(step: OpenStep, draft: StepDraft): StepFields {
  return Object.fromEntries(needed(step).map((field) => [field, draft[field]]).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== '')))
}

export function wishOf(step: OpenStep, draft: StepDraft, version: number): StepWish {
  const note = draft.note.trim()
  return { step: step.step, version, ...(note ? { note } : {}), evidence: draft.evidence, fields: fieldsOf(step, draft) }
}

/** Steps that need nothing are done with one click; those that end a problem or hand it on are asked for once more. */
export const atOnce = (step: OpenStep): boolean => step.needs.length === 0
