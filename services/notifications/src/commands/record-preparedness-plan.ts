import { invalidInput, refused, scopeOf, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { type CalendarDate, calendarDateOf, longest, problemIf } from '@tilsynsblik/vocabulary'
import { mayWrite, written } from '../domain/case-texts.ts'
import { isPublicAddress } from '../domain/preparedness.ts'
import { preparednessPlans } from '../queries/preparedness-plans.ts'
import type { PlanOutcome } from './outcomes.ts'

export interface RecordPreparednessPlan {
  adoptedOn: CalendarDate
  publishedUrl: string
  planVersion: string
}

/**
 * The plan that the council adopted on a day. Recorded again for the same day it replaces what was written of it.
 *
 * @throws DomainError FORBIDDEN for everybody but the municipality's caseworkers
 */
export async function recordPreparednessPlan(ctx: ServiceContext, input: RecordPreparednessPlan, now: Date): Promise<PlanOutcome> {
  if (ctx.principal.persona !== 'caseworker') throw refused('FORBIDDEN')
  const municipalityId = scopeOf(ctx)
  const problems = [
    ...problemIf(input.adoptedOn > calendarDateOf(now), 'adoptedOn', 'future'),
    ...written('planVersion', input.planVersion, longest.line),
    ...mayWrite('publishedUrl', input.publishedUrl, longest.line),
    ...problemIf(!isPublicAddress(input.publishedUrl), 'publishedUrl', 'notAnAddress'),
  ]
  if (problems.length > 0) return invalidInput(...problems)
  await ctx.write('preparedness.record', { kind: 'preparedness_plan', ids: [municipalityId] }, (tx) =>
    statement(
      tx,
      `insert into preparedness_plan (municipality_id, adopted_on, published_url, plan_version, recorded_by, recorded_at)
       values ($1, $2::date, $3, $4, $5, $6)
       on conflict (municipality_id, adopted_on) do update
         set published_url = excluded.published_url, plan_version = excluded.plan_version, recorded_by = excluded.recorded_by,
             recorded_at = excluded.recorded_at`,
      [municipalityId, input.adoptedOn, input.publishedUrl.trim(), input.planVersion.trim(), ctx.principal.userId, now],
    ),
  )
  const [plan] = await preparednessPlans(ctx, municipalityId)
  return { __typename: 'PreparednessPlan', ...plan! }
}
