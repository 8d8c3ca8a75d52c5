import { type FindingFilter, type Me, findingSums, runs } from '@camphor/api'
import { type Todo, once } from '@camphor/shared'
import { may } from '@/identity'

/** What the last screening leaves to be done, in one's own scope; before the first one nobody knows. */
export function screeningTodos(me: Me): readonly Todo[] {
  if (!may(me, 'readFindings')) return []
  const asked = once(async () => (await runs()).some((run) => run.state === 'done'))
  const todo = (id: string, tone: Todo['tone'], which: 'hits' | 'unknowns', filter: FindingFilter, query: Todo['to']['query']): Todo => ({
    id, tone, label: `screening.finding.todo.${id}`, to: { name: 'findings', query: query ?? {} },
    count: async () => ((await asked()) ? total(which, filter) : undefined),
  })
  return [
    todo('fresh', 'hit', 'hits', { outcome: 'hit', change: 'fresh' }, { outcome: 'hit', change: 'fresh' }),
    todo('hits', 'hit', 'hits', { outcome: 'hit' }, { outcome: 'hit', by: 'clause' }),
    todo('unknowns', 'unknown', 'unknowns', { outcome: 'unknown' }, { outcome: 'unknown', by: 'clause' }),
  ]
}

async function total(which: 'hits' | 'unknowns', filter: FindingFilter): Promise<number> {
  const sums = await findingSums('clause', filter)
  return sums.reduce((all, sum) => all + sum[which], 0)
}
