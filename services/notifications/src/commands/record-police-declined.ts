import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface RecordPoliceDeclined extends CaseSeen {
  on: CalendarDate
  text: string
}

/** The police go no further with it. The case does: it is no reason to close ([003] rec. 9). */
export async function recordPoliceDeclined(ctx: ServiceContext, input: RecordPoliceDeclined, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'POLICE_DECLINED',
    now,
    problems: [...dayProblems('on', input.on, standing, now), ...written('text', input.text)],
    change: { policeDeclinedOn: input.on },
    detail: { on: input.on, text: input.text.trim() },
  })
}
