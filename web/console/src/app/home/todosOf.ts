import type { Me } from '@camphor/api'
import type { Todo } from '@camphor/shared'
import { campaignTodos } from '@/campaign'
import { caseworkTodos } from '@/casework'
import { exchangeTodos } from '@/exchange'
import { identityTodos } from '@/identity'
import { registerTodos } from '@/register'
import { screeningTodos } from '@/screening'

/** The parts of the first page, each filled by the capability whose work it is; a part without work for this role is left out. */
export function todosOf(me: Me | undefined): readonly { id: string; todos: readonly Todo[] }[] {
  if (!me) return []
  const parts = [
    { id: 'casework', todos: caseworkTodos(me) },
    { id: 'campaign', todos: campaignTodos(me) },
    { id: 'screening', todos: screeningTodos(me) },
    { id: 'register', todos: registerTodos(me) },
    { id: 'exchange', todos: exchangeTodos(me) },
    { id: 'identity', todos: identityTodos(me) },
  ]
  return parts.filter((part) => part.todos.length > 0)
}
