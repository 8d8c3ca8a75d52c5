import createClient, { type Middleware } from 'openapi-fetch'
import { Refusal, UNREACHABLE, refusalOf } from './refusal'
import type { paths } from './schema'

let language = 'zh-CN'
let onLoggedOut: () => void = () => undefined

/** The language in which the server answers its refusals. */
export function speak(tag: string): void {
  language = tag
}

/** What happens when the server no longer knows the session. */
export function whenLoggedOut(then: () => void): void {
  onLoggedOut = then
}

const spa: Middleware = {
  onRequest({ request }) {
    const headers = request.method === 'GET' ? { 'Accept-Language': language } : commandHeaders()
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    return request
  },
}

/** What every request carries that changes something; the token is read anew each time, since the log-in changes it. */
export function commandHeaders(): Record<string, string> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1]
  return { 'Accept-Language': language, ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}) }
}

/** Looked up at each call, so that a test can put an office of its own in its place. */
const fetchNow = (request: Request) => globalThis.fetch(request)

export const client = createClient<paths>({ baseUrl: globalThis.location.origin, fetch: fetchNow })
client.use(spa)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The answer's data, or the refusal thrown; every call of the API ends here. */
export async function settled<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call.catch(() => {
    throw new Refusal(0, UNREACHABLE, '', undefined, undefined, {})
  })
  if (answer.response.ok) return answer.data as T
  const refusal = refusalOf(answer.response.status, answer.error)
  if (refusal.status === 401 && refusal.code === 'not-logged-in') onLoggedOut()
  throw refusal
}

/** A command carries an id of its own, so that sent twice it happens once. */
export function commandId(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': uuid(crypto.getRandomValues(new Uint8Array(16))) }
}

/** Version 4 of RFC 9562. `crypto.randomUUID` is missing where the console is opened by plain http in the office's network. */
export function uuid(random: Uint8Array): string {
  const bytes = [...random].map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
