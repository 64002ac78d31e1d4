import { enqueue, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { windowOf } from '../domain/model.ts'
import { parametersInForce } from '../queries/parameters-in-force.ts'

/**
 * Asks for an assessment when the last closed quarter has none: nobody should wait for the night. Asked for twice before
 * it begins, it is one.
 *
 * @returns whether it was asked for
 */
export async function wishAssessment(ctx: ServiceContext, now: Date): Promise<boolean> {
  const { parameters } = await parametersInForce(ctx, calendarDateOf(now))
  const finished = await ctx.read(`select 1 from assessment where state = 'DONE' and period = $1 and homes_assessed > 0 limit 1`, [
    windowOf(parameters, lastClosedQuarter(now)),
  ])
  if (finished.length > 0) return false
  await ctx.write('assessment.wish', { kind: 'assessment', ids: [] }, (tx) => enqueue(tx, 'assess', {}, { key: 'assess at start' }))
  return true
}
