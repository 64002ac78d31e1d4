import { fitGammaPoisson } from '../gamma-poisson.ts'
import type { GammaPrior } from '../gamma-poisson-likelihood.ts'
import {
  byName,
  type RateIndicator,
  rateIndicators,
  type ShareIndicator,
  shareIndicators,
  type StaffIndicator,
  staffIndicators,
} from './indicators.ts'
import type { HomeTable } from './home-table.ts'
import type { ModelParameters } from './parameters.ts'
import { type RatePeers, ratePeers, type SharePeers, sharePeers, type StaffPeers, staffPeers } from './peers.ts'

/** How true ratios to the peers are distributed, or the ratio that all have where counts show no difference. */
export type CountPrior = GammaPrior | { fixed: number }

/** All that a home's figures are compared with. Frozen, it lets one home be assessed again with other figures. */
export interface Peers {
  homeTypes: (string | null)[]
  rates: Record<RateIndicator, RatePeers>
  shares: Record<ShareIndicator, SharePeers>
  staff: Record<StaffIndicator, StaffPeers>
  /** Within the peer group for all three; without enough homes there, of all homes. */
  priors: Record<RateIndicator, CountPrior>
}

/** The peers of each group of the table, in the same order. Force and staff by group, the rest of all homes. */
export function findPeers(table: HomeTable, parameters: ModelParameters): Peers[] {
  const { groups, everyone, counts, parts, childDays, reports } = table
  const all = { members: everyone, winsorised: parameters.winsorised, scratch: new Float64Array(everyone.length) }
  const national = byName(rateIndicators, (name) => ratePeers(counts[name], childDays, all))
  const shares = byName(shareIndicators, (name) => sharePeers(parts[name], reports, all))
  const force = groups.map(({ members }) => ratePeers(counts.force, childDays, { ...all, members }))

  return groups.map(({ homeTypes, members }, group) => {
    const rates = { ...national, force: force[group]! }
    return {
      homeTypes,
      rates,
      shares,
      staff: byName(staffIndicators, (name) => {
        const figures = [...members].map((i) => table.homes[i]![name]).filter((figure) => figure !== null)
        return staffPeers(figures, parameters.smallestStaffGroup)
      }),
      priors: byName(rateIndicators, (name) => {
        const pointsOf = (rows: Int32Array, rate: number) =>
          Array.from(rows, (i) => ({ observed: counts[name][i]!, expected: rate * childDays[i]! }))
        return priorFrom(pointsOf(members, rates[name].rate)) ?? priorFrom(pointsOf(everyone, national[name].rate)) ?? { fixed: 1 }
      }),
    }
  })
}

/** Null with fewer than two homes that expect something: they say nothing of how homes differ. */
function priorFrom(points: { observed: number; expected: number }[]): CountPrior | null {
  const fit = fitGammaPoisson(points)
  if (fit.status === 'ok') return { shape: fit.shape, rate: fit.rate }
  if (fit.status === 'noOverdispersion') return { fixed: fit.mean }
  return fit.status === 'noEvents' ? { fixed: 0 } : null
}
