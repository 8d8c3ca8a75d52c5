/** The one place that knows the server's URLs. Start reading at `client.ts`. */
export { speak, whenLoggedOut } from './client'
export * from './identity'
export { Refusal, UNREACHABLE } from './refusal'
export * from './register'
export type * from './types'
