import { client, commandId, settled } from './client'
import type { UnitDraft } from './types'

export function divisions(query: { parent?: string; search?: string }) {
  return settled(client.GET('/api/divisions', { params: { query } }))
}

export const units = () => settled(client.GET('/api/units'))

export const beginUnit = (body: UnitDraft) => settled(client.POST('/api/units', { params: { header: commandId() }, body }))

export function renameUnit(township: string, unit: string, body: { name: string; nameEn: string; from: string }) {
  return settled(client.POST('/api/units/{township}/{unit}/renaming', { params: { path: { township, unit }, header: commandId() }, body }))
}

export function endUnit(township: string, unit: string, until: string) {
  return settled(client.POST('/api/units/{township}/{unit}/ending', { params: { path: { township, unit }, header: commandId() }, body: { until } }))
}

export const groups = (village: string) => settled(client.GET('/api/groups', { params: { query: { village } } }))

export const posts = (division: string) => settled(client.GET('/api/posts', { params: { query: { division } } }))

export const pairings = (division: string) => settled(client.GET('/api/pairings', { params: { query: { division } } }))

export function beginGroup(body: { village: string; name: string; from: string }) {
  return settled(client.POST('/api/groups', { params: { header: commandId() }, body }))
}

export function beginPost(body: { division: string; unit?: string; post: string; holder: string; from: string }) {
  return settled(client.POST('/api/posts', { params: { header: commandId() }, body }))
}

export function beginPairing(body: { village: string; household: string; helper: string; helperUnit: string; from: string }) {
  return settled(client.POST('/api/pairings', { params: { header: commandId() }, body }))
}

export type Entry = 'groups' | 'posts' | 'pairings'

/** @param until the first day on which the entry no longer holds */
export function endEntry(kind: Entry, id: string, until: string) {
  return settled(client.POST(`/api/${kind}/{id}/ending`, { params: { path: { id } }, body: { until } }))
}
