import { client, settled } from './client'
import type { AccountDraft } from './types'

export const whoAmI = () => settled(client.GET('/api/session'))

export function login(login: string, password: string, code?: string) {
  return settled(client.POST('/api/session', { body: { login, password, ...(code ? { code } : {}) } }))
}

/** Other doors than a password. */
export const loginProviders = () => settled(client.GET('/api/session/providers'))

export const logout = () => settled(client.DELETE('/api/session'))

export const sessions = () => settled(client.GET('/api/sessions'))

export const endSession = (id: string) => settled(client.DELETE('/api/sessions/{id}', { params: { path: { id } } }))

export function changePassword(current: string, password: string) {
  return settled(client.POST('/api/me/password', { body: { current, password } }))
}

export function acceptInvitation(token: string, password: string) {
  return settled(client.POST('/api/invitations/{token}', { params: { path: { token } }, body: { password } }))
}

export const accounts = () => settled(client.GET('/api/accounts'))

export function inviteAccount(body: AccountDraft) {
  return settled(client.POST('/api/accounts', { body }))
}

export function changeAccount(id: string, body: AccountDraft) {
  return settled(client.PUT('/api/accounts/{id}', { params: { path: { id } }, body }))
}

export const lockAccount = (id: string) =>
  settled(client.POST('/api/accounts/{id}/locking', { params: { path: { id } } }))

export const unlockAccount = (id: string) =>
  settled(client.POST('/api/accounts/{id}/unlocking', { params: { path: { id } } }))

export const inviteAgain = (id: string) =>
  settled(client.POST('/api/accounts/{id}/invitation', { params: { path: { id } } }))

export const invited = (token: string) => settled(client.GET('/api/invitations/{token}', { params: { path: { token } } }))

export const removeSecondFactor = (id: string) =>
  settled(client.DELETE('/api/accounts/{id}/second-factor', { params: { path: { id } } }))

export const secondFactor = () => settled(client.GET('/api/me/second-factor'))

export const beginSecondFactor = () => settled(client.POST('/api/me/second-factor'))

export const confirmSecondFactor = (code: string) =>
  settled(client.POST('/api/me/second-factor/confirmation', { body: { code } }))

export function audit(query: { person?: string; account?: string; action?: string; after?: number }) {
  return settled(client.GET('/api/audit', { params: { query } }))
}
