import { exactRateRatio, shareWithInterval } from '@tilsynsblik/statistics'
import { codesOf, inspectionRoutes, type InspectionRoute } from '@tilsynsblik/vocabulary'

/** What was counted: inspections with their findings filed, and the homes behind the estimate. */
export interface HitCounts {
  routes: readonly { route: InspectionRoute; inspections: number; hits: number }[]
  /** Homes of the authority in the newest assessment. */
  homes: number
  /** Of these, homes that the risk lane visited, and those in which it found something. */
  riskHomes: number
  riskHomesHit: number
}

export interface LaneHits {
  route: InspectionRoute
  inspections: number
  hits: number
  share: number | null
  lower: number | null
  upper: number | null
}

/** How often each lane found something, with what that says of the lanes and of all homes. */
export function hitRatesOf(counts: HitCounts) {
  const lanes = codesOf(inspectionRoutes).map((route) => laneHits(route, counts))
  const [risk, random] = [laneOf('RISK', counts), laneOf('RANDOM', counts)]
  const lift = exactRateRatio({
    now: { count: risk.hits, exposure: risk.inspections },
    before: { count: random.hits, exposure: random.inspections },
  })
  return {
    lanes,
    lift: lift?.ratio ?? null,
    liftLower: lift?.lower ?? null,
    liftUpper: lift?.upper ?? null,
    stratifiedPrevalence: stratifiedPrevalence(counts, random),
  }
}

/**
 * What risk found, and what the lot says of the rest: (found_risk + mean(found_random) x (n - n_risk)) / n. The share of
 * risk visits alone would speak of homes that were chosen because they looked bad.
 *
 * Source: statistics.md section 5, learning.
 */
function stratifiedPrevalence({ homes, riskHomes, riskHomesHit }: HitCounts, random: { inspections: number; hits: number }): number | null {
  if (homes === 0 || random.inspections === 0) return null
  return (riskHomesHit + (random.hits / random.inspections) * (homes - riskHomes)) / homes
}

function laneHits(route: InspectionRoute, counts: HitCounts): LaneHits {
  const { inspections, hits } = laneOf(route, counts)
  const interval = shareWithInterval({ part: hits, whole: inspections })
  return { route, inspections, hits, share: interval?.share ?? null, lower: interval?.lower ?? null, upper: interval?.upper ?? null }
}

function laneOf(route: InspectionRoute, { routes }: HitCounts): { inspections: number; hits: number } {
  return routes.find((known) => known.route === route) ?? { inspections: 0, hits: 0 }
}
