import { ask } from './ask'

/** A filter and its columns that somebody gave a name, for themselves or for colleagues. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly page: string
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  readonly shared: boolean
  readonly mine?: boolean
  readonly owner?: string | null
}

export type ViewDraft = Pick<SavedView, 'name' | 'page' | 'query' | 'columns' | 'shared'>

export const views = () => ask<readonly SavedView[]>('GET', '/api/views')
export const keepView = (body: ViewDraft) => ask<SavedView>('POST', '/api/views', { body })
export const changeView = (id: string, body: ViewDraft) => ask<SavedView>('PUT', '/api/views/{id}', { path: { id }, body })
export const dropView = (id: string) => ask<undefined>('DELETE', '/api/views/{id}', { path: { id } })
