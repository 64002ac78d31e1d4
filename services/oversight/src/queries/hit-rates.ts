import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type Period } from '@tilsynsblik/vocabulary'
import { hitRatesOf, type HitCounts, type LaneHits } from '../domain/inspection-hit-rates.ts'

export interface HitRatesRow {
  period: Period
  lanes: LaneHits[]
  lift: number | null
  liftLower: number | null
  liftUpper: number | null
  stratifiedPrevalence: number | null
}

/**
 * How often each lane found something in the inspections of the caller's authority. An inspection counts when its findings
 * are filed: before that nobody knows, and its team may not know the lane.
 */
export async function hitRates(ctx: ServiceContext, period: Period): Promise<HitRatesRow> {
  const { from, until } = daysOf(period)
  const [counts] = await ctx.read<HitCounts>(
    `with filed as (
       select route, inspection.institution_id, exists (
                select from finding where inspection_id = inspection.id and level in ('REQUIREMENT', 'TIGHTENED')) as hit
       from inspection join inspection_route on inspection_route.inspection_id = inspection.id
       where inspection.authority_id = $1 and carried_out_on >= $2::date and carried_out_on < $3::date
         and exists (select from finding where inspection_id = inspection.id)
     ), assessed as (
       select institution_id from assessed_home where authority_id = $1
         and assessment_id = (select id from assessment where state = 'DONE' order by completed_at desc limit 1)
     ), by_route as (
       select route, count(*)::int as inspections, count(*) filter (where hit)::int as hits from filed group by route
     ), at_risk as (
       select institution_id, bool_or(hit) as hit from filed join assessed using (institution_id) where route = 'RISK' group by institution_id
     )
     select (select coalesce(jsonb_agg(to_jsonb(by_route)), '[]') from by_route) as routes,
            (select count(*)::int from assessed) as homes,
            (select count(*)::int from at_risk) as "riskHomes",
            (select count(*)::int from at_risk where hit) as "riskHomesHit"`,
    [scopeOf(ctx), from, until],
  )
  return { period, ...hitRatesOf(counts!) }
}
