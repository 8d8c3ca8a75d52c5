import { client, settled } from './client'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

interface Given {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: object
  readonly header?: Readonly<Record<string, string>>
  readonly body?: object
}

type Caller = (url: string, init: object) => Promise<{ data?: never; error?: unknown; response: Response }>

/** A call of the API whose answer is described by hand, in the file that calls; for what the generated types do not know yet. */
export function ask<T>(method: Method, url: string, given: Given = {}): Promise<T> {
  const call = (client as unknown as Record<Method, Caller>)[method]
  return settled<T>(call(url, { params: { path: given.path, query: given.query, header: given.header }, body: given.body }))
}
