import type { MergePreview } from '@camphor/api'
import { expect, test } from 'vitest'
import { Office } from '../../../test/office'
import { opened } from '../../../test/opened'
import { catalogue, file, villageStaff } from '../../../test/samples'
import MergeShow from './MergeShow.vue'

const preview = (more: Partial<MergePreview> = {}): MergePreview => ({
  mine: { id: 'a', version: 3, name: '王桂英', number: '001' },
  other: { id: 'b', version: 5, name: '王桂英', number: '002' },
  facts: [
    { fact: 'phone', label: '联系电话', mine: '', other: '15400010001', same: false, suggested: 'other' },
    { fact: 'kind', label: '户类型', mine: '脱贫户', other: '脱贫户', same: true, suggested: 'mine' },
  ],
  members: [], stands: [], ...more,
})
const office = (given: MergePreview) => new Office().me(villageStaff).catalogue(catalogue).at('GET /api/households/a/merger', () => ({ body: given }))

test('what differs is decided by a person, with both versions and a reason', async () => {
  const asked = office(preview()).at('POST /api/households/a/merger', () => ({ body: { file: file(), appeared: [], gone: [] } }))
  const { wrapper, router, settle } = await opened(MergeShow, '/households/a/merger?with=b', { of: 'households', id: 'a' })
  expect(wrapper.findAll('tr[data-fact]')).toHaveLength(1)
  await wrapper.get('[data-fact=phone] input').setValue(true)
  await wrapper.get('textarea').setValue('同一户建了两份')
  await wrapper.get('form').trigger('submit')
  await settle()
  expect(asked.of('POST /api/households/a/merger')[0]?.body).toEqual({ with: 'b', versions: { mine: 3, other: 5 }, choices: { phone: 'mine' }, reason: '同一户建了两份' })
  expect(router.currentRoute.value.path).toBe('/households/a')
})

test('what stands in the way is said, and nothing can be merged', async () => {
  office(preview({ stands: [{ what: '两户都有户主' }] }))
  const { wrapper } = await opened(MergeShow, '/households/a/merger?with=b', { of: 'households', id: 'a' })
  await wrapper.get('textarea').setValue('同一户')
  expect(wrapper.get('[role=alert]').text()).toContain('两户都有户主')
  expect(wrapper.get('button[type=submit]').attributes('disabled')).toBeDefined()
})
