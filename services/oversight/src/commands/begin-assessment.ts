import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ModelParameters } from '@tilsynsblik/statistics'
import { calendarDateOf, lastClosedQuarter, type Period } from '@tilsynsblik/vocabulary'
import { windowOf } from '../domain/model.ts'
import { parametersInForce } from '../queries/parameters-in-force.ts'
import { shipParameters } from './ship-parameters.ts'

/** An assessment that is being made. */
export interface BegunAssessment {
  id: string
  period: Period
  parametersId: string
  parameters: ModelParameters
}

/** A job that has said nothing for so long has died with its process. */
export const silentAfterSeconds = 120

/**
 * Takes up the assessment that was asked for, from the beginning however far another process had come with it; without
 * an id the night's own.
 *
 * @returns null when it is over already, or was cancelled before it began
 */
export async function beginAssessment(ctx: ServiceContext, wanted: string | undefined, now: Date): Promise<BegunAssessment | null> {
  await shipParameters(ctx, now)
  const { id: parametersId, parameters } = await parametersInForce(ctx, calendarDateOf(now))
  const id = wanted ?? (await ownUnfinished(ctx)) ?? crypto.randomUUID()
  const period = windowOf(parameters, lastClosedQuarter(now))
  return ctx.write('assessment.begin', { kind: 'assessment', ids: [id] }, async (tx) => {
    await statement(
      tx,
      `update assessment set state = 'FAILED', failed_part = 'process', step = null, completed_at = $2
       where state = 'RUNNING' and id <> $1 and beat_at < $2::timestamptz - make_interval(secs => $3)`,
      [id, now, silentAfterSeconds],
    )
    if (wanted === undefined)
      await statement(
        tx,
        `insert into assessment (id, period, state, requested_at) values ($1, $2, 'QUEUED', $3) on conflict (id) do nothing`,
        [id, period, now],
      )
    const [row] = await statement<{ state: string; period: Period }>(
      tx,
      `update assessment
       set state = case when cancel_requested_at is null then 'RUNNING' else 'CANCELLED' end,
           step = case when cancel_requested_at is null then 'FETCHING' end,
           completed_at = case when cancel_requested_at is not null then $2::timestamptz end,
           done = 0, total = 0, beat_at = $2
       where id = $1 and state in ('QUEUED', 'RUNNING')
       returning state, period`,
      [id, now],
    )
    return row?.state === 'RUNNING' ? { id, period: row.period, parametersId: parametersId!, parameters } : null
  })
}

/** What the night asked for and nobody finished: its process died, and the job is tried again. */
async function ownUnfinished(ctx: ServiceContext): Promise<string | undefined> {
  const [row] = await ctx.read<{ id: string }>(
    `select id from assessment where state in ('QUEUED', 'RUNNING') and requested_by is null order by requested_at limit 1`,
  )
  return row?.id
}
