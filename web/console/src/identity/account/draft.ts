import type { AccountView } from '@camphor/api'

/** An account as it is being filled in. */
export interface Draft {
  login: string
  name: string
  role: string
  territories: string[]
  lines: string[]
}

export function draftOf(account?: AccountView): Draft {
  return account
    ? { login: account.login, name: account.name, role: account.role.toLowerCase(), territories: [...account.territories], lines: [...account.lines] }
    : { login: '', name: '', role: '', territories: [], lines: [] }
}

export const trimmed = (draft: Draft): Draft => ({ ...draft, login: draft.login.trim(), name: draft.name.trim() })

export const complete = (draft: Draft): boolean => draft.login.trim() !== '' && draft.name.trim() !== '' && draft.role !== ''
