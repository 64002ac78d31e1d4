import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, SupportKind } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface StartSupport extends CaseSeen {
  kind: SupportKind
  startedOn: CalendarDate
}

/** The first day of support: from receipt to here is the time that is counted nationally. */
export async function startSupport(ctx: ServiceContext, input: StartSupport, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'START_SUPPORT',
    now,
    problems: dayProblems('startedOn', input.startedOn, standing, now),
    change: { supportStartedOn: input.startedOn },
    detail: { kind: input.kind, on: input.startedOn },
    write: (tx) =>
      statement(tx, 'insert into support_measure (notification_id, municipality_id, started_on, kind) values ($1, $2, $3::date, $4)', [
        standing.id,
        standing.municipalityId,
        input.startedOn,
        input.kind,
      ]),
  })
}
