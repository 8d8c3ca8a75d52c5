import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { colleague, desks, households, inspect, pick } from './desk'
import { cellsOf, textOf, workbook } from './workbook'

desks()

const HEADINGS = ['序号', '人编号', '户编号', '姓名', '证件号码', '文化程度', '出生日期', '务工几个月呢', '是否享受低保']
const ABOVE = [['樟树乡家庭成员信息表'], ['填报单位：樟树乡'], HEADINGS]

/** What is spoilt in a row, by column; {@code null} repeats the value of the row above. The first five keep a row out. */
const FAULTS: readonly (readonly [column: number, value: string | null])[] = [
  [3, ''], [2, ''], [2, '没有的户'], [1, null], [4, null],
  [5, '家里蹲大学'], [6, '2001年13月40日'], [7, '13'], [7, '好几个'], [8, '也许'],
]

/** A number that nobody has, with its check digit. */
function identityNumber(nth: number): string {
  const digits = `43042119${String(10 + (nth % 80))}0203${String(900 + (nth % 99))}`
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0)
  return `${digits}${'10X98765432'.charAt(sum % 11)}`
}

interface Messy { readonly file: Buffer; readonly planted: ReadonlyMap<number, number>; readonly known: string }

/** A list as an office sends it: titles, a heading that nobody knows, somebody who moved on, and fifty faults in a hundred rows. */
async function messyList(page: Page): Promise<Messy> {
  const homes = (await households(page)).slice(0, 5)
  const home = await page.request.get(`/api/households/${homes[0]?.id ?? ''}`)
  const { members } = (await home.json()) as { members: { name: string; facts: { id: string; value: unknown }[] }[] }
  const number = String(members[0]?.facts.find((fact) => fact.id === 'person_id')?.value)
  const rows = Array.from({ length: 100 }, (_, at) => {
    const household = homes[at % 5]?.number ?? ''
    return [String(at + 1), `${household}-${900 + at}`, household, `样例${at}`, identityNumber(at), '小学', '2001-02-03', '6', '否']
  })
  const planted = new Map<number, number>()
  for (let nth = 0; nth < 50; nth++) {
    const [column = 0, value = ''] = FAULTS[nth % FAULTS.length] ?? []
    const at = nth * 2 + 1
    const row = rows[at]
    if (row) row[column] = value ?? rows[at - 1]?.[column] ?? ''
    planted.set(ABOVE.length + at + 1, column)
  }
  const moved = ['101', number, homes[0]?.number ?? '', members[0]?.name ?? '', '', '', '', '11', '']
  return { file: workbook('Sheet1', [...ABOVE, ...rows, moved, ['填表人：']]), planted, known: members[0]?.name ?? '' }
}

test('a list with fifty faults is corrected, looked at, applied, given back marked, and undone', async () => {
  const { page } = await colleague('zhenxing', '/imports')
  await inspect(page, 'imports')
  const [first] = await households(page)
  const messy = await messyList(page)
  await page.locator('input[type=file]').setInputFiles({ name: '家庭成员信息表.xlsx', mimeType: 'application/vnd.ms-excel', buffer: messy.file })
  await pick(page.getByRole('combobox', { name: '数据类别' }), '家庭成员信息')
  await page.getByRole('button', { name: '上传', exact: true }).click()

  await page.waitForURL(/\/imports\/[0-9a-f-]+/)
  const months = page.locator('[data-column]').filter({ hasText: '务工几个月呢' })
  await months.getByText('未对应').waitFor()
  await inspect(page, 'import-columns', true)
  await months.getByRole('combobox').fill('务工时间')
  await page.getByRole('option', { name: /务工时间/ }).first().click()
  await months.getByText('人工选定').waitFor()
  await page.getByRole('button', { name: '下一步：预览变化' }).click()

  await page.getByRole('tab', { name: /修改/ }).click()
  await page.locator('[data-row] [data-fact=work_months]').first().getByText('11').waitFor()
  await inspect(page, 'import-preview')
  await page.getByRole('tab', { name: /有错误/ }).click()
  await page.locator('.faults li').first().waitFor()
  await inspect(page, 'import-faults')
  const told = await page.locator('[data-row]:has(.faults)').evaluateAll((rows) => rows.map((row) => [Number((row as HTMLElement).dataset['row']), row.textContent] as const))
  expect(told.map(([row]) => row).toSorted((one, other) => one - other)).toEqual([...messy.planted.keys()])
  for (const [row, text] of told) expect(text).toContain(HEADINGS[messy.planted.get(row) ?? 0])

  await page.getByRole('button', { name: /^导入（/ }).click()
  await page.getByRole('heading', { name: '导入完成' }).waitFor()
  await inspect(page, 'import-applied')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载标注后的文件' }).click()])
  const marked = (await cellsOf(download)).slice(ABOVE.length)
  expect(marked).toHaveLength(50)
  for (const [nth, column] of [...messy.planted.values()].entries()) {
    const row = marked[nth] ?? []
    expect(row[0]?.text).toMatch(nth % FAULTS.length < 5 ? /^未导入：/ : /^已导入，但缺以下数据：/)
    expect(row[0]?.text).toContain(HEADINGS[column])
    expect(row[0]?.coloured).toBe(true)
    // what only the register can object to is said in front of the row
    if (![2, 3, 4].includes(nth % FAULTS.length)) expect(row[column + 1]?.coloured).toBe(true)
    expect(row.at(-1)?.text).toContain('Sheet1')
  }

  const file = page.url()
  await page.goto(`/households/${first?.id ?? ''}`)
  await page.getByText('样例0', { exact: true }).first().waitFor()

  await page.goto(file)
  await page.getByRole('button', { name: '撤销此次导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await page.getByRole('heading', { name: /已撤销/ }).waitFor()
  await inspect(page, 'import-undone')
  await page.goto(`/households/${first?.id ?? ''}`)
  await page.getByText(messy.known).first().waitFor()
  expect(await page.getByText('样例0', { exact: true }).count()).toBe(0)
})

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
