import {
  invalidInput,
  refused,
  statement,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { type SignalReview, textProblems } from '@tilsynsblik/vocabulary'
import { signalById, type SignalRow } from '../queries/signals.ts'

export interface ReviewedSignal {
  signalId: string
  outcome: SignalReview
  text: string
}

/** Says what came of a signal. It is said once. */
export async function reviewSignal(
  ctx: ServiceContext,
  { signalId, outcome, text }: ReviewedSignal,
  now: Date,
): Promise<SignalRow | InvalidInput | WrongState> {
  const problems = textProblems('text', text)
  if (problems.length > 0) return invalidInput(...problems)
  const signal = await signalById(ctx, signalId)
  if (!signal) throw refused('NOT_FOUND')
  const added = await ctx.write('signal.review', { kind: 'home_signal', ids: [signalId] }, (tx) =>
    statement(
      tx,
      `insert into signal_review (signal_id, institution_id, authority_id, outcome, text, reviewed_by, reviewed_at)
       select id, institution_id, authority_id, $2, $3, $4, $5 from home_signal where id = $1
       on conflict (signal_id) do nothing returning signal_id`,
      [signalId, outcome, text.trim(), ctx.principal.userId, now],
    ),
  )
  const reviewed = (await signalById(ctx, signalId))!
  const { review } = reviewed
  const same = review?.outcome === outcome && review.text === text.trim() && review.reviewedBy === ctx.principal.userId
  return added.length > 0 || same ? reviewed : wrongState(review!.outcome)
}
