import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { wordsProblems } from '../domain/filing.ts'
import { closingProblems } from '../domain/workflow.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface CloseComplaint extends ComplaintSeen {
  followUpAtHome: string
}

/** When no appeal in time can come any more, or the board has decided; with what was followed up at the home. */
export async function closeComplaint(ctx: ServiceContext, input: CloseComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'CLOSE')
  return changeComplaint(ctx, complaint, input, {
    action: 'CLOSE',
    event: 'CLOSED',
    now,
    problems: [
      ...closingProblems(complaint, calendarDateOf(now)).map((code) => ({ path: 'id', code })),
      ...wordsProblems('followUpAtHome', input.followUpAtHome),
    ],
    columns: { due_on: null },
    write: (tx, seal) =>
      statement(tx, 'update case_file set follow_up_at_home = $2 where complaint_id = $1', [
        complaint.id,
        seal('case_file.follow_up_at_home', complaint.id, input.followUpAtHome.trim()),
      ]),
  })
}
