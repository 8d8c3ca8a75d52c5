import type { Answer, Question, TaskSheet } from '@camphor/api'

/** What one types into a sheet, by question; only what was touched goes to the server. */
export type Draft = Readonly<Record<string, Answer>>

export function answered(question: Question): Answer {
  return { value: question.value ?? null, note: question.note ?? undefined, evidence: question.evidence }
}

/** The answer that stands in the form: what was typed, else what is saved. */
export const inForm = (question: Question, draft: Draft): Answer => draft[question.id] ?? answered(question)

/** The questions that are asked now, one group for each clause in the sheet's order. */
export function byClause(sheet: TaskSheet): readonly { clause: string; questions: readonly Question[] }[] {
  const groups = new Map<string, Question[]>()
  for (const question of sheet.questions.filter((each) => each.asked)) groups.set(question.clause, [...(groups.get(question.clause) ?? []), question])
  return [...groups].map(([clause, questions]) => ({ clause, questions }))
}

/** Whether what was answered says something else than the register. */
export function differs(question: Question, answer: Answer): boolean {
  const known = question.known?.value
  return known !== undefined && known !== null && answer.value !== null && answer.value !== undefined && String(known) !== String(answer.value)
}

/** What still stands in the way, as far as it can be seen here; the server has the last word. */
export function missing(question: Question, answer: Answer): 'value' | 'evidence' | undefined {
  const empty = answer.value === null || answer.value === undefined || answer.value === ''
  if (question.answer !== 'photo' && empty) return 'value'
  return question.answer === 'photo' && answer.evidence.length === 0 ? 'evidence' : undefined
}

/** A number as it was typed: what is none goes as it stands and comes back refused. */
export function numberOf(typed: string): unknown {
  const text = typed.trim()
  return text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
