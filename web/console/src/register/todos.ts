import { type HouseholdFilter, type Me, duplicates, householdCount } from '@camphor/api'
import type { Todo } from '@camphor/shared'
import { may } from '@/identity'

function households(id: string, tone: Todo['tone'], filter: HouseholdFilter): Todo {
  return { id, label: `register.household.todo.${id}`, tone, count: async () => (await householdCount(filter)).count, to: { name: 'households', query: { ...filter } } }
}

const LOOKED_AT = 50

async function twins(): Promise<number | string> {
  const page = await duplicates(undefined, undefined, LOOKED_AT)
  return page.next ? `${page.items.length}+` : page.items.length
}

/** The households of one's own scope that want a look. */
export function registerTodos(me: Me): readonly Todo[] {
  if (!may(me, 'readRegister')) return []
  return [
    households('withHits', 'hit', { finding: 'hit' }),
    households('withUnknowns', 'unknown', { finding: 'unknown' }),
    households('monitored', undefined, { tag: 'monitored' }),
    ...(may(me, 'editRegister') ? [{ id: 'twins', label: 'register.duplicate.todo', tone: 'unknown' as const, count: twins, to: { name: 'duplicates' } }] : []),
    households('everybody', undefined, {}),
  ]
}
