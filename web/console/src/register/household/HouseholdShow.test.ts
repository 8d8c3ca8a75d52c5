import type { Edited } from '@camphor/api'
import { expect, test } from 'vitest'
import { Office, refusal } from '../../../test/office'
import { opened } from '../../../test/opened'
import { catalogue, file, known, leader, livedIn, villageStaff } from '../../../test/samples'
import HouseholdShow from './HouseholdShow.vue'

const ID = file().id
const PATH = `/api/households/${ID}`
const office = (me = villageStaff) => new Office().me(me).catalogue(catalogue)
const show = (query = '') => opened(HouseholdShow, `/households/${ID}${query}`, { id: ID })

/** Opens the editor of the house's rating and saves what stands in it. */
async function saveGrade(page: Awaited<ReturnType<typeof show>>): Promise<void> {
  await page.wrapper.get('[data-fact=house_grade] button').trigger('click')
  await page.wrapper.get('[data-fact=house_grade] form').trigger('submit')
  await page.settle()
}

test('what is not known has its line and says so', async () => {
  office().file(file())
  const { wrapper } = await show()
  expect(wrapper.get('h1').text()).toBe('王桂英户档案')
  expect(wrapper.get('[data-fact=house_grade]').text()).toContain('D级')
  expect(wrapper.get('[data-fact=house_area]').text()).toContain('未填')
  expect(wrapper.find('[data-fact=member_count]').exists()).toBe(false)
})

test('where a fact comes from is shown on demand', async () => {
  office().file(file())
  const { wrapper } = await show()
  expect(wrapper.text()).not.toContain('户信息.xlsx 第7行')
  await wrapper.get('.tools input[type=checkbox]').setValue(true)
  expect(wrapper.get('[data-fact=house_grade]').text()).toContain('导入 · 户信息.xlsx 第7行 · 李工 · 2026-10-01 09:00')
})

test('a saved fact stands on the page with the findings that came', async () => {
  const edited: Edited = { file: file({ version: 4, facts: [known('house_grade', '房屋鉴定等级', 'a', 'A级')], findings: [livedIn] }), appeared: [livedIn], gone: [] }
  const asked = office().file(file()).saving(PATH, edited)
  const page = await show()
  await saveGrade(page)
  expect(asked.of(`PATCH ${PATH}`)[0]?.body).toEqual({ version: 3, facts: { house_grade: 'd' } })
  expect(page.wrapper.get('[data-fact=house_grade]').text()).toContain('A级')
  expect(page.wrapper.get('[role=status] [data-change=appeared]').text()).toContain('危房住人')
  expect(page.wrapper.get('#findings').text()).toContain('首先要做：当天劝离到安全处')
})

test('what the server finds wrong is said beside the field, and what was typed stays', async () => {
  office().file(file()).saving(PATH, refusal(422, 'fact-invalid', '房屋鉴定等级只能是A、B、C、D级', { field: 'house_grade' }))
  const page = await show()
  await saveGrade(page)
  expect(page.wrapper.get('[data-fact=house_grade] [role=alert]').text()).toContain('只能是A、B、C、D级')
  expect(page.wrapper.find('[data-fact=house_grade] form').exists()).toBe(true)
})

test('two people at one household: both values are shown, and mine is sent on top only when I say so', async () => {
  let version = 3
  const asked = office()
    .at(`GET ${PATH}`, () => ({ body: file({ version, facts: [known('house_grade', '房屋鉴定等级', version === 3 ? 'd' : 'a', version === 3 ? 'D级' : 'A级')] }) }))
    .at(`PATCH ${PATH}`, (_request, body) => {
      if ((body as { version: number }).version === 4) return { body: { file: file({ version: 5 }), appeared: [], gone: [] } satisfies Edited }
      version = 4
      return refusal(409, 'changed-meanwhile', '档案已被他人修改')
    })
  const page = await show()
  await saveGrade(page)
  const dialog = document.querySelector('.el-dialog')
  expect(dialog?.textContent).toContain('D级')
  expect(dialog?.textContent).toContain('A级')
  dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await page.settle()
  expect(asked.of(`PATCH ${PATH}`).map((each) => (each.body as { version: number }).version)).toEqual([3, 4])
  expect(page.wrapper.get('[role=status]').text()).toContain('已保存')
})

test('the file of an earlier day is read, not written', async () => {
  const asked = office().file(file())
  const { wrapper } = await show('?asOf=2026-10-31')
  expect(asked.of(`GET ${PATH}`)[0]?.query.get('asOf')).toBe('2026-10-31T23:59:59.999+08:00')
  expect(wrapper.text()).toContain('这是2026-10-31的档案')
  expect(wrapper.text()).not.toContain('未发现问题')
  expect(wrapper.find('[data-fact=house_grade] button').exists()).toBe(false)
})

test('who only reads has no pen', async () => {
  office(leader).file(file())
  const { wrapper } = await show()
  expect(wrapper.find('[data-fact=house_grade] button').exists()).toBe(false)
})

test('a household of elsewhere is as unknown as one that is not', async () => {
  office().at(`GET ${PATH}`, () => refusal(404, 'household-unknown', '没有这户'))
  const { wrapper } = await show()
  expect(wrapper.get('[role=alert]').text()).toContain('不在您的管辖范围内')
})

test('the identity number is shown only after a reason was given', async () => {
  const person = file().members[0]?.id ?? ''
  const asked = office().file(file()).at(`POST /api/persons/${person}/unmasking`, () => ({ body: { fact: 'id_number', value: '430421196001011234' } }))
  const page = await show()
  expect(page.wrapper.text()).toContain('430421********1234')
  await page.wrapper.get('.unmask button').trigger('click')
  await page.settle()
  const dialog = document.querySelector('.el-dialog')
  const reason = dialog?.querySelector('textarea')
  if (!reason) throw new Error('no field for the reason')
  reason.value = '办理医疗救助'
  reason.dispatchEvent(new Event('input'))
  dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await page.settle()
  expect(asked.of(`POST /api/persons/${person}/unmasking`)[0]?.body).toEqual({ fact: 'id_number', reason: '办理医疗救助' })
  expect(page.wrapper.get('[data-unmasked]').text()).toBe('430421196001011234')
})
