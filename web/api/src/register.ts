import { client, commandId, settled } from './client'

/** What narrows the list of households; what is absent narrows nothing. */
export interface HouseholdFilter {
  readonly village?: string
  readonly kind?: string
  readonly tag?: string
  readonly search?: string
  readonly finding?: string
  readonly clause?: string
}

export function households(filter: HouseholdFilter, after: string | undefined, limit: number) {
  return settled(client.GET('/api/households', { params: { query: { ...filter, ...(after ? { after } : {}), limit } } }))
}

export const householdCount = (filter: HouseholdFilter) =>
  settled(client.GET('/api/households/count', { params: { query: filter } }))

/** @param asOf a moment (ISO 8601); absent: now */
export function householdFile(id: string, asOf?: string) {
  return settled(
    client.GET('/api/households/{id}', { params: { path: { id }, query: asOf ? { asOf } : {} } }),
  )
}

/** Facts by id; null means that the fact is no longer known. */
export interface FactEdit {
  readonly version: number
  readonly facts: Readonly<Record<string, unknown>>
  readonly reason?: string
}

export function editHousehold(id: string, body: FactEdit) {
  return settled(client.PATCH('/api/households/{id}', { params: { path: { id }, header: commandId() }, body }))
}

export function editPerson(id: string, body: FactEdit) {
  return settled(client.PATCH('/api/persons/{id}', { params: { path: { id }, header: commandId() }, body }))
}

export function unmask(person: string, reason: string) {
  return settled(client.POST('/api/persons/{id}/unmasking', { params: { path: { id: person } }, body: { reason } }))
}

export const catalogue = () => settled(client.GET('/api/catalogue'))
