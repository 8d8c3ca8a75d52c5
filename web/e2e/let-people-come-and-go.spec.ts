import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { colleague, desks, firstFile, households, inspect, pick } from './desk'

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
  expect(await page.locator('details.member').count()).toBeGreaterThan(members)
  await inspect(page, 'household-merged')

  await page.locator('#mergers').getByRole('button', { name: '撤销合并' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('核实后不是同一户')
  await dialog.getByRole('button', { name: '撤销合并' }).click()
  await page.locator('#mergers').getByText(/已撤销/).waitFor()
  await expect.poll(() => page.locator('details.member').count(), { timeout: 30_000 }).toBe(members)
})

test('the worklist of likely duplicates is looked at pair by pair', async () => {
  const { page } = await colleague('zhenxing', '/duplicates')
  await page.locator('[data-pair]').or(page.getByText('没有疑似重复的人员')).first().waitFor()
  await inspect(page, 'duplicates')
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
