import { invalidInput, knownId, refused, type ServiceContext, statement, writeFirst, wrongState } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { finishingProblems, type FinishedFollowUp } from '../domain/follow-up.ts'
import { followUpsOf } from '../queries/follow-up-rows.ts'
import { incidentById } from '../queries/incidents-by-id.ts'
import { reportDone, type ReportOutcome } from './outcomes.ts'
import { ownHome } from './own-home.ts'

export interface FinishFollowUp extends FinishedFollowUp {
  /** Of the report. */
  id: string
  followUpId: string
  toldTo?: string | null | undefined
}

/** That it was done, what came of it, and who was told. What is done stays done, and as it was told first. */
export async function finishFollowUp(ctx: ServiceContext, input: FinishFollowUp, now: Date): Promise<ReportOutcome> {
  ownHome(ctx)
  const report = await incidentById(ctx, knownId(input.id))
  if (!report) throw refused('NOT_FOUND')
  const followUp = (await followUpsOf(ctx, [report.id]))[0]!.find(({ id }) => id === input.followUpId.toLowerCase())
  if (!followUp) throw refused('NOT_FOUND')
  if (report.state === 'CLOSED' || report.state === 'VOIDED') return wrongState(report.state)
  if (followUp.doneOn !== null)
    return followUp.doneOn === input.doneOn && followUp.result === input.result.trim() ? reportDone(ctx, report.id) : wrongState('DONE')
  const occurredOn = calendarDateOf(new Date(report.occurredAt))
  const problems = finishingProblems(input, { kind: followUp.kind, occurredOn, today: calendarDateOf(now) })
  if (problems.length > 0) return invalidInput(...problems)

  const seal = await ctx.words.of(report.id)
  const result = seal('follow_up.result', followUp.id, input.result.trim())
  const toldTo = seal('follow_up.told_to', followUp.id, input.toldTo?.trim() || null)
  const records = { kind: 'follow_up', ids: [followUp.id], children: [report.childId] }
  const wrote = await writeFirst(ctx, 'report.finish-follow-up', records, async (tx) => {
    const done = await statement(
      tx,
      `update follow_up set done_on = $2, result = $3, told_to = $4, declined = $5 where id = $1 and done_on is null returning id`,
      [followUp.id, input.doneOn, result, toldTo, input.declined ?? null],
    )
    return done.length > 0
  })
  return wrote ? reportDone(ctx, report.id) : wrongState('DONE')
}
