/** One number on somebody's first page: how much there is to do, and the list that it counts. */
export interface Todo {
  readonly id: string
  /** Key of the words that say what is counted. */
  readonly label: string
  readonly tone?: 'hit' | 'unknown' | 'good' | undefined
  /** A text where only a lower bound is known, such as 50+; undefined where nobody has counted yet. */
  readonly count: () => Promise<number | string | undefined>
  readonly to: { readonly name: string; readonly query?: Readonly<Record<string, string>> }
}

/** Several cards ask the same; the server is asked once. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}
