import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Badge, badges } from './badges'

/** A server with the sample township, and who is logged in there. */
export interface Office {
  readonly address: string
  readonly badges: Record<string, Badge>
}

export interface OpenOffice extends Office { readonly stop: () => Promise<void> }

interface Server { readonly process: ChildProcess; readonly said: () => string }

const HOME = resolve(import.meta.dirname, '../..')
const START_WITHIN = 600_000

/**
 * The server as `./camphor serve --sample` starts it, on an empty data directory and a free port.
 *
 * @param options more of the server's options, such as `--camphor.clock-file=…`
 */
export async function opened(password: string, options: readonly string[] = []): Promise<OpenOffice> {
  const data = await mkdtemp(join(tmpdir(), 'camphor-e2e-'))
  const port = await freePort()
  const server = serve(['--data', data, '--port', String(port), '--sample', `--camphor.sample-password=${password}`, ...options])
  const address = `http://localhost:${port}`
  const stop = async () => {
    await ended(server.process)
    await rm(data, { recursive: true, force: true })
  }
  try {
    await ready(address, server)
    return { address, badges: await badges(address, password), stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

function serve(options: readonly string[]): Server {
  const jar = process.env['CAMPHOR_JAR'] ?? join(HOME, 'server/target/camphor-server.jar')
  const words = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Duser.timezone=Asia/Shanghai', `-Dcamphor.home=${HOME}`, '-jar', jar]
  const process_ = spawn('java', [...words, ...options], { cwd: HOME, stdio: ['ignore', 'pipe', 'pipe'] })
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
