import type { Question, TaskSheet } from '@camphor/api'
import { expect, test } from 'vitest'
import { Office, refusal } from '../../../test/office'
import { opened } from '../../../test/opened'
import { villageStaff } from '../../../test/samples'
import TaskShow from './TaskShow.vue'

const asked = (id: string, more: Partial<Question> = {}): Question => ({ id, clause: 'S2.3a', text: `${id}？`, textEn: id, answer: 'yes_no', choices: [], asked: true, evidence: [], photoNeeded: false, finding: false, fault: '请填写', ...more })

const sheet = (version: number, questions: readonly Question[]): TaskSheet => ({
  task: { id: 't1', version, campaign: 'c1', checklist: 'household-survey', checklistName: '入户排查表', subject: 'household', subjectKey: '1', subjectName: '王桂英', villageCode: '430421212213', villageName: '群益村', clauses: ['S2.3a'], due: '2026-12-01', daysLeft: 6, late: false, state: 'open', answered: 0, asked: questions.length },
  questions, findings: [], proposals: [], steps: [],
})

test('an answer is saved at once, and what it leads to is asked', async () => {
  const office = new Office().me(villageStaff).at('GET /api/tasks/t1', () => ({ body: sheet(1, [asked('住人'), asked('搬离日期', { asked: false })]) }))
    .at('PUT /api/tasks/t1/answers', () => ({ body: sheet(2, [asked('住人', { value: false, fault: null }), asked('搬离日期')]) }))
  const { wrapper, settle } = await opened(TaskShow, '/tasks/t1', { id: 't1' })
  expect(wrapper.findAll('[data-question]')).toHaveLength(1)
  expect(wrapper.text()).not.toContain('请填写')
  await wrapper.findAll('input[type=radio]')[1]?.setValue(true)
  await settle()
  expect(office.of('PUT /api/tasks/t1/answers')[0]?.body).toEqual({ version: 1, answers: { 住人: { value: false, evidence: [] } } })
  expect(wrapper.findAll('[data-question]')).toHaveLength(2)
  expect(wrapper.text()).toContain('已保存')
})

test('what could not be saved stays in the form and says so', async () => {
  new Office().me(villageStaff).at('GET /api/tasks/t1', () => ({ body: sheet(1, [asked('住人')]) })).at('PUT /api/tasks/t1/answers', () => refusal(409, 'task-changed-meanwhile', '任务已被他人改动'))
  const { wrapper, settle } = await opened(TaskShow, '/tasks/t1', { id: 't1' })
  await wrapper.findAll('input[type=radio]')[0]?.setValue(true)
  await settle()
  expect(wrapper.text()).toContain('任务已被他人改动')
  expect(wrapper.text()).toContain('有未保存的内容')
})
