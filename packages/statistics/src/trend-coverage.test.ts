import { expect, test } from 'vitest'
import { clusteredRateRatio } from './clustered-rate-ratio.ts'
import type { Comparison } from './comparison.ts'
import { randomGamma, randomPoisson } from './random-count.ts'
import { randomStream } from './random-stream.ts'
import { exactRateRatio } from './rate-ratio.ts'

// statistics.md section 6, target 5: R sees a change in 7 % with the clustered interval, in 52 % without.
test('in 300 pairs of years without change, the clustered interval sees one in 3 to 10 %, the Poisson one in a third', () => {
  const random = randomStream('unchanged years')
  const years = Array.from({ length: 300 }, () => unchangedYears(random))
  const clustered = years.filter((homes) => excludesOne(clusteredRateRatio(homes)!)).length / years.length
  const independent = years.filter((homes) => excludesOne(exactRateRatio(nationOf(homes))!)).length / years.length
  expect(clustered).toBeGreaterThanOrEqual(0.03)
  expect(clustered).toBeLessThanOrEqual(0.1)
  expect(independent).toBeGreaterThan(0.3)
})

/** 633 homes with their own steady rates, whose quarters are good or bad as a whole (shape 3). */
function unchangedYears(random: () => number): Comparison[] {
  return Array.from({ length: 633 }, () => {
    const quarterly = (2.1 * randomGamma(random, 0.19)) / 0.19
    const year = () => {
      let count = 0
      for (let quarter = 0; quarter < 4; quarter++) count += randomPoisson(random, (quarterly * randomGamma(random, 3)) / 3)
      return { count, exposure: 3000 }
    }
    return { now: year(), before: year() }
  })
}

function nationOf(homes: readonly Comparison[]): Comparison {
  const sum = (year: 'now' | 'before') => ({
    count: homes.reduce((total, home) => total + home[year].count, 0),
    exposure: homes.reduce((total, home) => total + home[year].exposure, 0),
  })
  return { now: sum('now'), before: sum('before') }
}

function excludesOne({ lower, upper }: { lower: number; upper: number | null }): boolean {
  return lower > 1 || (upper !== null && upper < 1)
}
