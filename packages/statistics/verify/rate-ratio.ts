import { clusteredRateRatio } from '../src/clustered-rate-ratio.ts'
import type { Comparison } from '../src/comparison.ts'
import { exactRateRatio, waldRateRatio } from '../src/rate-ratio.ts'
import { compare, type Computed } from './comparison.ts'
import { at, type Json, numbersAt, objectAt, requireSameLength } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** Year on year: exact and large-sample, and clustered by home. */
export const rateRatio: Kind = {
  name: 'rate ratio',
  recognises: (file) => at(file, 'output.exactLower') !== undefined || at(file, 'cluster.output.cluster') !== undefined,
  check: (file, findings) => {
    const tolerance = toleranceOf(file)
    if (at(file, 'output') !== undefined) {
      const years = comparisons(objectAt(file, 'input'))
      compare(objectAt(file, 'output'), ratioColumns(years), findings, { path: 'output', tolerance })
    }
    if (at(file, 'cluster') !== undefined) {
      const homes = comparisons(objectAt(file, 'cluster.input'))
      compare(objectAt(file, 'cluster.output'), clusterValues(homes), findings, { path: 'cluster.output', tolerance })
    }
  },
}

function comparisons(input: Json): Comparison[] {
  const [O1, T1] = [numbersAt(input, 'O1'), numbersAt(input, 'T1')]
  const [O0, T0] = [numbersAt(input, 'O0'), numbersAt(input, 'T0')]
  requireSameLength({ O1, T1, O0, T0 })
  return O1.map((count, i) => ({ now: { count, exposure: T1[i]! }, before: { count: O0[i]!, exposure: T0[i]! } }))
}

function ratioColumns(years: readonly Comparison[]) {
  const exact = years.map((year) => exactRateRatio(year))
  const wald = years.map((year) => waldRateRatio(year))
  return {
    rr: exact.map((each) => each && each.ratio),
    exactLower: exact.map((each) => each && each.lower),
    exactUpper: exact.map((each) => each && each.upper),
    waldLower: wald.map((each) => each && each.lower),
    waldUpper: wald.map((each) => each && each.upper),
  }
}

function clusterValues(homes: readonly Comparison[]): Computed {
  const clustered = clusteredRateRatio(homes)
  const sum = (figure: (home: Comparison) => number) => homes.reduce((total, home) => total + figure(home), 0)
  const nation = {
    now: { count: sum(({ now }) => now.count), exposure: sum(({ now }) => now.exposure) },
    before: { count: sum(({ before }) => before.count), exposure: sum(({ before }) => before.exposure) },
  }
  return {
    cluster: clustered && {
      homes: clustered.homes,
      rr: clustered.ratio,
      seLog: clustered.logStandardError,
      lower: clustered.lower,
      upper: clustered.upper,
      designEffect: clustered.designEffect,
    },
    poisson: Object.fromEntries(Object.entries(ratioColumns([nation])).map(([name, column]) => [name, column[0]])),
  }
}
