import { afterEach, expect, test, vi } from 'vitest'
import { Refusal, UNREACHABLE, editHousehold, householdFile, speak, whenLoggedOut } from '.'
import { uuid } from './client'

afterEach(() => {
  vi.unstubAllGlobals()
})

function office(status: number, body: unknown): Request[] {
  const asked: Request[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request)
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } }))
  })
  return asked
}

test('a refusal carries its code, the texts, the field and whatever else the server says', async () => {
  office(422, { type: 'urn:camphor:refusal:fact-invalid', title: '填写有误', detail: '住房面积应在0至9999之间', field: 'house_area', limit: 9999 })
  const refusal: unknown = await editHousehold('h', { version: 1, facts: { house_area: -1 } }).catch((e: unknown) => e)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ status: 422, code: 'fact-invalid', field: 'house_area', message: '填写有误：住房面积应在0至9999之间', more: { limit: 9999 } })
})

test('an answer that is no problem document is still a refusal', async () => {
  office(502, 'Bad gateway')
  await expect(householdFile('h')).rejects.toMatchObject({ code: 'status-502', status: 502 })
})

test('no network is a refusal too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')))
  await expect(householdFile('h')).rejects.toMatchObject({ code: UNREACHABLE })
})

test('a command carries an id, the token against forgery and the language', async () => {
  document.cookie = 'XSRF-TOKEN=a%20token'
  speak('en')
  const asked = office(200, {})
  await editHousehold('h', { version: 1, facts: {} })
  expect(asked[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
  expect(asked[0]?.headers.get('X-XSRF-TOKEN')).toBe('a token')
  expect(asked[0]?.headers.get('Accept-Language')).toBe('en')
})

test('a session that the server no longer knows is told once, to whoever asked to hear it', async () => {
  const heard = vi.fn()
  whenLoggedOut(heard)
  office(401, { type: 'urn:camphor:refusal:not-logged-in', title: '请先登录' })
  await expect(householdFile('h')).rejects.toBeInstanceOf(Refusal)
  expect(heard).toHaveBeenCalledOnce()
})

test('a command id is a version 4 UUID', () => {
  expect(uuid(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  expect(uuid(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
})
