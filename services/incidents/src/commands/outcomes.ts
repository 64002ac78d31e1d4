import type { InvalidInput, ServiceContext, WrongState } from '@tilsynsblik/service-kit'
import { incidentById } from '../queries/incidents-by-id.ts'
import type { IncidentRow } from '../queries/incident-row.ts'
import type { ReportDraftRow } from '../queries/report-drafts.ts'

export type ReportDone = IncidentRow & { __typename: 'Incident' }
export type DraftOutcome = ReportDraftRow & { __typename: 'ReportDraft' }
export type ReportOutcome = ReportDone | InvalidInput | WrongState

/** The report as it now is: what a command on it answers. */
export async function reportDone(ctx: ServiceContext, id: string): Promise<ReportDone> {
  return asReport((await incidentById(ctx, id))!)
}

export function asReport(row: IncidentRow): ReportDone {
  return { __typename: 'Incident', ...row }
}

export function draftOutcome(row: ReportDraftRow): DraftOutcome {
  return { __typename: 'ReportDraft', ...row }
}
