import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, problemIf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { lineProblems, told } from '../domain/filing.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface AppealComplaint extends ComplaintSeen {
  /** Of the recipient, who records what came on paper. */
  appealedOn?: CalendarDate | null | undefined
  text?: string | null | undefined
}

/** An appeal to the board: of the complainant today, or recorded by the recipient. One that is too late is kept, and marked. */
export async function appealComplaint(ctx: ServiceContext, input: AppealComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'APPEAL')
  const today = calendarDateOf(now)
  const isComplainant = ctx.principal.persona === 'child' || ctx.principal.persona === 'complainant'
  const appealedOn = isComplainant ? today : (input.appealedOn ?? null)
  return changeComplaint(ctx, complaint, input, {
    action: 'APPEAL',
    event: 'APPEALED',
    now,
    problems: [
      ...problemIf(appealedOn === null, 'appealedOn', 'required'),
      ...problemIf((appealedOn ?? today) > today, 'appealedOn', 'future'),
      ...problemIf((appealedOn ?? today) < complaint.filedOn, 'appealedOn', 'beforeFiling'),
      ...lineProblems('text', input.text, 20_000),
    ],
    columns: { due_on: null },
    write: (tx, seal) =>
      statement(tx, 'insert into appeal (complaint_id, ordinal, appealed_on, in_time, text) values ($1, $2, $3, $4, $5)', [
        complaint.id,
        complaint.decisions,
        appealedOn,
        appealedOn! <= complaint.appealUntil!,
        seal('appeal.text', String(complaint.decisions), told(input.text)),
      ]),
  })
}
