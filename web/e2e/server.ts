import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { type Badge, badges } from './badges'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    password: string
    browser: string
    badges: Record<string, Badge>
  }
}

const HOME = resolve(import.meta.dirname, '../..')
const START_WITHIN = 600_000
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * One browser, and the server as `./camphor serve --sample` starts it, on an empty data directory and a free port. While one
 * works on the tests, CAMPHOR_SERVER and CAMPHOR_PASSWORD name one that is running already.
 */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['CAMPHOR_SERVER']
  const server = running ? { address: running, password: process.env['CAMPHOR_PASSWORD'] ?? '', stop: () => Promise.resolve() } : await started()
  const browser = await chromium.launchServer({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS }).catch(async (fault: unknown) => {
    await server.stop()
    throw fault
  })
  const stop = async () => {
    await browser.close()
    await server.stop()
  }
  const loggedIn = await badges(server.address, server.password).catch(async (fault: unknown) => {
    await stop()
    throw fault
  })
  project.provide('address', server.address)
  project.provide('password', server.password)
  project.provide('browser', browser.wsEndpoint())
  project.provide('badges', loggedIn)
  return stop
}

async function started(): Promise<{ address: string; password: string; stop: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'camphor-e2e-'))
  const password = `e2e-${randomBytes(9).toString('base64url')}`
  const port = await freePort()
  const server = serve(data, port, password)
  const address = `http://localhost:${port}`
  const stop = async () => {
    await ended(server.process)
    await rm(data, { recursive: true, force: true })
  }
  try {
    await ready(address, server)
    return { address, password, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

interface Server { readonly process: ChildProcess; readonly said: () => string }

function serve(data: string, port: number, password: string): Server {
  const jar = process.env['CAMPHOR_JAR'] ?? join(HOME, 'server/target/camphor-server.jar')
  const words = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Duser.timezone=Asia/Shanghai', `-Dcamphor.home=${HOME}`, '-jar', jar]
  const process_ = spawn('java', [...words, '--data', data, '--port', String(port), '--sample', `--camphor.sample-password=${password}`], { cwd: HOME, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  process_.stdout.on('data', (text: Buffer) => said.push(text.toString()))
  process_.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  return { process: process_, said: () => said.join('') }
}

async function ready(address: string, server: Server): Promise<void> {
  const until = Date.now() + START_WITHIN
  while (Date.now() < until && server.process.exitCode === null) {
    const health = await fetch(`${address}/actuator/health/readiness`).catch(() => undefined)
    if (health?.ok) return
    await pause(250)
  }
  throw new Error(`the server did not start:\n${server.said()}`)
}

async function ended(process_: ChildProcess): Promise<void> {
  if (process_.exitCode !== null) return
  const gone = new Promise((done) => process_.once('exit', done))
  process_.kill('SIGTERM')
  await gone
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => { done(port) })
    })
  })
}
