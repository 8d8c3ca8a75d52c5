import type { Me } from '@camphor/api'

export type Duty =
  | 'readRegister' | 'editRegister' | 'readFindings' | 'readRuns' | 'screen' | 'import' | 'readImports' | 'readLists' | 'export'
  | 'readOrg' | 'editOrg' | 'keepAccounts' | 'readAudit'

const READS: readonly Duty[] = ['readRegister', 'readFindings', 'readRuns', 'readLists', 'export', 'readOrg']
const WRITES: readonly Duty[] = [...READS, 'editRegister', 'import', 'readImports']

/** The server's roles and what each is entitled to. */
const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  village_staff: WRITES,
  resident_team: WRITES,
  station: [...READS, 'import', 'readImports'],
  hub: [...WRITES, 'screen', 'editOrg'],
  township_leader: [...READS, 'screen'],
  county: [...READS, 'screen', 'readImports'],
  helper: ['readRegister', 'export'],
  auditor: [...READS, 'readAudit'],
  administrator: ['readOrg', 'editOrg', 'keepAccounts', 'readAudit'],
}

export const ROLES = Object.keys(DUTIES)

export function may(me: Me | undefined, duty: Duty): boolean {
  return me !== undefined && (DUTIES[me.role.toLowerCase()] ?? []).includes(duty)
}
