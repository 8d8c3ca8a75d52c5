import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
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

test('a messy list is corrected, looked at, applied, given back marked, and undone', async () => {
  const { page } = await colleague('zhenxing', '/imports')
  await inspect(page, 'imports')
  const [first] = await households(page)
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
  const [marked] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载标注后的文件' }).click()])
  expect(await textOf(marked)).toContain('三十几')

  const file = page.url()
  await page.goto(`/households/${first?.id ?? ''}`)
  await page.locator('[data-fact=house_area]').first().getByText('38').waitFor()

  await page.goto(file)
  await page.getByRole('button', { name: '撤销此次导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await page.getByRole('heading', { name: /已撤销/ }).waitFor()
  await inspect(page, 'import-undone')
})

/** All that a workbook says, as one text; a plain text file as it stands. */
async function textOf(download: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'camphor-download-'))
  await download.saveAs(join(folder, 'file'))
  const bytes = await readFile(join(folder, 'file'))
  await rm(folder, { recursive: true })
  if (bytes.readUInt32LE(0) !== 0x04034b50) return bytes.toString('utf8')
  let text = ''
  for (let at = bytes.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const local = bytes.readUInt32LE(at + 42)
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20))
    text += (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
  }
  // Chinese stands in a workbook's XML as numbers of characters
  return text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

test('a department’s list stands beside the register, row by row', async () => {
  const { page } = await colleague('zhenxing', '/lists')
  await page.locator('[data-list]').first().waitFor()
  await inspect(page, 'lists')
  await page.locator('[data-list]').first().getByRole('link').first().click()
  await page.getByRole('tab').first().waitFor()
  await inspect(page, 'list')
})

test('the list of households goes out as a workbook that says who took it', async () => {
  const { page } = await colleague('cungan', '/households')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '生成文件' }).click()
  const link = page.locator('[data-export]')
  await link.waitFor()
  await inspect(page, 'export')
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(await textOf(file)).toContain('樟树村村干部')
})
