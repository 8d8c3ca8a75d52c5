import { client, settled } from './client'
import type { paths } from './schema'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

interface Given {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: object
  readonly header?: Readonly<Record<string, string>>
  readonly body?: object
}

type Caller = (url: string, init: object) => Promise<{ data?: never; error?: unknown; response: Response }>

/**
 * A call of the API whose answer the calling file describes by hand, more closely than the server's description can (which words
 * a state may be); `fits.ts` holds the two together. An address that the server does not have does not compile.
 */
export function ask<T>(method: Method, url: keyof paths, given: Given = {}): Promise<T> {
  const call = (client as unknown as Record<Method, Caller>)[method]
  return settled<T>(call(url, { params: { path: given.path, query: given.query, header: given.header }, body: given.body }))
}
