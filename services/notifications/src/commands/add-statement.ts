import type { ServiceContext } from '@tilsynsblik/service-kit'
import { type CalendarDate, calendarDateOf, longest, problemIf, type StatementKind } from '@tilsynsblik/vocabulary'
import { written } from '../domain/case-texts.ts'
import { addToCase } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface AddStatement {
  /** Of the case. */
  id: string
  statementId: string
  kind: StatementKind
  text: string
  toWhom: string
  on: CalendarDate
}

/** What the child said, took back or showed, also before anybody notified. One more, never instead of another ([002]). */
export async function addStatement(ctx: ServiceContext, input: AddStatement, now: Date): Promise<CaseOutcome> {
  return addToCase(
    ctx,
    { id: input.id, eventId: { path: 'statementId', value: input.statementId } },
    {
      action: 'ADD_STATEMENT',
      now,
      problems: [
        ...written('text', input.text, longest.account),
        ...written('toWhom', input.toWhom, longest.line),
        ...problemIf(input.on > calendarDateOf(now), 'on', 'future'),
      ],
      detail: { kind: input.kind, text: input.text.trim(), toWhom: input.toWhom.trim(), on: input.on },
    },
  )
}
