import type { Import, RowChange } from '@camphor/api'
import { beforeEach, expect, test } from 'vitest'
import { Line, job } from '../../../test/line'
import { Office, refusal } from '../../../test/office'
import { opened } from '../../../test/opened'
import { catalogue, villageStaff } from '../../../test/samples'
import ImportShow from './ImportShow.vue'

const none = { rows: 0, fresh: 0, changed: 0, same: 0, conflict: 0, unmatched: 0, bad: 0, faulty: 0 }
const file = (more: Partial<Import> = {}): Import => ({
  id: 'i1', version: 1, file: '农户表.xlsx', size: 2048, uploadedAt: '2026-11-24T09:00:00+08:00', uploadedBy: '周明', state: 'mapping', table: 'household', tableName: '户', sheets: ['Sheet1'], sheet: 'Sheet1', headerRow: 2,
  columns: [
    { index: 0, heading: '户编号', samples: ['001'], fact: 'household_id', factLabel: '户编号', how: 'exact' },
    { index: 1, heading: '宅基面积', samples: ['38'], how: 'none' },
  ],
  missing: [], counts: none, conflicts: 'keep', replacing: false, ...more,
})
const counts = { rows: 3, fresh: 0, changed: 2, same: 0, conflict: 0, unmatched: 0, bad: 1, faulty: 1 }
const changed: RowChange = { row: 4, place: '第4行', what: 'changed', household: 'h1', householdNumber: '001', head: '王桂英', facts: [{ fact: 'house_area', label: '住房面积', from: '20', to: '38', take: true }], faults: [] }

const office = (now: () => Import, me = villageStaff) =>
  new Office().me(me).catalogue(catalogue).at('GET /api/imports/tables', () => ({ body: [{ table: 'household', name: '户', nameEn: 'Household' }] })).at('GET /api/imports/i1', () => ({ body: now() }))

const county = { ...villageStaff, role: 'county' }

beforeEach(() => { Line.stub() })

test('the mapping goes to the server as it stands, and then the preview begins', async () => {
  const asked = office(() => file())
    .at('PUT /api/imports/i1/mapping', () => ({ body: file({ version: 2 }) }))
    .at('POST /api/imports/i1/preview', () => ({ status: 202, body: { job: 'j1' } }))
  const { wrapper, settle } = await opened(ImportShow, '/imports/i1', { id: 'i1' })
  expect(wrapper.get('[data-column="1"]').text()).toContain('未对应')
  await wrapper.get('form').trigger('submit')
  await settle()
  expect(asked.of('PUT /api/imports/i1/mapping')[0]?.body).toEqual({
    version: 1, table: 'household', sheet: 'Sheet1', headerRow: 2, columns: [{ index: 0, fact: 'household_id' }, { index: 1, fact: null }], replacing: false,
  })
  expect(Line.open[0]?.address).toBe('/api/jobs/j1/progress')
})

test('the preview tells household by household what would become of each fact; a row is left out, and the rest applied', async () => {
  const asked = office(() => file({ state: 'previewed', counts }))
    .at('GET /api/imports/i1/changes', () => ({ body: { items: [changed] } }))
    .at('PUT /api/imports/i1/choices', () => ({ body: file({ state: 'previewed', counts }) }))
    .at('POST /api/imports/i1/application', () => ({ status: 202, body: { job: 'j1' } }))
  const { wrapper, settle } = await opened(ImportShow, '/imports/i1', { id: 'i1' })
  expect(wrapper.get('[role=tab][aria-selected=true]').text()).toContain('修改')
  expect(wrapper.get('[data-fact=house_area]').text()).toMatch(/20 → 38/)
  await wrapper.get('article input[type=checkbox]').setValue(false)
  await settle()
  expect(asked.of('PUT /api/imports/i1/choices')[0]?.body).toEqual({ rows: [{ row: 4, take: false }] })
  await wrapper.findAll('button').find((button) => button.text().startsWith('导入（'))?.trigger('click')
  await settle()
  expect(asked.of('POST /api/imports/i1/application')).toHaveLength(1)
})

test('what stands in the way of undoing is told, with who did it', async () => {
  office(() => file({ state: 'applied', counts }))
    .at('GET /api/imports/i1/undoing', () => ({ body: { possible: false, obstacles: [{ household: 'h1', head: '王桂英', what: '住房面积改为40', by: '李工', at: '2026-11-25T10:00:00+08:00' }] } }))
  const { wrapper, settle } = await opened(ImportShow, '/imports/i1', { id: 'i1' })
  await wrapper.findAll('button').find((button) => button.text() === '撤销此次导入')?.trigger('click')
  await settle()
  expect(wrapper.get('[role=alert]').text()).toContain('住房面积改为40')
})

test('a page opened while the server is at work follows it', async () => {
  let state: Import = file({ state: 'applying', job: 'j9' })
  office(() => state)
  const { wrapper, settle } = await opened(ImportShow, '/imports/i1', { id: 'i1' })
  expect(Line.open[0]?.address).toBe('/api/jobs/j9/progress')
  state = file({ state: 'applied', counts })
  Line.open[0]?.tell(job({ id: 'j9', state: 'done' }))
  await settle()
  expect(wrapper.text()).toContain('导入完成')
})

test('who only reads sees the file and has no button; a refusal is told', async () => {
  office(() => file({ state: 'applied', counts }), county)
  const { wrapper } = await opened(ImportShow, '/imports/i1', { id: 'i1' })
  expect(wrapper.findAll('button')).toHaveLength(0)

  new Office().me(county).at('GET /api/imports/i1', () => refusal(404, 'import-unknown', '没有这个文件'))
  const unknown = await opened(ImportShow, '/imports/i1', { id: 'i1' })
  expect(unknown.wrapper.get('[role=alert]').text()).toContain('没有这个文件')
})
