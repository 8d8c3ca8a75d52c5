import type { ProblemFile } from '@camphor/api'
import { expect, test } from 'vitest'
import { Office, refusal } from '../../../test/office'
import { opened } from '../../../test/opened'
import { villageStaff } from '../../../test/samples'
import ProblemActs from './ProblemActs.vue'

const problem = (more: Partial<ProblemFile> = {}): ProblemFile => ({
  id: 'p1', version: 3, number: 'W-0001', state: 'in_work', stateName: '整改中', clause: 'S2.3a', clauseTitle: '危房不住人', villageCode: '430421212213', villageName: '群益村', subject: 'household', subjectName: '王桂英', what: '危房住人',
  late: false, source: 'visit', foundAt: '2026-11-20T09:00:00+08:00', foundByName: '周明', fixedAtOnce: false, pressed: 0, times: 1, transfers: 0, returns: 0, reopened: 0, answerOwed: false, units: [], evidence: [], steps: [], earlier: [], alike: [],
  mayDo: [{ step: 'file', name: '申请备案', needs: ['note', 'meanwhile'] }, { step: 'remark', name: '补充说明', needs: ['note'] }], ...more,
})

test('a step asks for what it needs, and is sent when that is said', async () => {
  const office = new Office().me(villageStaff).at('POST /api/problems/p1/steps', () => ({ body: problem({ version: 4 }) })).at('GET /api/units', () => ({ body: [] }))
  const { wrapper, settle } = await opened(ProblemActs, '/problems/p1', { problem: problem() })
  await wrapper.get('[data-act=file]').trigger('click')
  const send = () => wrapper.get('form').findAll('button').at(-1)
  expect(send()?.attributes('disabled')).toBeDefined()
  const [meanwhile, note] = wrapper.findAll('textarea')
  await meanwhile?.setValue('借住亲属家')
  await note?.setValue('冬季不能施工')
  expect(send()?.attributes('disabled')).toBeUndefined()
  await wrapper.get('form').trigger('submit')
  await settle()
  expect(office.of('POST /api/problems/p1/steps')[0]?.body).toEqual({ step: 'file', version: 3, note: '冬季不能施工', evidence: [], fields: { meanwhile: '借住亲属家' } })
  expect(wrapper.emitted('done')).toHaveLength(1)
})

test('whoever was slower sees what happened meanwhile and keeps what was typed', async () => {
  const steps = [{ version: 4, at: '2026-11-24T09:00:00+08:00', by: '李工', step: '补充说明', to: 'in_work' }]
  new Office().me(villageStaff).at('GET /api/units', () => ({ body: [] })).at('POST /api/problems/p1/steps', () => refusal(409, 'changed-meanwhile', '别人刚刚办理过', { version: 4, steps }))
  const { wrapper, settle } = await opened(ProblemActs, '/problems/p1', { problem: problem() })
  await wrapper.get('[data-act=remark]').trigger('click')
  await wrapper.get('textarea').setValue('电话核实过')
  await wrapper.get('form').trigger('submit')
  await settle()
  expect(wrapper.emitted('reload')).toHaveLength(1)
  await wrapper.setProps({ problem: problem({ version: 4 }) })
  expect(wrapper.text()).toContain('李工：补充说明')
  expect((wrapper.get('textarea').element as HTMLTextAreaElement).value).toBe('电话核实过')
})
