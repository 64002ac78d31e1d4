import { refused, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { answersAs, feedbackProblems, type GivenFeedback } from '../domain/feedback.ts'
import { feedbackOf } from '../queries/feedback-rows.ts'
import { changeReport, reportFor } from './change-report.ts'
import { reportDone, type ReportOutcome } from './outcomes.ts'

export interface GiveFeedback extends GivenFeedback {
  /** Of the report. */
  id: string
}

/** What a recipient answers, filed on the report. The id is the form's: sent twice, it is one answer. */
export async function giveFeedback(ctx: ServiceContext, input: GiveFeedback, now: Date): Promise<ReportOutcome> {
  const as = answersAs(ctx.principal.persona)
  if (!as) throw refused('FORBIDDEN')
  const report = await reportFor(ctx, input.id, 'GIVE_FEEDBACK')
  const filed = async () => (await feedbackOf(ctx, [report.id]))[0]!.some(({ id }) => id === input.feedbackId.toLowerCase())
  if (await filed()) return reportDone(ctx, report.id)

  const seal = await ctx.words.of(report.id)
  const outcome = await changeReport(ctx, report, report, {
    action: 'GIVE_FEEDBACK',
    event: 'FEEDBACK',
    now,
    problems: feedbackProblems(input, { as, crimeSuspected: report.crimeSuspected }),
    write: (tx) =>
      statement(tx, filingSql, [
        input.feedbackId,
        report.id,
        as,
        input.verdict,
        seal('feedback.text', input.feedbackId, input.text.trim()),
        input.policeConsidered ?? null,
        seal('feedback.police_reason', input.feedbackId, input.policeReason?.trim() || null),
        ctx.principal.userId,
        now,
      ]),
  })
  // Of two clicks at once the second finds that the first has moved the report on: it is the same answer all the same.
  return outcome.__typename === 'WrongState' && (await filed()) ? reportDone(ctx, report.id) : outcome
}

const filingSql = `
  insert into feedback (id, incident_id, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id, "from", verdict, text,
                        police_considered, police_reason, given_by, given_at)
  select $1, id, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id, $3, $4, $5, $6, $7, $8, $9
  from incident where id = $2 on conflict (id) do nothing`
