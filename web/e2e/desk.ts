import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { Badge } from './badges'
import type { Office } from './office'

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
/** Windows of colleagues stay open through a spec, as at work: what the browser has loaded once, it has. */
const rooms = new Map<string, BrowserContext>()
const pages: Page[] = []
const strangers: BrowserContext[] = []
const faults: string[] = []

/** Each spec calls this once; a script that fails on a page fails the test that had it open. */
export function desks(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map(left))
    await Promise.all(strangers.splice(0).map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })
  afterAll(async () => {
    rooms.clear()
    await browser.close()
  })
}

/** The next test finds no choice of this one, such as another language. */
async function left(page: Page): Promise<void> {
  if (page.isClosed()) return
  await page.evaluate(() => { localStorage.clear() }).catch(() => undefined)
  await page.close()
}

/** Somebody with a browser of their own, not logged in, or with a session that others do not share. */
export async function stranger(screen = OFFICE_SCREEN): Promise<Desk> {
  const context = await room(screen)
  strangers.push(context)
  return { context, page: await opened(context) }
}

/**
 * Somebody who is logged in, at a page of theirs.
 *
 * @param login one of the sample's accounts, each with another role
 * @param at the page's address, or how it is found by asking the server
 */
export async function colleague(login: string, at: string | ((page: Page) => Promise<string>) = '/', screen = OFFICE_SCREEN): Promise<Desk> {
  const key = `${login} ${screen.width}`
  const context = rooms.get(key) ?? (await room(screen, office().badges[login]))
  rooms.set(key, context)
  const page = await opened(context)
  pages.push(page)
  await page.goto(typeof at === 'string' ? at : await at(page))
  await page.locator('main h1, main [role=alert]').first().waitFor()
  return { page, context }
}

/** That of who runs this spec. */
function office(): Office {
  const own = inject('offices')[Number(process.env['VITEST_POOL_ID']) - 1]
  if (!own) throw new Error('there is no office for this tester')
  return own
}

async function room(screen: typeof OFFICE_SCREEN, storageState?: Badge): Promise<BrowserContext> {
  const context = await browser.newContext({ ...(storageState ? { storageState } : {}), baseURL: office().address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: screen })
  context.setDefaultTimeout(60_000)
  return context
}

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (fault) => faults.push(fault.message))
  return page
}

export async function logIn(page: Page, login: string, password = inject('password')): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** Nothing that axe calls serious or critical, and a picture of the page for people. */
export async function inspect(page: Page, name: string, whole = false): Promise<void> {
  await page.evaluate(AXE)
  const serious = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] })
    return found.violations
      .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
      .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join('\n')}`)
  })
  expect(serious, `accessibility of ${name}`).toEqual([])
  await mkdir(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: whole, animations: 'disabled' })
}

/** Somebody who logs in now, on the page that asks for it, with a session that nobody else shares. */
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

/** The address of the first file of one's list. */
export async function firstFile(page: Page): Promise<string> {
  const [first] = await households(page)
  if (!first) throw new Error('the list is empty')
  return `/households/${first.id}`
}
