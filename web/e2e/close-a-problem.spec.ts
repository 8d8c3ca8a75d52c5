import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { token } from './badges'
import { colleague, desks, households, inspect, pick } from './desk'
import { photo } from './photo'

desks()

/** Opens the form of a step; it is filled in there and sent. */
async function form(page: Page, step: string): Promise<Locator> {
  await page.locator(`[data-act=${step}]`).click()
  return page.locator(`form[data-step=${step}]`)
}

/** Chooses, and waits until the list is out of the way of the next one. */
async function choose(of: Locator | Page, name: string, option: string): Promise<void> {
  await pick(of.getByRole('combobox', { name }), option)
  await ('page' in of ? of.page() : of).getByRole('option').first().waitFor({ state: 'hidden' })
}

async function send(page: Page, of: Locator, step: string): Promise<void> {
  await of.getByRole('button').last().click()
  await page.locator(`[data-step-taken=${step}]`).first().waitFor()
  await of.waitFor({ state: 'detached' })
}

async function show(of: Locator, name: string): Promise<void> {
  await of.locator('input[type=file]').last().setInputFiles(photo(name))
  await of.locator('[data-exhibit]').last().waitFor()
}

test('a problem goes its whole way: found, verified, reported, assigned, planned, worked off, returned once, checked by somebody else, closed', async () => {
  const village = await colleague('cungan', '/problems/new')
  const [home] = await households(village.page)
  await village.page.getByLabel('户编号').fill(home?.number ?? '')
  await choose(village.page, '条款', 'S2.3a')
  await village.page.getByLabel('问题', { exact: true }).fill('屋顶漏雨，墙体开裂，仍有人居住')
  await inspect(village.page, 'problem-new')
  await village.page.getByRole('button', { name: '登记问题' }).click()
  await village.page.waitForURL(/\/problems\/[0-9a-f-]{36}/)
  const address = new URL(village.page.url()).pathname

  const verify = await form(village.page, 'verify')
  await choose(verify, '类别', '政策落实')
  await choose(verify, '程度', '重要')
  await inspect(village.page, 'problem-verify')
  await send(village.page, verify, 'verify')
  await send(village.page, await form(village.page, 'report'), 'report')

  const hub = await colleague('zhenxing', address)
  const assign = await form(hub.page, 'assign')
  const { lines } = (await (await (await colleague('zhansuo')).page.request.get('/api/session')).json()) as { lines: string[] }
  const units = (await (await hub.page.request.get('/api/units')).json()) as { id: string; name: string }[]
  const unit = units.find((each) => lines.includes(each.id))
  const chosen = assign.getByRole('combobox', { name: '责任单位' })
  while (await assign.locator('.el-select .el-tag__close').count()) await assign.locator('.el-select .el-tag__close').first().click()
  await chosen.click({ force: true })
  await hub.page.getByRole('option', { name: unit?.name ?? '', exact: true }).click()
  await hub.page.keyboard.press('Escape')
  await assign.getByLabel('整改时限').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10))
  await hub.page.keyboard.press('Tab')
  await inspect(hub.page, 'problem-assign')
  await send(hub.page, assign, 'assign')

  const station = await colleague('zhansuo', address)
  const plan = await form(station.page, 'plan')
  await plan.getByLabel('原因').fill('房屋年久失修，家中无劳力')
  await plan.getByLabel('整改措施').fill('劝离到安全住处，纳入危房改造')
  await plan.getByLabel('责任人').fill('规划所值班人员')
  await inspect(station.page, 'problem-plan')
  await send(station.page, plan, 'plan')
  await send(station.page, await form(station.page, 'begin'), 'begin')
  const submit = await form(station.page, 'submit')
  await submit.getByLabel('说明').fill('已劝离，屋顶翻修完成')
  await show(submit, 'after.png')
  await send(station.page, submit, 'submit')
  expect(await station.page.locator('[data-act=check]').count()).toBe(0)

  await hub.page.reload()
  const back = await form(hub.page, 'return')
  await back.getByLabel('说明').fill('缺墙体加固的照片')
  await send(hub.page, back, 'return')
  await station.page.reload()
  const again = await form(station.page, 'submit')
  await again.getByLabel('说明').fill('补墙体加固照片')
  await show(again, 'wall.png')
  await send(station.page, again, 'submit')

  const leader = await colleague('lingdao', address)
  const check = await form(leader.page, 'check')
  await check.getByLabel('说明').fill('现场看过，已改好')
  await send(leader.page, check, 'check')
  await leader.page.getByText('已销号').first().waitFor()
  const taken = await leader.page.locator('[data-step-taken]').evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step-taken')))
  expect(taken.slice(0, 9).reverse().join(' ')).toBe('verify report assign plan begin submit return submit check')
  await inspect(leader.page, 'problem', true)
})

