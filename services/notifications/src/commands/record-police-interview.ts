import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { type CalendarDate, problemIf } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { kept, mayWrite } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface RecordPoliceInterview extends CaseSeen {
  on: CalendarDate
  text?: string | null | undefined
}

/** The child is interviewed: the waiting ends. */
export async function recordPoliceInterview(ctx: ServiceContext, input: RecordPoliceInterview, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'POLICE_INTERVIEW',
    now,
    problems: [
      ...dayProblems('on', input.on, standing, now),
      ...problemIf(input.on < (standing.reportedOn ?? ''), 'on', 'beforeReport'),
      ...mayWrite('text', input.text),
    ],
    change: { police: 'QUESTIONED', interviewedOn: input.on },
    detail: { on: input.on, text: kept(input.text) },
    write: (tx) => statement(tx, 'update police_report set interviewed_on = $2::date where notification_id = $1', [standing.id, input.on]),
  })
}
