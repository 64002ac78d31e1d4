import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type FollowUpKind } from '@tilsynsblik/vocabulary'
import { addingProblems, type AddedFollowUp } from '../domain/follow-up.ts'
import { followUpsOf } from '../queries/follow-up-rows.ts'
import { changeReport, reportFor } from './change-report.ts'
import { copyScopes } from './copy-scopes.ts'
import { reportDone, type ReportOutcome } from './outcomes.ts'

export interface AddFollowUp extends AddedFollowUp {
  /** Of the report. */
  id: string
  kind: FollowUpKind
  inPlan: boolean
}

/** A talk or a measure, with an owner and a day. The id is the form's: sent twice, it is one. */
export async function addFollowUp(ctx: ServiceContext, input: AddFollowUp, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'ADD_FOLLOW_UP')
  const added = (await followUpsOf(ctx, [report.id]))[0]!.some(({ id }) => id === input.followUpId.toLowerCase())
  if (added) return reportDone(ctx, report.id)
  const seal = await ctx.words.of(report.id)
  return changeReport(ctx, report, report, {
    action: 'ADD_FOLLOW_UP',
    event: 'FOLLOW_UP',
    now,
    problems: addingProblems(input, calendarDateOf(now)),
    write: async (tx) =>
      insertRows(
        tx,
        'follow_up',
        {
          ...(await copyScopes(tx, report.id)),
          id: [input.followUpId],
          incident_id: [report.id],
          kind: [input.kind],
          what: [seal('follow_up.what', input.followUpId, input.what.trim())],
          owner: [seal('follow_up.owner', input.followUpId, input.owner.trim())],
          due_on: [input.dueOn],
          in_plan: [input.inPlan],
        },
        ['id'],
      ),
  })
}
