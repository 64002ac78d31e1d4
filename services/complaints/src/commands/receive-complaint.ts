import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, longest, textProblems } from '@tilsynsblik/vocabulary'
import { complaintRules, dueOn } from '../domain/complaint-rules.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface ReceiveComplaint extends ComplaintSeen {
  officerName: string
  officerPhone: string
}

/** Tells the complainant that somebody has it, who, and how to reach them. Late is recorded, never refused. */
export async function receiveComplaint(ctx: ServiceContext, input: ReceiveComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'RECEIVE')
  return changeComplaint(ctx, complaint, input, {
    action: 'RECEIVE',
    event: 'RECEIVED',
    now,
    problems: [
      ...textProblems('officerName', input.officerName, longest.line),
      ...textProblems('officerPhone', input.officerPhone, longest.line),
    ],
    columns: {
      officer_id: ctx.principal.userId,
      confirmed_at: now,
      due_on: dueOn('RECEIVED', { filedOn: complaint.filedOn, today: calendarDateOf(now) }, complaintRules),
    },
    write: (tx) =>
      statement(tx, 'update case_file set officer_name = $2, officer_phone = $3 where complaint_id = $1', [
        complaint.id,
        input.officerName.trim(),
        input.officerPhone.trim(),
      ]),
  })
}
