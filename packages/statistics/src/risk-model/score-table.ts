import { domainsByIndicator } from './assess-home.ts'
import type { Peers } from './find-peers.ts'
import type { HomeTable } from './home-table.ts'
import { domainNames, rateIndicators, shareIndicators, staffIndicators } from './indicators.ts'
import type { IndicatorName } from './indicators.ts'
import type { ModelParameters } from './parameters.ts'
import { ratePeers, rateZ, sharePeers, shareZ, staffZ } from './peers.ts'
import type { Redrawn } from './redraw-facts.ts'

/**
 * The scores of all homes with redrawn figures, peers estimated anew: the sum of assessHome without the explanation.
 * Staff figures stay as they are. Returns the function that writes the scores into the given column.
 */
export function scoreTable(table: HomeTable, peers: readonly Peers[], parameters: ModelParameters) {
  const { groups, everyone, childDays } = table
  const scratch = new Float64Array(everyone.length)
  const all = { members: everyone, winsorised: parameters.winsorised, scratch }
  const contributionOf = contributions(parameters)
  const fixed = staffContributions(table, peers, contributionOf)

  return ({ counts, parts }: Redrawn, scores: Float64Array): void => {
    scores.set(fixed)
    for (const name of rateIndicators) {
      const contribution = contributionOf(name)
      for (const members of name === 'force' ? groups.map((group) => group.members) : [everyone]) {
        const rates = ratePeers(counts[name], childDays, { ...all, members })
        for (const i of members) scores[i] = scores[i]! + contribution(rateZ(counts[name][i]!, childDays[i]!, rates))
      }
    }
    for (const name of shareIndicators) {
      const contribution = contributionOf(name)
      const shares = sharePeers(parts[name], counts.force, all)
      for (const i of everyone) scores[i] = scores[i]! + contribution(shareZ(parts[name][i]!, counts.force[i]!, shares))
    }
  }
}

/** For an indicator, what a z adds to the score. */
function contributions(parameters: ModelParameters) {
  const domainOf = domainsByIndicator(parameters)
  return (name: IndicatorName) => {
    const { lower, upper } = parameters.caps[name]
    const weight = 1 / (parameters.domains[domainOf[name]].length * domainNames.length)
    return (z: number) => weight * Math.min(upper, Math.max(lower, z))
  }
}

function staffContributions(table: HomeTable, peers: readonly Peers[], contributionOf: ReturnType<typeof contributions>): Float64Array {
  const sums = new Float64Array(table.homes.length)
  for (const name of staffIndicators) {
    const contribution = contributionOf(name)
    table.groups.forEach(({ members }, group) => {
      for (const i of members) sums[i] = sums[i]! + contribution(staffZ(table.homes[i]![name], peers[group]!.staff[name]))
    })
  }
  return sums
}
