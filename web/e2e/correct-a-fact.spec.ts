import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { colleague, desks, firstFile, households, inspect, pick } from './desk'

desks()

const RULE = 'S2.3a-lives-in-danger'

interface File { facts: { id: string; value: unknown }[]; findings: { rule: string }[] }

/** A household of one's own whose house is sound and lived in. */
async function soundHouse(page: Page): Promise<string> {
  for (const { id } of await households(page)) {
    const file = (await (await page.request.get(`/api/households/${id}`)).json()) as File
    const value = (fact: string) => file.facts.find((each) => each.id === fact)?.value
    if (value('house_grade') === 'a' && value('lives_there') === true && value('renovation_state') === undefined) return `/households/${id}`
  }
  throw new Error('the sample has no sound house')
}

async function choose(page: Page, fact: string, label: string, option: string): Promise<void> {
  const line = page.locator(`[data-fact=${fact}]`).first()
  await line.getByRole('button', { name: `修改“${label}”` }).click()
  await pick(line.getByRole('combobox'), option)
  await line.getByRole('button', { name: '保存' }).click()
}

test('a house rated dangerous brings a finding at once; put right, the finding goes, and both changes stay on record', async () => {
  const { page } = await colleague('cungan', soundHouse)
  await page.getByRole('heading', { name: /户档案/ }).waitFor()
  await inspect(page, 'household', true)
  const before = await page.locator('#history li').count()

  await choose(page, 'house_grade', '房屋鉴定等级', 'D级')
  await page.locator(`[data-change=appeared][data-rule="${RULE}"]`).waitFor()
  await page.locator(`#findings [data-rule="${RULE}"]`).getByText('首先要做').waitFor()
  await inspect(page, 'household-finding-appeared')

  await choose(page, 'house_grade', '房屋鉴定等级', 'A级')
  await page.locator(`[data-change=gone][data-rule="${RULE}"]`).waitFor()
  expect(await page.locator(`#findings [data-rule="${RULE}"]`).count()).toBe(0)
  await inspect(page, 'household-finding-gone')

  expect(await page.locator('#history li').count()).toBe(before + 2)
  await page.locator('#history li').first().getByText('D级').waitFor()
  await page.getByText('显示来源').click()
  await page.locator('[data-fact=house_grade]').first().getByText('人工修改').waitFor()
})

test('what the catalogue does not allow is refused beside the field, and nothing is changed', async () => {
  const { page } = await colleague('cungan', soundHouse)
  const line = page.locator('[data-fact=house_area]').first()
  await line.getByRole('button', { name: /修改/ }).click()
  await line.getByRole('textbox').fill('-20')
  await line.getByRole('button', { name: '保存' }).click()
  await line.getByRole('alert').waitFor()
  await inspect(page, 'household-fact-refused')
  await page.keyboard.press('Escape')
  await line.getByRole('textbox').waitFor({ state: 'detached' })
})

test('two people at one household: the second sees both values and decides', async () => {
  const one = await colleague('cungan', soundHouse)
  const other = await colleague('zhudui', new URL(one.page.url()).pathname)
  await other.page.getByRole('heading', { name: /户档案/ }).waitFor()
  await choose(one.page, 'house_grade', '房屋鉴定等级', 'B级')
  await one.page.getByText('“房屋鉴定等级”已保存').waitFor()

  await choose(other.page, 'house_grade', '房屋鉴定等级', 'C级')
  const dialog = other.page.getByRole('dialog', { name: '这一项刚被他人修改' })
  await dialog.getByText('C级').waitFor()
  await dialog.getByText('B级').waitFor()
  await inspect(other.page, 'household-conflict')
  await dialog.getByRole('button', { name: '保留档案里的' }).click()
  await other.page.locator('[data-fact=house_grade]').first().getByText('B级').waitFor()
})

test('the file of an earlier day says so and cannot be changed', async () => {
  const { page } = await colleague('cungan', async (desk) => `${await firstFile(desk)}?asOf=2001-01-01`)
  await page.getByRole('alert').waitFor()
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
  await page.goto(`${new URL(page.url()).pathname}?asOf=${today}`)
  await page.getByText(`这是${today}的档案`).waitFor()
  expect(await page.getByRole('button', { name: /修改/ }).count()).toBe(0)
  await inspect(page, 'household-as-of')
})

test('a station reads and has no pen; the printed file leaves the tools out and says who printed it', async () => {
  const { page } = await colleague('zhansuo', firstFile)
  await page.getByRole('heading', { name: /户档案/ }).waitFor()
  expect(await page.getByRole('button', { name: /修改/ }).count()).toBe(0)
  await page.locator('details.member').first().waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('details.member:not([open])').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
  expect(await page.locator('.print-mark').innerText()).toMatch(/zhansuo.*\d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
  await inspect(page, 'household-print')
})
