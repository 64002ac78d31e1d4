import type { ServiceContext } from '@tilsynsblik/service-kit'
import { addDays, type CalendarDate, calendarDateOf, problemIf } from '@tilsynsblik/vocabulary'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface AddSafetyPlan extends CaseSeen {
  from: CalendarDate
  until: CalendarDate
  text: string
}

const longestDays = 366

/** Who keeps the child safe while she waits for the police, from day to day ([002] 2.2). */
export async function addSafetyPlan(ctx: ServiceContext, input: AddSafetyPlan, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const today = calendarDateOf(now)
  const { safetyPlanUntil } = standing
  return changeCase(ctx, standing, input, {
    action: 'ADD_SAFETY_PLAN',
    now,
    problems: [
      // A plan that begins tomorrow keeps nobody safe today.
      ...problemIf(input.from > today, 'from', 'future'),
      ...problemIf(input.until < today, 'until', 'past'),
      ...problemIf(input.until < input.from, 'until', 'beforeFrom'),
      ...problemIf(input.until > addDays(today, longestDays), 'until', 'tooFar'),
      ...written('text', input.text),
    ],
    change: { safetyPlanUntil: safetyPlanUntil !== null && safetyPlanUntil > input.until ? safetyPlanUntil : input.until },
    detail: { from: input.from, until: input.until, text: input.text.trim() },
  })
}
