import { type HouseholdFilter, type Me, householdCount } from '@camphor/api'
import type { Todo } from '@camphor/shared'
import { may } from '@/identity'

function households(id: string, tone: Todo['tone'], filter: HouseholdFilter): Todo {
  return { id, label: `register.household.todo.${id}`, tone, count: async () => (await householdCount(filter)).count, to: { name: 'households', query: { ...filter } } }
}

/** The households of one's own scope that want a look. */
export function registerTodos(me: Me): readonly Todo[] {
  if (!may(me, 'readRegister')) return []
  return [
    households('withHits', 'hit', { finding: 'hit' }),
    households('withUnknowns', 'unknown', { finding: 'unknown' }),
    households('monitored', undefined, { tag: 'monitored' }),
    households('everybody', undefined, {}),
  ]
}
