import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { longest, problemIf, textProblems, looksLikeCpr } from '@tilsynsblik/vocabulary'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface RecogniseChild extends ComplaintSeen {
  /** A pseudonym. */
  childId: string
}

/** Whose complaint it is. From then on the child sees it as her own; what was known of another's guardian is forgotten. */
export async function recogniseChild(ctx: ServiceContext, input: RecogniseChild, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'RECOGNISE_CHILD')
  const childId = input.childId.trim()
  return changeComplaint(ctx, complaint, input, {
    action: 'RECOGNISE_CHILD',
    event: 'CHILD_RECOGNISED',
    now,
    problems: [
      ...textProblems('childId', input.childId, longest.line),
      ...problemIf(looksLikeCpr(input.childId), 'childId', 'personalNumber'),
    ],
    columns: { child_id: childId },
    write: (tx) =>
      statement(tx, `update case_file set guardian_lock = 'UNKNOWN', guardian_lock_at = null where complaint_id = $1`, [complaint.id]),
  })
}
