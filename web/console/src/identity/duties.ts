import type { Me } from '@camphor/api'

export type Duty = 'readRegister' | 'editRegister' | 'keepAccounts' | 'readAudit'

/** The server's roles and what each is entitled to. */
const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  village_staff: ['readRegister', 'editRegister'],
  resident_team: ['readRegister', 'editRegister'],
  station: ['readRegister'],
  hub: ['readRegister', 'editRegister'],
  township_leader: ['readRegister'],
  county: ['readRegister'],
  helper: ['readRegister'],
  auditor: ['readRegister', 'readAudit'],
  administrator: ['keepAccounts', 'readAudit'],
}

export const ROLES = Object.keys(DUTIES)

export function may(me: Me | undefined, duty: Duty): boolean {
  return me !== undefined && (DUTIES[me.role.toLowerCase()] ?? []).includes(duty)
}

/** Where a person's work begins. */
export function home(me: Me | undefined): { name: string } {
  if (may(me, 'readRegister')) return { name: 'households' }
  return { name: may(me, 'keepAccounts') ? 'accounts' : 'sessions' }
}
