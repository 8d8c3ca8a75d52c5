import { expect, test } from 'vitest'
import { colleague, desks, inspect, pick } from './desk'

desks()

test('the hub sees units with their clauses, and renames one from a day on', async () => {
  const { page } = await colleague('zhenxing', '/organisation')
  const unit = page.locator('[data-unit]').first()
  await unit.waitFor()
  await inspect(page, 'organisation')
  const before = await unit.locator('td').first().innerText()
  await unit.getByRole('button', { name: /更名/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称', { exact: true }).fill(`${before}（试）`)
  await inspect(page, 'organisation-rename')
  await dialog.getByRole('button', { name: '确定' }).click()
  await page.getByRole('cell', { name: `${before}（试）`, exact: true }).waitFor()
})

test('in a village a group begins and somebody takes up a post; ended, they are not among those of today', async () => {
  const { page } = await colleague('zhenxing', '/organisation')
  await page.getByRole('navigation', { name: '行政区划' }).getByRole('button', { name: '樟树村委会' }).click()
  await page.getByRole('tab', { name: '村民小组' }).click()
  await page.getByRole('button', { name: '新增村民小组' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('第九十九组')
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  const row = page.getByRole('row').filter({ hasText: '第九十九组' })
  await row.waitFor()
  await inspect(page, 'organisation-groups')

  await page.getByRole('tab', { name: '岗位' }).click()
  await page.getByRole('button', { name: '登记任职' }).click()
  const dialog = page.getByRole('dialog')
  await pick(dialog.getByRole('combobox', { name: '岗位' }), '专职防贫监测员')
  await dialog.getByLabel('姓名').fill('样例监测员')
  await dialog.getByLabel('起始日期').fill('2026-01-05')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: '确定' }).click()
  await page.getByRole('row').filter({ hasText: '样例监测员' }).getByRole('button', { name: '终止' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await page.getByRole('row').filter({ hasText: '样例监测员' }).waitFor({ state: 'detached' })
})

test('village staff read the organisation and have no pen', async () => {
  const { page } = await colleague('cungan', '/organisation')
  await page.getByRole('tab', { name: '结对帮扶' }).click()
  await page.getByRole('tabpanel').or(page.getByRole('table')).or(page.getByText('没有登记')).first().waitFor()
  expect(await page.getByRole('button', { name: /新增|登记|终止/ }).count()).toBe(0)
})
