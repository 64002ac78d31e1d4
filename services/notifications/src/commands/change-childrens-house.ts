import type { ServiceContext } from '@tilsynsblik/service-kit'
import { type CalendarDate, longest, type NotificationAction } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/case-problems.ts'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseChange, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

/** Every step at the children's house is a day and a text. */
export interface ChildrensHouseStep extends CaseSeen {
  on: CalendarDate
  text: string
}

interface Step extends Pick<CaseChange, 'change' | 'write'> {
  action: NotificationAction
}

export async function changeChildrensHouse(
  ctx: ServiceContext,
  input: ChildrensHouseStep,
  { action, change, write }: Step,
  now: Date,
): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action,
    now,
    problems: [...dayProblems('on', input.on, standing, now), ...written('text', input.text, longest.account)],
    detail: { on: input.on, text: input.text.trim() },
    ...(change && { change }),
    ...(write && { write }),
  })
}
