import { type Me, imports } from '@camphor/api'
import type { Todo } from '@camphor/shared'
import { may } from '@/identity'

const RECENT = 50
const OPEN = ['mapping', 'previewing', 'previewed']

/** Files that wait to be applied. */
export function exchangeTodos(me: Me): readonly Todo[] {
  return may(me, 'import') ? [{ id: 'openImports', label: 'exchange.import.todo', tone: 'unknown', count: openImports, to: { name: 'imports' } }] : []
}

async function openImports(): Promise<number> {
  return (await imports(undefined, RECENT)).items.filter((each) => OPEN.includes(each.state)).length
}
