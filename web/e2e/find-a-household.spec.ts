import { expect, test } from 'vitest'
import { colleague, desks, households, inspect, pick } from './desk'

desks()

test('the list holds one’s own village only, and opens by name', async () => {
  const { page } = await colleague('cungan', '/households')
  await page.getByRole('row').nth(5).waitFor()
  await inspect(page, 'households')
  const villages = await page.locator('tbody tr td:nth-child(3)').allInnerTexts()
  expect(new Set(villages).size).toBe(1)

  const wanted = (await households(page))[3]
  if (!wanted?.head) throw new Error('the sample has no household with a head')
  await page.getByRole('searchbox').fill(wanted.head)
  await page.keyboard.press('Enter')
  await page.waitForURL(/search=/)
  await page.getByRole('row', { name: wanted.number }).getByRole('link').click()
  await page.getByRole('heading', { name: `${wanted.head}户档案` }).waitFor()
})

test('filters stand in the address: a reload, or a colleague with the link, sees the same', async () => {
  const { page } = await colleague('zhenxing', '/households')
  await pick(page.getByRole('combobox', { name: '户类型' }), '脱贫户')
  await page.waitForURL(/kind=lifted/)
  await pick(page.getByRole('combobox', { name: '问题情况' }), '有问题')
  await page.waitForURL(/finding=hit/)
  await page.reload()
  await page.getByRole('row').nth(2).waitFor()
  await page.getByRole('search').getByText('有问题').waitFor()
  expect(new Set(await page.locator('tbody tr td:nth-child(5)').allInnerTexts())).toEqual(new Set(['脱贫户']))
  expect(await page.locator('tbody tr td:nth-child(8)').allInnerTexts()).not.toContain('0')
  await inspect(page, 'households-filtered')
})

test('pages turn by key, forward and back', async () => {
  const { page } = await colleague('zhenxing', '/households')
  const first = await page.locator('tbody tr td').first().innerText()
  await page.getByRole('button', { name: '下一页' }).click()
  await page.waitForURL(/after=/)
  await page.locator('tbody tr td').first().filter({ hasNotText: first }).waitFor()
  await page.getByRole('button', { name: '上一页' }).click()
  await page.locator('tbody tr td').first().filter({ hasText: first }).waitFor()
  expect(page.url()).not.toContain('after=')
})

test('nothing found is said, with the way out', async () => {
  const { page } = await colleague('cungan', '/households')
  await page.getByRole('searchbox').fill('没有这个人')
  await page.keyboard.press('Enter')
  await page.getByText('没有符合条件的农户').waitFor()
  await inspect(page, 'households-none')
  await page.getByRole('button', { name: '清除条件' }).click()
  await page.getByRole('row').nth(5).waitFor()
})

test('columns that were left out stay out', async () => {
  const { page } = await colleague('cungan', '/households')
  await page.locator('summary', { hasText: '显示列' }).click()
  await page.getByLabel('村民小组').uncheck()
  await page.reload()
  await page.getByRole('row').nth(5).waitFor()
  expect(await page.getByRole('columnheader').allInnerTexts()).not.toContain('村民小组')
})

test('on a tablet the list and the file fit the width', async () => {
  const { page } = await colleague('cungan', '/households', { width: 820, height: 1180 })
  await page.getByRole('row').nth(5).waitFor()
  await inspect(page, 'households-tablet')
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('heading', { name: /户档案/ }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820)
  await inspect(page, 'household-tablet')
})
