import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { token } from './badges'
import { colleague, desks, firstFile, households, inspect, type Line, pick } from './desk'

desks()

/** The file of the nth household of one's list. */
const nth = (at: number) => async (page: Page) => `/households/${(await households(page))[at]?.id ?? ''}`

test('a child is born into a household, and moves out again', async () => {
  const { page } = await colleague('cungan', nth(10))
  const before = await page.locator('details.member').count()
  await page.getByRole('button', { name: '添加成员' }).click()
  const dialog = page.getByRole('dialog', { name: '添加成员' })
  await dialog.getByLabel('姓名').fill('样例新生儿')
  await pick(dialog.getByRole('combobox', { name: '性别' }), '女')
  await dialog.getByLabel('出生日期').fill('2026-10-01')
  await page.keyboard.press('Tab')
  await inspect(page, 'member-add')
  await dialog.getByRole('button', { name: '保存' }).click()
  const member = page.locator('details.member').filter({ hasText: '样例新生儿' })
  await member.waitFor()
  expect(await page.locator('details.member').count()).toBe(before + 1)

  await member.locator('summary').click()
  await member.getByRole('button', { name: '减少成员：样例新生儿' }).click()
  const leaving = page.getByRole('dialog')
  await pick(leaving.getByRole('combobox', { name: '原因' }), '户籍迁出')
  await inspect(page, 'member-leave')
  await leaving.getByRole('button', { name: '保存' }).click()
  await member.getByText('已减少').waitFor()
})

test('a household that was on no list gets a file', async () => {
  const { page } = await colleague('cungan', '/households/new')
  await page.getByLabel('姓名').fill('样例新户主')
  await inspect(page, 'household-new')
  await page.getByRole('button', { name: '建立档案' }).click()
  await page.getByRole('heading', { name: '样例新户主户档案' }).waitFor()
})

