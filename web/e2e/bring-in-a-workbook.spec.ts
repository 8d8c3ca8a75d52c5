import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { colleague, desks, households, inspect, pick } from './desk'

desks()

/** A village's list as people send it: a title above the headings, a heading that nobody knows, rows with faults among good ones. */
async function messyList(page: Page): Promise<string> {
  const known = await households(page)
  const line = (at: number, number: string | undefined, area: string) => [number ?? '', known[at]?.villageName ?? '', known[at]?.head ?? '', `1540001${String(1000 + at)}`, area]
  const good = [0, 1, 2, 3, 4, 5].map((at) => line(at, known[at]?.number, '38'))
  const bad = [line(6, '', '40'), line(7, '', '41'), line(8, known[8]?.number, '三十几'), line(9, known[9]?.number, '-5')]
  const rows = [['樟树乡农户信息更新表'], ['户编号', '行政村', '户主姓名', '家里电话', '宅基面积（约）'], ...good, ...bad]
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`
}

test('a messy list is corrected, looked at and applied', async () => {
  const { page } = await colleague('zhenxing', '/imports')
  await inspect(page, 'imports')
  await page.locator('input[type=file]').setInputFiles({ name: '农户信息更新表.csv', mimeType: 'text/csv', buffer: Buffer.from(await messyList(page)) })
  await pick(page.getByRole('combobox', { name: '数据类别' }), '户信息')
  await page.getByRole('button', { name: '上传', exact: true }).click()

  await page.waitForURL(/\/imports\/[0-9a-f-]+/)
  const area = page.locator('[data-column]').filter({ hasText: '宅基面积（约）' })
  await area.getByText('未对应').waitFor()
  await inspect(page, 'import-columns', true)
  await area.getByRole('combobox').fill('住房面积')
  await page.getByRole('option', { name: /住房面积/ }).first().click()
  await area.getByText('人工选定').waitFor()
  await page.getByRole('button', { name: '下一步：预览变化' }).click()

  await page.getByRole('tab', { name: /修改/ }).click()
  await page.locator('[data-row] [data-fact=house_area]').first().waitFor()
  await inspect(page, 'import-preview')
  await page.getByRole('tab', { name: /有错误/ }).click()
  await page.locator('.faults li').first().waitFor()
  await inspect(page, 'import-faults')

  await page.getByRole('button', { name: /^导入（/ }).click()
  await page.getByRole('heading', { name: '导入完成' }).waitFor()
  await inspect(page, 'import-applied')
})

test('a department’s list stands beside the register, row by row', async () => {
  const { page } = await colleague('zhenxing', '/lists')
  await page.locator('[data-list]').first().waitFor()
  await inspect(page, 'lists')
  await page.locator('[data-list]').first().getByRole('link').first().click()
  await page.getByRole('tab').first().waitFor()
  await inspect(page, 'list')
})
