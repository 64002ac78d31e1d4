import { randomBeta, randomBinomial, randomGamma, randomPoisson } from '../random-count.ts'
import type { RandomStream } from '../random-stream.ts'
import type { Peers } from './find-peers.ts'
import type { HomeTable } from './home-table.ts'
import { byName, type RateIndicator, rateIndicators, shareIndicators } from './indicators.ts'
import type { ModelParameters } from './parameters.ts'

/** The figures the homes might have had by chance, overwritten by each redraw. */
export type Redrawn = Pick<HomeTable, 'counts' | 'parts'>

/**
 * A year that might as well have happened: counts from the gamma-Poisson predictive of the peer group,
 *
 *     theta ~ Gamma(a + O, b + E), O* ~ Poisson(theta E)
 *
 * and of the reports so drawn, parts from the beta-binomial with the home's own parts and the pooled share at the weight
 * of `priorWeight` reports. Returns the function that redraws into the given columns.
 * Source: statistics.md section 5.
 */
export function redrawFacts(table: HomeTable, peers: readonly Peers[], { redraws }: ModelParameters) {
  const predictives = byName(rateIndicators, (name) => predictiveOf(table, peers, name))
  const pooled = byName(shareIndicators, (name) => peers[0]?.shares[name].share ?? 0)

  return (random: RandomStream, { counts, parts }: Redrawn): void => {
    for (const name of rateIndicators) {
      const { shape, scale } = predictives[name]
      const count = counts[name]
      for (let i = 0; i < count.length; i++) {
        const mean = shape[i]! > 0 ? randomGamma(random, shape[i]!) * scale[i]! : scale[i]!
        count[i] = mean > 0 ? randomPoisson(random, mean) : 0
      }
    }
    for (const name of shareIndicators) {
      const [part, own, share] = [parts[name], table.parts[name], pooled[name]]
      for (let i = 0; i < part.length; i++) {
        const a = redraws.priorWeight * share + own[i]!
        const b = redraws.priorWeight * (1 - share) + table.reports[i]! - own[i]!
        part[i] = randomPart(random, counts.force[i]!, { a, b })
      }
    }
  }
}

interface Predictive {
  /** 0: the mean is known, and is the scale. */
  shape: Float64Array
  scale: Float64Array
}

function predictiveOf(table: HomeTable, peers: readonly Peers[], name: RateIndicator): Predictive {
  const shape = new Float64Array(table.homes.length)
  const scale = new Float64Array(table.homes.length)
  table.groups.forEach(({ members }, group) => {
    const prior = peers[group]!.priors[name]
    const { rate } = peers[group]!.rates[name]
    for (const i of members) {
      const expected = rate * table.childDays[i]!
      if ('fixed' in prior) scale[i] = prior.fixed * expected
      else if (expected > 0) {
        shape[i] = prior.shape + table.counts[name][i]!
        scale[i] = expected / (prior.rate + expected)
      }
    }
  })
  return { shape, scale }
}

/** Up to here drawing one report after the other, each adding to what is known, is quicker than drawing the share. */
const fewReports = 8

function randomPart(random: RandomStream, reports: number, { a, b }: { a: number; b: number }): number {
  if (reports > fewReports && a > 0 && b > 0) return randomBinomial(random, reports, randomBeta(random, a, b))
  if (a === 0 || b === 0) return a === 0 ? 0 : reports
  let part = 0
  for (let k = 0; k < reports; k++) if (random() * (a + b + k) < a + part) part++
  return part
}
