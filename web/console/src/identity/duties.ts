import type { Me } from '@camphor/api'

export type Duty =
  | 'readRegister' | 'editRegister' | 'readFindings' | 'readRuns' | 'screen' | 'import' | 'readImports' | 'readLists' | 'export'
  | 'work' | 'readCampaign' | 'runCampaign' | 'giveTasks' | 'answerTasks' | 'readProposals' | 'readProblems' | 'findProblems' | 'handleProblems' | 'takeClues' | 'readLookBacks' | 'lookBack'
  | 'readOrg' | 'editOrg' | 'keepAccounts' | 'readAudit'

const READS: readonly Duty[] = ['readRegister', 'readFindings', 'readRuns', 'readLists', 'export', 'readOrg']
const CAMPAIGN: readonly Duty[] = ['readCampaign', 'readProposals', 'readProblems']
const WORKS: readonly Duty[] = [...CAMPAIGN, 'work', 'answerTasks', 'findProblems', 'handleProblems']
const WRITES: readonly Duty[] = [...READS, 'editRegister', 'import', 'readImports', ...WORKS, 'takeClues']

/** The server's roles and what each is entitled to. */
const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  village_staff: WRITES,
  resident_team: WRITES,
  station: [...READS, 'import', 'readImports', ...WORKS],
  hub: [...WRITES, 'screen', 'editOrg', 'runCampaign', 'giveTasks', 'readLookBacks', 'lookBack'],
  township_leader: [...READS, 'screen', ...CAMPAIGN, 'handleProblems', 'work', 'runCampaign', 'giveTasks', 'readLookBacks', 'lookBack'],
  county: [...READS, 'screen', 'readImports', ...CAMPAIGN, 'handleProblems', 'findProblems', 'work', 'runCampaign', 'readLookBacks', 'lookBack'],
  helper: ['readRegister', 'export', 'readCampaign', 'answerTasks', 'work'],
  auditor: [...READS, 'readAudit', ...CAMPAIGN, 'readLookBacks'],
  administrator: ['readOrg', 'editOrg', 'keepAccounts', 'readAudit'],
}

export const ROLES = Object.keys(DUTIES)

export function may(me: Me | undefined, duty: Duty): boolean {
  return me !== undefined && (DUTIES[me.role.toLowerCase()] ?? []).includes(duty)
}
