import { isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, SignalKind, SignalReview } from '@tilsynsblik/vocabulary'
import { SignalReviewRecord } from '../data/tables.ts'
import { acuteKinds } from '../domain/signals.ts'

export interface SignalRow {
  id: string
  institutionId: string
  kind: SignalKind
  occurredAt: string
  openedAt: string
  dueOn: CalendarDate
  /** JSON text. */
  evidence: string
  text: string | null
  review: { outcome: SignalReview; text: string; reviewedBy: string; reviewedAt: string } | null
}

/** How long a reviewed signal is still shown. */
const reviewedDays = 90

interface Choice {
  /** With those reviewed in the last 90 days. */
  reviewed: boolean
  /** Of these homes only; null: of all the caller may see. */
  institutionIds: readonly string[] | null
  id: string | null
}

/** What waits for a review, most urgent first, as far as the caller may see. */
export async function signals(ctx: ServiceContext, reviewed: boolean): Promise<SignalRow[]> {
  return chosenSignals(ctx, { reviewed, institutionIds: null, id: null })
}

/** One signal; null when there is none the caller may see. */
export async function signalById(ctx: ServiceContext, id: string): Promise<SignalRow | null> {
  const [row] = await chosenSignals(ctx, { reviewed: true, institutionIds: null, id })
  return row ?? null
}

/** What waits at many homes, and what was reviewed of late, in one statement. */
export async function signalsOfHomes(ctx: ServiceContext, ids: readonly string[]): Promise<SignalRow[][]> {
  const rows = Map.groupBy(await chosenSignals(ctx, { reviewed: true, institutionIds: ids, id: null }), (row) => row.institutionId)
  return ids.map((id) => rows.get(id) ?? [])
}

async function chosenSignals(ctx: ServiceContext, { reviewed, institutionIds, id }: Choice): Promise<SignalRow[]> {
  // A department sees what it has pointed out, and not what the authority made of it.
  const review = isReadBy(SignalReviewRecord, ctx.principal.persona)
    ? 'left join signal_review on signal_review.signal_id = home_signal.id'
    : 'cross join (select null::uuid as signal_id, null as outcome, null as text, null as reviewed_by, null::timestamptz as reviewed_at) as signal_review'
  return ctx.read<SignalRow>(
    `select home_signal.id, home_signal.institution_id as "institutionId", kind, occurred_at as "occurredAt", opened_at as "openedAt",
            due_on::text as "dueOn", evidence::text as evidence, home_signal.text,
            case when signal_id is not null then jsonb_build_object('outcome', outcome, 'text', signal_review.text, 'reviewedBy', reviewed_by,
              'reviewedAt', reviewed_at) end as review
     from home_signal ${review}
     where (signal_id is null or ($1 and reviewed_at > now() - make_interval(days => $2)))
       and ($3::text[] is null or home_signal.institution_id = any ($3)) and ($4::text is null or home_signal.id::text = $4)
     order by signal_id is not null, kind = any ($5::text[]) desc, due_on, occurred_at, kind, home_signal.id`,
    [reviewed, reviewedDays, institutionIds, id, acuteKinds],
  )
}
