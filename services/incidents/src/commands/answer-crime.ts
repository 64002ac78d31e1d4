import { isUuid, problemIf, textProblems } from '@tilsynsblik/vocabulary'
import {
  invalidInput,
  type InvalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { answersAs } from '../domain/feedback.ts'
import { crimeAnswers, crimeNotice, type CrimeNoticeRow } from '../queries/crime-notice.ts'
import { incidentById } from '../queries/incidents-by-id.ts'
import { announce } from './announce.ts'

export interface AnswerCrime {
  /** Of the draft. */
  id: string
  /** Made by the form: sent twice, it is one answer. */
  feedbackId: string
  text: string
  policeConsidered: boolean
  policeReason: string
}

export type CrimeNoticeOutcome = CrimeNoticeRow & { __typename: 'CrimeNotice' }

/**
 * What the authority says to a crime suspected before there is a report ([001] proc. 9): the job that follows the report files
 * it there when it comes. Of a report that has come it is feedback: then WrongState says where that is.
 */
export async function answerCrime(
  ctx: ServiceContext,
  input: AnswerCrime,
  now: Date,
): Promise<CrimeNoticeOutcome | InvalidInput | WrongState> {
  if (answersAs(ctx.principal.persona) !== 'AUTHORITY') throw refused('FORBIDDEN')
  const notice = await crimeNotice(ctx, knownId(input.id))
  if (!notice) return reportInstead(ctx, input.id)
  const problems = [
    ...problemIf(!isUuid(input.feedbackId), 'feedbackId', 'notAnId'),
    ...textProblems('text', input.text),
    ...textProblems('policeReason', input.policeReason),
  ]
  if (problems.length > 0) return invalidInput(...problems)

  const seal = await ctx.words.of(notice.id)
  await writeFirst(ctx, 'report-draft.answer-crime', { kind: 'report_draft', ids: [notice.id] }, async (tx) => {
    const given = await statement(tx, answeringSql, [
      notice.id,
      input.feedbackId,
      seal('feedback.text', input.feedbackId, input.text.trim()),
      input.policeConsidered,
      seal('feedback.police_reason', input.feedbackId, input.policeReason.trim()),
      ctx.principal.userId,
      now,
    ])
    if (given.length > 0) await announce(tx, notice.id, 'FEEDBACK')
    return given.length > 0
  })
  // Nothing was written of an answer that is here already, or of a draft that has become a report meanwhile.
  const filed = (await crimeAnswers(ctx, notice.id)).some(({ id }) => id === input.feedbackId.toLowerCase())
  return filed ? { __typename: 'CrimeNotice', ...notice } : reportInstead(ctx, notice.id)
}

/** A draft that becomes a report at the same moment takes it along: the job that is asked for here looks again. */
const answeringSql = `
  insert into crime_answer (id, incident_id, institution_id, authority_id, department_id, text, police_considered, police_reason, given_by, given_at)
  select $2::uuid, id, institution_id, authority_id, department_id, $3, $4, $5, $6, $7
  from report_draft where id = $1 and crime_suspected_at is not null
  on conflict (id) do nothing returning id`

/** @throws DomainError NOT_FOUND when there is no report of that id in sight either */
async function reportInstead(ctx: ServiceContext, id: string): Promise<WrongState> {
  const report = await incidentById(ctx, id)
  if (!report) throw refused('NOT_FOUND')
  return wrongState(report.state)
}
