import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, PoliceAdvice } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface ConsultPolice extends CaseSeen {
  on: CalendarDate
  advice: PoliceAdvice
  text: string
}

/** What the police advised. The municipality decides. */
export async function consultPolice(ctx: ServiceContext, input: ConsultPolice, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'CONSULT_POLICE',
    now,
    problems: [...dayProblems('on', input.on, standing, now), ...written('text', input.text)],
    // Consulted again after the report it stays reported.
    change: { police: standing.police === 'NONE' ? 'CONSULTED' : standing.police },
    detail: { on: input.on, advice: input.advice, text: input.text.trim() },
  })
}
