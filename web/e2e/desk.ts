import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

/** Screenshots go beside the tests; with SCREENSHOTS=docs they become those of the documentation. */
const SHOTS = process.env['SCREENSHOTS'] === 'docs' ? resolve(import.meta.dirname, '../../docs/screenshots') : join(import.meta.dirname, 'dist')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const OFFICE_SCREEN = { width: 1366, height: 768 }

/** Somebody at a desk: an own browser window, logged in or not. */
export interface Desk {
  readonly page: Page
  readonly context: BrowserContext
}

let browser: Browser
const open: BrowserContext[] = []
const badges = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()
const faults: string[] = []

/** Each spec calls this once; a script that fails on a page fails the test that had it open. */
export function desks(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })
  afterAll(() => browser.close())
}

export async function stranger(screen = OFFICE_SCREEN, login = ''): Promise<Desk> {
  const badge = badges.get(login)
  const context = await browser.newContext({ ...(badge ? { storageState: badge } : {}), baseURL: inject('address'), locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: screen })
  context.setDefaultTimeout(60_000)
  open.push(context)
  const page = await context.newPage()
  page.on('pageerror', (fault) => faults.push(fault.message))
  return { page, context }
}

export async function logIn(page: Page, login: string, password = inject('password')): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/**
 * Somebody who has logged in, at the first page of the role; the log-in itself is done once for each account and spec.
 *
 * @param login one of the sample's accounts, each with another role
 */
export async function colleague(login: string, screen = OFFICE_SCREEN): Promise<Desk> {
  if (!badges.has(login)) {
    const { page, context } = await newcomer(login)
    badges.set(login, await context.storageState())
    await page.close()
  }
  const desk = await stranger(screen, login)
  await desk.page.goto('/')
  await desk.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  return desk
}

/** Nothing that axe calls serious or critical, and a picture of the page for people. */
export async function inspect(page: Page, name: string, whole = false): Promise<void> {
  await page.evaluate(AXE)
  const serious = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
    return found.violations
      .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
      .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join('\n')}`)
  })
  expect(serious, `accessibility of ${name}`).toEqual([])
  await mkdir(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: whole, animations: 'disabled' })
}

/** Somebody who logs in now, with a session that nobody else shares. */
export async function newcomer(login: string): Promise<Desk> {
  const desk = await stranger()
  await desk.page.goto('/login')
  await logIn(desk.page, login)
  await desk.page.waitForURL((url) => url.pathname !== '/login')
  return desk
}

/** Chooses from a list that opens on a click, as people do. */
export async function pick(list: Locator, option: string | RegExp): Promise<void> {
  await list.click({ force: true })
  await list.page().getByRole('option', { name: option, exact: true }).first().click()
}

export interface Line { readonly id: string; readonly head: string | null; readonly number: string; readonly villageCode: string; readonly villageName: string }

export async function households(page: Page, query = ''): Promise<readonly Line[]> {
  const answer = await page.request.get(`/api/households?limit=50${query}`)
  return ((await answer.json()) as { items: Line[] }).items
}
