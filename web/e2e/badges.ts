import { type APIRequestContext, type BrowserContext, request } from 'playwright-core'

/** The sample's accounts, one for each role. */
export const SAMPLE = ['cungan', 'zhudui', 'zhansuo', 'zhenxing', 'lingdao', 'xian', 'bangfu', 'shenji', 'guanli'] as const

export type Badge = Awaited<ReturnType<BrowserContext['storageState']>>

/** Logs everybody in once, by the API: the log-in page has tests of its own, the others begin behind it. */
export async function badges(address: string, password: string): Promise<Record<string, Badge>> {
  return Object.fromEntries(await Promise.all(SAMPLE.map(async (login) => [login, await badge(address, login, password)] as const)))
}

async function badge(address: string, login: string, password: string): Promise<Badge> {
  const office = await request.newContext({ baseURL: address })
  try {
    await office.get('/api/session')
    const answer = await office.post('/api/session', { data: { login, password }, headers: await token(office) })
    if (!answer.ok()) throw new Error(`${login} cannot log in: ${answer.status()} ${await answer.text()}`)
    return await office.storageState()
  } finally {
    await office.dispose()
  }
}

/** What a request carries that changes something. */
export async function token(office: APIRequestContext): Promise<Record<string, string>> {
  const { cookies } = await office.storageState()
  const value = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value
  return value ? { 'X-XSRF-TOKEN': decodeURIComponent(value) } : {}
}
