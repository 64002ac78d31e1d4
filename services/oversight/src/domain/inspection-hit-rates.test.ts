import { shareWithInterval } from '@tilsynsblik/statistics'
import { expect, test } from 'vitest'
import { hitRatesOf, type HitCounts } from './inspection-hit-rates.ts'

const counts: HitCounts = {
  routes: [
    { route: 'RISK', inspections: 20, hits: 8 },
    { route: 'RANDOM', inspections: 10, hits: 2 },
    { route: 'INTERVAL', inspections: 5, hits: 0 },
  ],
  homes: 120,
  riskHomes: 18,
  riskHomesHit: 7,
}

test('each lane has its share with the exact interval; one without inspections has none', () => {
  const { lanes } = hitRatesOf(counts)
  const { lower, upper } = shareWithInterval({ part: 8, whole: 20 })!
  expect(lanes).toEqual([
    { route: 'INTERVAL', inspections: 5, hits: 0, share: 0, lower: 0, upper: expect.closeTo(0.5218, 4) },
    { route: 'RISK', inspections: 20, hits: 8, share: 0.4, lower, upper },
    { route: 'CONCERN', inspections: 0, hits: 0, share: null, lower: null, upper: null },
    { route: 'RANDOM', inspections: 10, hits: 2, share: 0.2, lower: expect.closeTo(0.0252, 4), upper: expect.closeTo(0.5561, 4) },
  ])
})

// poisson.test(c(8, 2), c(20, 10)) in R.
test('risk over random is a lift of two, with an interval that says how little ten visits tell', () => {
  expect(hitRatesOf(counts)).toMatchObject({ lift: 2, liftLower: expect.closeTo(0.3994, 3), liftUpper: expect.closeTo(19.34, 1) })
})

test('what risk found is added to what the lot says of the homes that risk did not visit', () => {
  expect(hitRatesOf(counts).stratifiedPrevalence).toBeCloseTo((7 + 0.2 * (120 - 18)) / 120, 12)
})

test.each<[string, Partial<HitCounts>]>([
  ['without random visits', { routes: counts.routes.filter(({ route }) => route !== 'RANDOM') }],
  ['without any visit', { routes: [] }],
])('%s there is neither a lift nor an estimate', (_, part) => {
  expect(hitRatesOf({ ...counts, ...part })).toMatchObject({ lift: null, liftLower: null, liftUpper: null, stratifiedPrevalence: null })
})

test('when the lot found nothing, the lift has a lower bound and no upper one', () => {
  const routes = [{ route: 'RISK', inspections: 20, hits: 8 } as const, { route: 'RANDOM', inspections: 10, hits: 0 } as const]
  expect(hitRatesOf({ ...counts, routes })).toMatchObject({ lift: null, liftLower: expect.any(Number), liftUpper: null })
})

test('before an assessment nobody knows how many homes there are', () => {
  expect(hitRatesOf({ ...counts, homes: 0 }).stratifiedPrevalence).toBeNull()
})
