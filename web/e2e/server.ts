import { randomBytes } from 'node:crypto'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { badges } from './badges'
import { type Office, type OpenOffice, opened } from './office'

declare module 'vitest' {
  interface ProvidedContext {
    offices: readonly Office[]
    password: string
    browser: string
  }
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * One browser, and an office for each who tests: specs that run side by side never meet in one register. While one works on
 * the tests, CAMPHOR_SERVER and CAMPHOR_PASSWORD name a server that is running already.
 */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const password = process.env['CAMPHOR_PASSWORD'] ?? `e2e-${randomBytes(9).toString('base64url')}`
  const offices = await officesFor(project.config.maxWorkers, password)
  const closed = async () => { await Promise.all(offices.map((office) => office.stop())) }
  const browser = await chromium.launchServer({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS }).catch(async (fault: unknown) => {
    await closed()
    throw fault
  })
  project.provide('offices', offices.map(({ address, badges }) => ({ address, badges })))
  project.provide('password', password)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await closed()
  }
}

async function officesFor(testers: number, password: string): Promise<readonly OpenOffice[]> {
  const address = process.env['CAMPHOR_SERVER']
  if (address) return [{ address, badges: await badges(address, password), stop: () => Promise.resolve() }]
  const opening = await Promise.allSettled(Array.from({ length: testers }, () => opened(password)))
  const offices = opening.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = opening.find((one) => one.status === 'rejected')
  if (!failed) return offices
  await Promise.all(offices.map((office) => office.stop()))
  throw failed.reason
}
