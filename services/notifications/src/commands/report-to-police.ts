import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, CrimeKind } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { kept, mayWrite, written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface ReportToPolice extends CaseSeen {
  on: CalendarDate
  crime: CrimeKind
  despiteAdvice: boolean
  text?: string | null | undefined
}

/** From this day the child waits for the police, and the days are counted. */
export async function reportToPolice(ctx: ServiceContext, input: ReportToPolice, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'REPORT_POLICE',
    now,
    problems: [
      ...dayProblems('on', input.on, standing, now),
      ...(input.despiteAdvice ? written('text', input.text) : mayWrite('text', input.text)),
    ],
    // What they declined before they had it in writing is not this.
    change: { police: 'REPORTED', reportedOn: input.on, policeDeclinedOn: null },
    detail: { on: input.on, crime: input.crime, despiteAdvice: input.despiteAdvice, text: kept(input.text) },
    write: (tx) =>
      statement(
        tx,
        'insert into police_report (notification_id, municipality_id, child_id, reported_on, crime) values ($1, $2, $3, $4::date, $5)',
        [standing.id, standing.municipalityId, standing.childId, input.on, input.crime],
      ),
  })
}
