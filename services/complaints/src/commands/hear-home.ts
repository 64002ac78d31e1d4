import { invalidInput, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, isUuid, problemIf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { wordsProblems } from '../domain/filing.ts'
import { hearingsOf } from '../queries/hearing-rows.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import { complaintDone, type ComplaintOutcomeOf } from './outcomes.ts'

export interface HearHome extends ComplaintSeen {
  /** Made by the form: sent twice, it is asked once. */
  hearingId: string
  question: string
  dueOn: CalendarDate
}

/** Puts the recipient's own question to the home. The child's words do not follow it. */
export async function hearHome(ctx: ServiceContext, input: HearHome, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'HEAR_HOME')
  if (!isUuid(input.hearingId)) return invalidInput({ path: 'hearingId', code: 'notAnId' })
  const [asked] = await hearingsOf(ctx, [complaint.id])
  if (asked!.some(({ id }) => id === input.hearingId.toLowerCase())) return complaintDone(ctx, complaint.id)
  return changeComplaint(ctx, complaint, input, {
    action: 'HEAR_HOME',
    event: 'HOME_HEARD',
    now,
    problems: [...wordsProblems('question', input.question), ...problemIf(input.dueOn < calendarDateOf(now), 'dueOn', 'past')],
    write: (tx, seal) =>
      statement(
        tx,
        `insert into home_hearing (id, complaint_id, institution_id, question, asked_at, asked_by, due_on) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          input.hearingId,
          complaint.id,
          complaint.institutionId,
          seal('home_hearing.question', input.hearingId, input.question.trim()),
          now,
          ctx.principal.userId,
          input.dueOn,
        ],
      ),
  })
}
