import { type Me, taskSums } from '@camphor/api'
import { type Todo, once } from '@camphor/shared'
import { may } from '@/identity'

/** What the campaign still asks for within one's own scope. */
export function campaignTodos(me: Me): readonly Todo[] {
  if (!may(me, 'readCampaign')) return []
  const sums = once(() => taskSums('checklist'))
  const count = (which: 'open' | 'begun' | 'late') => async () => (await sums()).reduce((all, sum) => all + sum[which], 0)
  return [
    { id: 'lateTasks', label: 'campaign.task.todo.late', tone: 'hit', count: count('late'), to: { name: 'tasks', query: { late: 'true' } } },
    { id: 'openTasks', label: 'campaign.task.todo.open', tone: 'unknown', count: count('open'), to: { name: 'tasks', query: { state: 'open' } } },
    { id: 'begunTasks', label: 'campaign.task.todo.begun', count: count('begun'), to: { name: 'tasks', query: { state: 'begun' } } },
  ]
}
