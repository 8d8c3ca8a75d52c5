import type { Run } from '@camphor/api'
import { beforeEach, expect, test } from 'vitest'
import { Line, job } from '../../../test/line'
import { Office } from '../../../test/office'
import { opened } from '../../../test/opened'
import { villageStaff } from '../../../test/samples'
import RunList from './RunList.vue'

const run = (more: Partial<Run> = {}): Run => ({
  id: 'r1', asOf: '2026-11-24', startedAt: '2026-11-24T02:30:00+08:00', endedAt: '2026-11-24T02:30:04+08:00', startedBy: '系统', subjects: 12_000, hits: 30, unknowns: 4,
  appeared: 2, gone: 1, changed: 0, state: 'done', seconds: 4, stages: [{ name: '取数', seconds: 3 }], ...more,
})
const hub = { ...villageStaff, role: 'hub' }

beforeEach(() => { Line.stub() })

test('a run is started, its progress is told live, and its findings are counted when it ends', async () => {
  let runs = [run()]
  new Office().me(hub).at('GET /api/screening-runs', () => ({ body: runs })).at('POST /api/screening-runs', () => ({ status: 202, body: { run: 'r2', job: 'j1' } }))
  const { wrapper, settle } = await opened(RunList, '/screening')
  await wrapper.get('button').trigger('click')
  await settle()
  expect(Line.open[0]?.address).toBe('/api/jobs/j1/progress')
  Line.open[0]?.tell(job({ step: '判断', done: 25 }))
  await settle()
  expect(wrapper.get('progress').attributes('value')).toBe('25')
  expect(wrapper.text()).toContain('判断')
  runs = [run({ id: 'r2', hits: 31 }), ...runs]
  Line.open[0]?.tell(job({ state: 'done', done: 100 }))
  await settle()
  expect(wrapper.find('progress').exists()).toBe(false)
  expect(wrapper.get('[data-number=hits]').text()).toContain('31')
  expect(Line.open).toHaveLength(0)
})

test('a run that failed says why', async () => {
  new Office().me(hub).at('GET /api/screening-runs', () => ({ body: [] })).at('POST /api/screening-runs', () => ({ status: 202, body: { run: 'r2', job: 'j1' } }))
  const { wrapper, settle } = await opened(RunList, '/screening')
  await wrapper.get('button').trigger('click')
  await settle()
  Line.open[0]?.tell(job({ state: 'failed', refusal: { code: 'no-disk', title: '磁盘已满', detail: '请清理数据目录' } }))
  await settle()
  expect(wrapper.get('[role=alert]').text()).toBe('磁盘已满：请清理数据目录')
})

test('a line that breaks is replaced by asking', async () => {
  const office = new Office().me(hub).at('GET /api/screening-runs', () => ({ body: [] })).at('POST /api/screening-runs', () => ({ status: 202, body: { run: 'r2', job: 'j1' } }))
  office.at('GET /api/jobs/j1', () => ({ body: job({ state: 'cancelled' }) }))
  const { wrapper, settle } = await opened(RunList, '/screening')
  await wrapper.get('button').trigger('click')
  await settle()
  Line.open[0]?.break()
  await settle()
  expect(wrapper.text()).toContain('已取消')
})

test('who only reads starts nothing', async () => {
  new Office().me(villageStaff).at('GET /api/screening-runs', () => ({ body: [run()] }))
  const { wrapper } = await opened(RunList, '/screening')
  expect(wrapper.findAll('button')).toHaveLength(0)
  expect(wrapper.get('[data-number=appeared]').attributes('href')).toBe('/findings?change=fresh')
})
