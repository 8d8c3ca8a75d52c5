/** Why the server said no, in the user's language (RFC 9457). `code` is stable, texts are not. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | undefined,
    /** The fact at fault, where one is. */
    readonly field: string | undefined,
    /** Whatever else the refusal carries, such as the newer values of a conflict. */
    readonly more: Readonly<Record<string, unknown>>,
  ) {
    super(detail ? `${title}：${detail}` : title)
  }
}

const PREFIX = 'urn:camphor:refusal:'

/** The server could not be asked at all: no network, or it is not running. */
export const UNREACHABLE = 'unreachable'

export function refusalOf(status: number, body: unknown): Refusal {
  const problem = isRecord(body) ? body : {}
  const type = text(problem['type'])
  return new Refusal(
    status,
    type?.startsWith(PREFIX) ? type.slice(PREFIX.length) : `status-${status}`,
    text(problem['title']) ?? `HTTP ${status}`,
    text(problem['detail']),
    text(problem['field']),
    problem,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
