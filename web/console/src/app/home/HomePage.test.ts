import { expect, test } from 'vitest'
import { Office } from '../../../test/office'
import { opened } from '../../../test/opened'
import { catalogue, leader, villageStaff } from '../../../test/samples'
import HomePage from './HomePage.vue'

const office = (me = villageStaff) => new Office().me(me).catalogue(catalogue).at('GET /api/households/count', (request) => ({ body: { count: request.url.includes('finding=hit') ? 1204 : 0 } }))

test('says how much there is to do, and each number leads to its list', async () => {
  office()
  const { wrapper } = await opened(HomePage, '/')
  const card = wrapper.get('[data-todo=withHits]')
  expect(card.text()).toContain('1,204')
  expect(card.attributes('href')).toBe('/households?finding=hit')
  expect(card.classes()).toContain('hit')
})

test('nothing left to do is good', async () => {
  office()
  const { wrapper } = await opened(HomePage, '/')
  expect(wrapper.get('[data-todo=monitored]').classes()).toContain('good')
})

test('a number that cannot be had says why, and the others stand', async () => {
  office(leader).at('GET /api/households/count', (request) => (request.url.includes('tag=') ? { status: 500, body: { title: '服务器出错' } } : { body: { count: 3 } }))
  const { wrapper } = await opened(HomePage, '/')
  expect(wrapper.get('[data-todo=monitored]').text()).toContain('服务器出错')
  expect(wrapper.get('[data-todo=everybody]').text()).toContain('3')
})
