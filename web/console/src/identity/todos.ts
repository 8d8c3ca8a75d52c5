import { type Me, accounts, audit } from '@camphor/api'
import { type Todo, day } from '@camphor/shared'
import { may } from './duties'

/** The deed that an auditor looks into first. */
const UNMASKED = 'person-unmasked'

/** Accounts to be looked after, and what an auditor looks into first. */
export function identityTodos(me: Me): readonly Todo[] {
  const todos: Todo[] = []
  if (may(me, 'keepAccounts')) {
    todos.push(
      { id: 'accounts', label: 'identity.account.todo.all', count: async () => (await accounts()).length, to: { name: 'accounts' } },
      { id: 'locked', label: 'identity.account.todo.locked', tone: 'unknown', count: async () => (await accounts()).filter((account) => account.lockedSince).length, to: { name: 'accounts', query: { state: 'locked' } } },
    )
  }
  if (may(me, 'readAudit')) {
    todos.push({ id: 'unmasked', label: 'identity.audit.todo.unmasked', tone: 'unknown', count: unmaskedToday, to: { name: 'audit', query: { action: UNMASKED } } })
  }
  return todos
}

async function unmaskedToday(): Promise<number | string> {
  const page = await audit({ action: UNMASKED })
  const today = page.items.filter((line) => day(line.at) === day(new Date())).length
  return today === page.items.length && page.next ? `${today}+` : today
}
