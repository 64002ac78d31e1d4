import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactFunnel } from './exact-funnel.ts'
import { expectedCounts } from './expected-counts.ts'
import { falseDiscoveryRates } from './false-discovery.ts'
import { funnelCurve, interpolatedPoissonLimit } from './funnel-curve.ts'
import { overdispersion } from './overdispersion.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

const close = { relative: 1e-12, absolute: 1e-12 }

test('homes are compared with their own kind: together a group expects what it had', () => {
  const { expected, peerRates } = expectedCounts([
    { count: 4, exposure: 1000, peerGroup: 'small' },
    { count: 0, exposure: 3000, peerGroup: 'small' },
    { count: 9, exposure: 1500, peerGroup: 'intensive' },
    { count: 2, exposure: 0, peerGroup: 'intensive' },
  ])
  expect(expected).toEqual([1, 3, 9, 0])
  expect([...peerRates]).toEqual([
    ['small', 0.001],
    ['intensive', 0.006],
  ])
})

test('a home without exposure is nowhere in the funnel, and does not move the others', () => {
  const homes = [
    { observed: 8, expected: 4 },
    { observed: 1, expected: 4 },
    { observed: 3, expected: 4 },
  ]
  const closed = { observed: 2, expected: 0 }
  expect(exactFunnel([...homes, closed])).toEqual([...exactFunnel(homes), null])
  expect(overdispersion([...homes, closed])).toEqual({ ...overdispersion(homes), points: [...overdispersion(homes).points, null] })
})

test('one home, or none, has no dispersion', () => {
  expect(overdispersion([{ observed: 3, expected: 3 }])).toEqual({ homes: 1, dispersion: null, points: [null] })
  expect(overdispersion([])).toEqual({ homes: 0, dispersion: null, points: [] })
  expect(exactFunnel([])).toEqual([])
})

test('a small home that reported nothing is inside: with one expected, zero is no evidence', () => {
  expect(exactFunnel([{ observed: 0, expected: 1 }])[0]).toMatchObject({ band: 'inside', ratio: 0, z: -2 })
})

test('the curve for drawing is a root of the interpolated distribution, and a million is not too many', () => {
  const { lower95, upper95 } = funnelCurve(1e6)
  expectWithin(upper95, 1 + 1.959963984540054e-3, { relative: 1e-6, absolute: 0 })
  expectWithin(lower95, 1 - 1.959963984540054e-3, { relative: 1e-6, absolute: 0 })
  expect(interpolatedPoissonLimit(0.025, 0.5)).toBe(0)
})

test('rates of false discovery keep the order of the probabilities and never fall below them', () => {
  expect(falseDiscoveryRates([0.01, 0.04, 0.03])).toEqual([0.03, 0.04, 0.04])
  expect(falseDiscoveryRates([])).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (probabilities) => {
      falseDiscoveryRates(probabilities).forEach((rate, i) => {
        expect(rate).toBeGreaterThanOrEqual(probabilities[i]!)
        expect(rate).toBeLessThanOrEqual(1)
      })
    }),
  )
})

test('homes that differ by chance alone have no variance between them, and limits of chance', () => {
  const alike = Array.from({ length: 20 }, () => ({ observed: 10, expected: 10 }))
  const { dispersion, points } = overdispersion(alike)
  expect(dispersion).toMatchObject({ dispersion: 0, variance: 0 })
  expectWithin(points[0]!.upper95, (1 + 1.959963984540054 / (2 * Math.sqrt(10))) ** 2, close)
})

test.each<[string, () => unknown]>([
  [
    'homes[1].count',
    () =>
      expectedCounts([
        { count: 1, exposure: 1 },
        { count: 1.5, exposure: 1 },
      ]),
  ],
  ['homes[0].exposure', () => expectedCounts([{ count: 1, exposure: NaN }])],
  ['homes[0].observed', () => exactFunnel([{ observed: -1, expected: 1 }])],
  ['homes[0].expected', () => overdispersion([{ observed: 1, expected: -1 }])],
  ['winsorised', () => overdispersion([], { winsorised: 2 })],
  ['expected', () => funnelCurve(0)],
  ['probability', () => interpolatedPoissonLimit(0, 1)],
  ['probabilities[0]', () => falseDiscoveryRates([NaN])],
])('a wrong %s is refused by name', (name, call) => {
  expect(call).toThrow(RangeError)
  expect(call).toThrow(`${name} must be`)
})