test('two files that are one household are merged fact by fact, and taken apart again', async () => {
  const { page } = await colleague('cungan', nth(5))
  const other = (await households(page))[6]
  if (!other) throw new Error('the list is too short')
  const members = await page.locator('details.member').count()
  await page.getByRole('button', { name: '合户' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill(other.number)
  await page.getByRole('option').first().click()
  await page.getByRole('dialog').getByRole('button', { name: '下一步：逐项核对' }).click()
  await page.locator('tr[data-fact]').first().waitFor()
  await inspect(page, 'household-merge', true)
  await page.getByLabel('原因').fill('同一户建了两份档案')
  await page.getByRole('button', { name: '合并', exact: true }).click()
  await page.getByRole('heading', { name: /户档案/ }).waitFor()
  await page.locator('#mergers').getByText('同一户建了两份档案').waitFor()
  await expect.poll(() => page.locator('details.member').count(), { timeout: 30_000 }).toBeGreaterThan(members)
  await inspect(page, 'household-merged')

  await page.locator('#mergers').getByRole('button', { name: '撤销合并' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('核实后不是同一户')
  await dialog.getByRole('button', { name: '撤销合并' }).click()
  await page.locator('#mergers').getByText(/已撤销/).waitFor()
  await expect.poll(() => page.locator('details.member').count(), { timeout: 30_000 }).toBe(members)
})

/** Somebody of a name and a birthday, added to a household by the API: what is tested is what comes after. */
async function registered(page: Page, household: string, name: string, born = '1990-05-06'): Promise<string> {
  const file = (await (await page.request.get(`/api/households/${household}`)).json()) as { version: number }
  const facts = { name, sex: 'female', birth_date: born, relation: 'other' }
  const headers = { ...(await token(page.request)), 'Idempotency-Key': crypto.randomUUID() }
  const answer = await page.request.post(`/api/households/${household}/members`, { data: { version: file.version, facts, on: '2026-10-01', reason: 'returned' }, headers })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  return ((await answer.json()) as { file: { members: { id: string; name: string }[] } }).file.members.find((member) => member.name === name)?.id ?? ''
}

test('a household splits, one more moves over, and what each has lived through is told', async () => {
  const { page } = await colleague('cungan', nth(12))
  const old = new URL(page.url()).pathname
  await registered(page, old.slice(12), '样例分户人')
  await registered(page, old.slice(12), '样例搬迁人')
  await page.reload()
  await page.getByRole('button', { name: '分户' }).click()
  const splitting = page.getByRole('dialog', { name: '分户' })
  await splitting.getByText('样例分户人', { exact: true }).click()
  await pick(splitting.getByRole('combobox', { name: '新户户主' }), '样例分户人')
  await inspect(page, 'household-split')
  await splitting.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '样例分户人户档案' }).waitFor()
  const fresh = new URL(page.url()).pathname
  const { number } = (await (await page.request.get(`/api${fresh}`)).json()) as Line

  await page.goto(old)
  const member = page.locator('details.member').filter({ hasText: '样例搬迁人' })
  await member.locator('summary').click()
  await member.getByRole('button', { name: '转到另一户：样例搬迁人' }).click()
  const moving = page.getByRole('dialog')
  await moving.getByRole('combobox', { name: '转入的户' }).fill(number)
  await page.getByRole('option').first().click()
  await pick(moving.getByRole('combobox', { name: '原因' }), '其他')
  await moving.getByRole('button', { name: '保存' }).click()
  await member.waitFor({ state: 'detached' })

  await page.goto(fresh)
  await page.locator('details.member').filter({ hasText: '样例搬迁人' }).locator('summary').click()
  const stays = page.locator('details[open] [data-stay]')
  await expect.poll(() => stays.count()).toBe(2)
  await stays.filter({ hasText: '本户' }).getByText('至今').waitFor()
  await inspect(page, 'person-periods')
})

test('one person on record twice becomes one; a pair that is two people is put aside and does not come back', async () => {
  const { page } = await colleague('cungan', nth(14))
  const home = new URL(page.url()).pathname
  const other = (await households(page))[15]?.id ?? ''
  const twin = await registered(page, home.slice(12), '欧阳样例')
  await registered(page, other, '欧阳样例')
  await registered(page, home.slice(12), '司马例样', '1961-02-03')
  await registered(page, other, '司马例样', '1961-02-03')
  await page.reload()
  const member = page.locator(`[data-person="${twin}"]`)
  await member.locator('summary').click()
  await member.getByRole('button', { name: /查疑似重复/ }).click()
  await member.getByRole('link', { name: '逐项核对' }).first().click()
  await page.locator('tr[data-fact]').or(page.getByText('两份没有不同的项目')).first().waitFor()
  await inspect(page, 'person-merge', true)
  await page.getByLabel('原因').fill('同一人登记了两次')
  await page.getByRole('button', { name: '合并', exact: true }).click()
  await page.getByRole('heading', { name: /户档案/ }).waitFor()

  await page.goto('/duplicates')
  const pair = page.locator('[data-pair]').filter({ hasText: '司马例样' })
  await pair.waitFor()
  expect(await page.locator('[data-pair]').filter({ hasText: '欧阳样例' }).count()).toBe(0)
  await inspect(page, 'duplicates')
  await pair.getByRole('button', { name: /不是同一人/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('同名不同人，已看过户口簿')
  await dialog.getByRole('button', { name: '确定' }).click()
  await pair.waitFor({ state: 'detached' })
})

test('a filter is kept under a name and comes back with one click', async () => {
  const { page } = await colleague('cungan', '/households?finding=hit')
  await page.getByRole('button', { name: '保存为常用查询' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('有问题的户')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  const view = page.locator('[data-view="有问题的户"]')
  await view.waitFor()
  await inspect(page, 'households-view')
  await page.goto(await firstFile(page))
  await page.goto('/households')
  await page.locator('[data-view="有问题的户"]').getByRole('link').click()
  await page.waitForURL(/finding=hit/)
  await page.getByRole('button', { name: '删除常用查询“有问题的户”' }).click()
  await view.waitFor({ state: 'detached' })
})
