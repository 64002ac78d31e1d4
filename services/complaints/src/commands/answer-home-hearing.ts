import { invalidInput, refused, statement, writeFirst, wrongState, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, longest } from '@tilsynsblik/vocabulary'
import { told, wordsProblems } from '../domain/filing.ts'
import { isReady, nextState } from '../domain/workflow.ts'
import { complaintStanding } from '../queries/complaint-standing.ts'
import { hearingById } from '../queries/hearing-rows.ts'
import { follow } from './announce.ts'
import type { HearingOutcome } from './outcomes.ts'

export interface AnswerHomeHearing {
  /** Of the hearing. */
  id: string
  answer: string
}

/** The manager's answer for the home. Late is kept; said twice, it is said once. */
export async function answerHomeHearing(ctx: ServiceContext, { id, answer }: AnswerHomeHearing, now: Date): Promise<HearingOutcome> {
  const { persona, userId } = ctx.principal
  if (persona !== 'manager') throw refused('FORBIDDEN')
  const hearing = await hearingById(ctx, id)
  if (!hearing) throw refused('NOT_FOUND')
  const said = told(answer)
  if (hearing.answeredAt !== null) return hearing.answer === said ? { __typename: 'ComplaintHearing', ...hearing } : wrongState('ANSWERED')
  const complaint = (await complaintStanding(ctx, hearing.complaintId))!
  const state = nextState(complaint, ctx.principal, 'ANSWER_HEARING')
  if (!state || !isReady(complaint, 'ANSWER_HEARING', calendarDateOf(now))) return wrongState(complaint.state)
  const problems = wordsProblems('answer', answer, longest.account)
  if (problems.length > 0) return invalidInput(...problems)

  const seal = await ctx.words.of(complaint.id)
  const wrote = await writeFirst(ctx, 'complaint.answer-hearing', { kind: 'home_hearing', ids: [hearing.id] }, async (tx) => {
    const rows = await statement(
      tx,
      `with answered as (
         update home_hearing set answer = $2, answered_at = $3::timestamptz, answered_by = $4 where id = $1 and answered_at is null returning complaint_id
       ), event as (
         insert into complaint_event (id, complaint_id, at, by, role, action, state)
         select gen_random_uuid(), complaint_id, $3::timestamptz, $4, $5, 'HEARING_ANSWERED', $6 from answered
       )
       select complaint_id from answered`,
      [hearing.id, seal('home_hearing.answer', hearing.id, said), now, userId, persona, state],
    )
    if (rows.length > 0) await follow(tx, complaint.id)
    return rows.length > 0
  })
  return wrote ? { __typename: 'ComplaintHearing', ...(await hearingById(ctx, id))! } : wrongState('ANSWERED')
}
