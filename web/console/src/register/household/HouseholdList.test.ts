import { expect, test } from 'vitest'
import { Office, refusal } from '../../../test/office'
import { opened } from '../../../test/opened'
import { catalogue, row, villageStaff } from '../../../test/samples'
import HouseholdList from './HouseholdList.vue'

const office = () => new Office().me(villageStaff).catalogue(catalogue)

test('shows the households that the address asks for', async () => {
  const asked = office().page({ items: [row('00001'), row('00002', { head: undefined })] })
  const { wrapper } = await opened(HouseholdList, '/households?village=430421212213&finding=hit')
  expect(wrapper.findAll('tbody tr')).toHaveLength(2)
  expect(wrapper.text()).toContain('共2户')
  expect(wrapper.text()).toContain('（户主未填）')
  expect(Object.fromEntries(asked.of('GET /api/households')[0]?.query ?? [])).toEqual({ village: '430421212213', finding: 'hit', limit: '50' })
})

test('a search goes into the address and begins at the first page', async () => {
  office().page({ items: [row('00001')] })
  const { wrapper, router, settle } = await opened(HouseholdList, '/households?kind=lifted&after=cursor')
  await wrapper.get('input[type=search]').setValue('王桂英')
  await wrapper.get('form').trigger('submit')
  await settle()
  expect(router.currentRoute.value.query).toEqual({ kind: 'lifted', search: '王桂英' })
})

test('turns the pages by key and back again', async () => {
  office().page({ items: [row('00001')], next: 'two' })
  const { wrapper, router, settle } = await opened(HouseholdList, '/households')
  const [first, previous, next] = wrapper.findAll('nav button')
  expect(first?.attributes('disabled')).toBeDefined()
  await next?.trigger('click')
  await settle()
  expect(router.currentRoute.value.query).toEqual({ after: 'two' })
  await previous?.trigger('click')
  await settle()
  expect(router.currentRoute.value.query).toEqual({})
})

test('nothing found and not to be had are told apart', async () => {
  office().page({ items: [] })
  const empty = await opened(HouseholdList, '/households?search=x')
  expect(empty.wrapper.text()).toContain('没有符合条件的农户')

  office().at('GET /api/households', () => refusal(500, 'fault', '服务器出错')).at('GET /api/households/count', () => refusal(500, 'fault', '服务器出错'))
  const fault = await opened(HouseholdList, '/households')
  expect(fault.wrapper.get('[role=alert]').text()).toContain('服务器出错')
})

test('a column that was left out stays out, also the next time', async () => {
  office().page({ items: [row('00001')] })
  const first = await opened(HouseholdList, '/households')
  await first.wrapper.findAll('fieldset input')[0]?.trigger('change')
  expect(first.wrapper.findAll('th').map((head) => head.text())).not.toContain('行政村')
  first.wrapper.unmount()
  const second = await opened(HouseholdList, '/households')
  expect(second.wrapper.findAll('th').map((head) => head.text())).not.toContain('行政村')
})
