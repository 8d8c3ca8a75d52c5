import { type Me, departmentLists, imports } from '@camphor/api'
import { type Todo, once } from '@camphor/shared'
import { may } from '@/identity'

const RECENT = 50
const OPEN = ['mapping', 'previewing', 'previewed']

/** Files that wait to be applied, and rows of departments' lists that contradict the register or belong to nobody. */
export function exchangeTodos(me: Me): readonly Todo[] {
  const todos: Todo[] = []
  if (may(me, 'import')) {
    todos.push({ id: 'openImports', label: 'exchange.import.todo', tone: 'unknown', count: openImports, to: { name: 'imports' } })
  }
  if (may(me, 'readLists')) {
    const lists = once(departmentLists)
    const listed = async (which: 'contradicting' | 'unmatched') => (await lists()).reduce((all, list) => all + list[which], 0)
    todos.push(
      { id: 'contradicting', label: 'exchange.list.todo.contradicting', tone: 'hit', count: () => listed('contradicting'), to: { name: 'lists' } },
      { id: 'unmatched', label: 'exchange.list.todo.unmatched', tone: 'unknown', count: () => listed('unmatched'), to: { name: 'lists' } },
    )
  }
  return todos
}

async function openImports(): Promise<number> {
  return (await imports(undefined, RECENT)).items.filter((each) => OPEN.includes(each.state)).length
}
