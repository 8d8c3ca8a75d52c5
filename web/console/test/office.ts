import type { AccountView, CatalogueView, Edited, HouseholdFile, HouseholdPage, Me } from '@camphor/api'
import { vi } from 'vitest'

/** What the office answers to a call: a body, or a refusal with its status. */
type Answer = { status?: number; body?: unknown }
type Desk = (request: Request, body: unknown) => Answer | Promise<Answer>

/**
 * A small office in place of the server, for unit tests: desks by method and path, and what was asked of them. Bodies are
 * typed by the API's own types, so an office that answers what the server never would does not compile.
 */
export class Office {
  readonly asked: { call: string; query: URLSearchParams; body: unknown }[] = []
  private readonly desks = new Map<string, Desk>()

  constructor() {
    vi.stubGlobal('fetch', (request: Request) => this.answer(request))
  }

  me(me: Me | undefined): this {
    return this.at('GET /api/session', () => (me ? { body: me } : refusal(401, 'not-logged-in', '尚未登录')))
  }

  page(page: HouseholdPage): this {
    return this.at('GET /api/households', () => ({ body: page })).at('GET /api/households/count', () => ({ body: { count: page.items.length } }))
  }

  file(file: HouseholdFile): this {
    return this.at(`GET /api/households/${file.id}`, () => ({ body: file }))
  }

  saving(path: string, edited: Edited | Answer): this {
    return this.at(`PATCH ${path}`, () => ('file' in edited ? { body: edited } : edited))
  }

  catalogue(catalogue: CatalogueView): this {
    return this.at('GET /api/catalogue', () => ({ body: catalogue })).at('GET /api/divisions', () => ({ body: [] }))
  }

  accounts(accounts: AccountView[]): this {
    return this.at('GET /api/accounts', () => ({ body: accounts }))
  }

  at(call: string, desk: Desk): this {
    this.desks.set(call, desk)
    return this
  }

  of(call: string) {
    return this.asked.filter((each) => each.call === call)
  }

  private async answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const call = `${request.method} ${url.pathname}`
    const text = await request.clone().text()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    this.asked.push({ call, query: url.searchParams, body })
    const answer = await (this.desks.get(call) ?? (() => refusal(404, 'unknown', call)))(request, body)
    const status = answer.status ?? (answer.body === undefined ? 204 : 200)
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status, headers: { 'Content-Type': 'application/json' } })
  }
}

export function refusal(status: number, code: string, title: string, more: object = {}): Answer {
  return { status, body: { type: `urn:camphor:refusal:${code}`, title, status, ...more } }
}
