import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { told } from '../domain/filing.ts'
import { talkProblems, type TypedTalk } from '../domain/talk.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export type HoldTalk = ComplaintSeen & TypedTalk

/** The talk with the child, or why there was none. Recorded anew it replaces what was recorded: a child who declined may change her mind. */
export async function holdTalk(ctx: ServiceContext, input: HoldTalk, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'HOLD_TALK')
  const isOmitted = Boolean(input.omitted)
  return changeComplaint(ctx, complaint, input, {
    action: 'HOLD_TALK',
    event: isOmitted ? 'TALK_OMITTED' : 'TALK_HELD',
    now,
    problems: talkProblems(input, { filedOn: complaint.filedOn, today: calendarDateOf(now) }),
    write: (tx, seal) =>
      statement(
        tx,
        `update case_file set talk_held_on = $2, talk_with = $3, talk_companion = $4, talk_told_of_rights = $5, talk_omitted = $6,
                              talk_omitted_reason = $7 where complaint_id = $1`,
        [
          complaint.id,
          ...(isOmitted
            ? [null, null, null, null]
            : [input.heldOn, seal('case_file.talk_with', complaint.id, told(input.with)), input.companion, input.toldOfRights]),
          ...(isOmitted ? [input.omitted, seal('case_file.talk_omitted_reason', complaint.id, told(input.omittedReason))] : [null, null]),
        ],
      ),
  })
}
