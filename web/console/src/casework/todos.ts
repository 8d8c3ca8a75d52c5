import { type Me, type ProblemFilter, clueCount, notices, problemCount } from '@camphor/api'
import type { Todo } from '@camphor/shared'
import { may } from '@/identity'

/** The problems that wait for somebody within one's own scope, and the clues that wait to become some. */
export function caseworkTodos(me: Me): readonly Todo[] {
  if (!may(me, 'readProblems')) return []
  const todo = (id: string, tone: Todo['tone'], filter: ProblemFilter): Todo => ({ id, tone, label: `casework.problem.todo.${id}`, count: async () => (await problemCount(filter)).count, to: { name: 'problems', query: { ...filter } as Record<string, string> } })
  return [
    ...(may(me, 'handleProblems') ? [todo('mineProblems', 'unknown', { mine: 'true', state: 'open' })] : []),
    todo('lateProblems', 'hit', { late: 'true' }),
    todo('openProblems', undefined, { state: 'open' }),
    ...(may(me, 'handleProblems') ? [{ id: 'notices', label: 'casework.problem.todo.notices', tone: 'unknown' as const, count: async () => (await notices(true, 1)).unread, to: { name: 'notices' } }] : []),
    ...(may(me, 'takeClues') ? [{ id: 'newClues', label: 'casework.problem.todo.newClues', tone: 'unknown' as const, count: async () => (await clueCount({ state: 'new' })).count, to: { name: 'intake' } }] : []),
  ]
}