/** Two problems that somebody found, registered by the API. */
async function twoFound(page: Page): Promise<string> {
  const homes = await households(page)
  for (const home of homes.slice(0, 2)) {
    const headers = { ...(await token(page.request)), 'Idempotency-Key': crypto.randomUUID() }
    const answer = await page.request.post('/api/problems', { data: { clause: 'S2.4a', villageCode: home.villageCode, householdNumber: home.number, what: '饮水不便' }, headers })
    expect(answer.status(), await answer.text()).toBe(201)
  }
  return '/problems?state=found&clause=S2.4a'
}

test('the same step of many problems is taken at once, says which could not take it, and is taken back', async () => {
  const { page } = await colleague('zhenxing', twoFound)
  await page.locator('[data-problem]').nth(1).waitFor()
  const number = (await page.locator('[data-problem]').first().getAttribute('data-problem')) ?? ''
  for (const at of [0, 1]) await page.locator('[data-problem] input[type=checkbox]').nth(at).check()
  await inspect(page, 'problems')
  await page.getByRole('button', { name: '批量办理所选（2）' }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog, '办理步骤', '核实')
  await choose(dialog, '类别', '工作落实')
  await choose(dialog, '程度', '一般')
  await inspect(page, 'problems-bulk')
  await dialog.getByRole('button', { name: '确定' }).click()
  await page.locator('[data-taken]').getByText('已办理2个').waitFor()
  await page.locator(`[data-problem="${number}"]`).waitFor({ state: 'detached' })
  await page.locator('[data-taken]').getByRole('button', { name: '撤销' }).click()
  await page.locator(`[data-problem="${number}"]`).waitFor()

  await page.locator('[data-problem] a').first().click()
  await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
  await page.locator('[data-step-taken]').first().waitFor()
  await inspect(page, 'problems-panel')
  await page.keyboard.press('Escape')
  await page.goto('/board')
  await page.locator('[data-state=found] button').first().waitFor()
  await inspect(page, 'board')
})

test('what waits for somebody is done from one list', async () => {
  const { page } = await colleague('cungan', '/work')
  await page.locator('[data-piece]').first().waitFor()
  await page.locator('[data-piece]').first().click()
  await page.getByRole('complementary').locator('h2, h3').nth(1).waitFor()
  await inspect(page, 'work')
})

test('closed problems are drawn and looked at again; the bulletin says how far everybody is; notices tell whoever is next', async () => {
  const { page } = await colleague('zhenxing', '/look-backs')
  await page.getByRole('button', { name: '抽取复查' }).click()
  await page.getByRole('dialog').getByRole('spinbutton').fill('100')
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await page.locator('[data-drawn] a').first().click()
  const panel = page.getByRole('complementary')
  await panel.locator('[data-act=reopen]').click()
  const reopen = panel.locator('form[data-step=reopen]')
  await reopen.getByLabel('说明').fill('屋顶又漏了')
  await reopen.getByRole('button').last().click()
  await page.locator('[data-drawn]').first().getByText('重新整改').waitFor()
  await inspect(page, 'look-back')
  await page.goto('/bulletin')
  await page.locator('[data-line=total]').waitFor()
  await inspect(page, 'bulletin')
  const station = await colleague('zhansuo', '/notices')
  await station.page.locator('[data-notice]').first().waitFor()
  await inspect(station.page, 'notices')
})
