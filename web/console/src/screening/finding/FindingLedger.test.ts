import type { LedgerLine, Sum } from '@camphor/api'
import { expect, test } from 'vitest'
import { Office } from '../../../test/office'
import { opened } from '../../../test/opened'
import { catalogue, leader } from '../../../test/samples'
import FindingLedger from './FindingLedger.vue'

const line: LedgerLine = {
  id: 1, rule: 'S2.3a-lives-in-danger', ruleName: '危房住人', clause: 'S2.3a', severity: 'high', outcome: 'hit', subject: 'household', subjectKey: '4304212120001', subjectName: '王桂英户',
  household: '00000000-0000-4000-8000-0000000000aa', householdNumber: '4304212120001', villageName: '群益村', unitName: '规划所', found: '住房鉴定为D级，仍有人居住', evidence: '房屋鉴定等级=D级', since: '2026-11-01T02:30:00+08:00', change: 'fresh',
}
const sum: Sum = { key: '430421212213', name: '群益村', hits: 12, unknowns: 3, fresh: 1, gone: 0 }

const office = () =>
  new Office().me(leader).catalogue(catalogue).at('GET /api/units', () => ({ body: [] }))
    .at('GET /api/screening-runs', () => ({ body: [{ state: 'done' }] }))
    .at('GET /api/findings', () => ({ body: { items: [line] } }))
    .at('GET /api/findings/sums', () => ({ body: [sum] }))

test('a finding says whose it is, what it rests on, and opens the household', async () => {
  const asked = office()
  const { wrapper } = await opened(FindingLedger, '/findings?outcome=hit&village=430421212213')
  expect(Object.fromEntries(asked.of('GET /api/findings')[0]?.query ?? [])).toEqual({ outcome: 'hit', village: '430421212213', limit: '50' })
  expect(wrapper.text()).toContain('住房鉴定为D级')
  expect(wrapper.text()).toContain('新出现')
  expect(wrapper.get('tbody a').attributes('href')).toBe(`/households/${line.household ?? ''}`)
})

test('sums open what they count, within the filter', async () => {
  office()
  const { wrapper } = await opened(FindingLedger, '/findings?by=village&outcome=hit')
  expect(wrapper.get('[data-key] a').attributes('href')).toBe('/findings?outcome=hit&village=430421212213')
  expect(wrapper.get('tfoot').text()).toContain('12')
})

test('a tab goes into the address', async () => {
  office()
  const { wrapper, router, settle } = await opened(FindingLedger, '/findings?outcome=hit')
  await wrapper.get('[data-tab=clause]').trigger('click')
  await settle()
  expect(router.currentRoute.value.query).toEqual({ outcome: 'hit', by: 'clause' })
})

test('before the first screening nobody says that nothing was found', async () => {
  office().at('GET /api/screening-runs', () => ({ body: [] })).at('GET /api/findings', () => ({ body: { items: [] } }))
  const { wrapper } = await opened(FindingLedger, '/findings')
  expect(wrapper.text()).toContain('还没有筛查过')
})
