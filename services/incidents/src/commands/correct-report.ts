import { statement, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import { decideCorrection } from '../domain/correction.ts'
import { registrationRules } from '../domain/registration-rules.ts'
import type { Registration } from '../domain/registration.ts'
import { contentOf, type ReportContent, type TypedReport } from '../domain/report-content.ts'
import type { ReportStanding } from '../domain/workflow.ts'
import { hasAccountFile } from '../queries/has-account-file.ts'
import { staysOfChild } from '../queries/stays.ts'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface CorrectReport extends ReportSeen {
  report: TypedReport
  reason: string
}

/** A new version of what a report says. The old ones stay. */
export async function correctReport(ctx: ServiceContext, input: CorrectReport, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'CORRECT')
  const content = contentOf(input.report)
  const stays = content.childId === null ? [] : await staysOfChild(ctx, report.institutionId, content.childId)
  const { report: corrected, problems } = decideCorrection({ content, reason: input.reason }, report, {
    now,
    rules: registrationRules,
    stays,
    hasAccountFile: await hasAccountFile(ctx, report.id),
  })
  return changeReport(ctx, report, input, {
    action: 'CORRECT',
    event: 'CORRECTED',
    now,
    text: input.reason.trim(),
    content,
    ...(problems && { problems }),
    ...(corrected && { columns: derived(content, corrected, report, now), write: (tx) => replaceMeasures(tx, report.id, content) }),
  })
}

/** What the report is counted by. */
function derived(content: ReportContent, corrected: Registration, before: ReportStanding, now: Date) {
  return {
    occurred_at: corrected.startedAt,
    minutes: corrected.minutes,
    deadline_at: corrected.deadlineAt,
    account: content.account ?? 'UNKNOWN',
    account_received_at: content.account === 'ATTACHED' ? (before.accountReceivedAt ?? now) : null,
    guidance: content.guidance ?? 'UNKNOWN',
    crime_suspected: content.crimeSuspected,
    injury: content.injury,
    staff: content.staff,
  }
}

async function replaceMeasures(tx: Transaction, id: string, { measures }: ReportContent): Promise<void> {
  await statement(tx, 'delete from measure where incident_id = $1', [id])
  await statement(
    tx,
    `insert into measure (incident_id, ordinal, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id, section, minutes)
     select id, place, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id, told ->> 'section', (told ->> 'minutes')::int
     from incident cross join jsonb_array_elements($2::jsonb) with ordinality as measure (told, place) where id = $1`,
    [id, JSON.stringify(measures)],
  )
}
