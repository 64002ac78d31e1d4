import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { findingsProblems, type FindingOfTheme } from '../domain/inspection-report.ts'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

export interface FileFindings extends InspectionSeen {
  findings: readonly FindingOfTheme[]
  signalConfirmed: boolean
}

/** Files what the team found. Only now may the team see why the home was chosen, and nobody can change what was filed. */
export async function fileFindings(ctx: ServiceContext, input: FileFindings, now: Date): Promise<ChangedInspection> {
  const { findings, signalConfirmed } = input
  return changeInspection(ctx, input, {
    action: 'FILE_FINDINGS',
    now,
    problems: ({ themes }) => findingsProblems(findings, themes),
    columns: { filed_at: now, signal_confirmed: signalConfirmed },
    write: (tx, { id, institutionId, authorityId, departmentId }) =>
      insertRows(tx, 'finding', {
        inspection_id: findings.map(() => id),
        theme: findings.map(({ theme }) => theme),
        institution_id: findings.map(() => institutionId),
        authority_id: findings.map(() => authorityId),
        department_id: findings.map(() => departmentId),
        level: findings.map(({ level }) => level),
        text: findings.map(({ text }) => text.trim() || null),
      }),
  })
}
