import { expect, test } from 'vitest'
import { formatFor } from '../../language/format.ts'
import { funnelPoints, placeOf } from './funnel-rows.ts'
import { indicatorValue, methodHref, valueBeside } from './indicator-words.ts'
import { chosenRiskHomes, domainPart, riskSummary, strongestOf, type RiskHome } from './risk-rows.ts'

const birken = home('Birken', 'ROBUST', { town: 'Odense', ratio: 4, expected: 12, z: 3.2 })
const aagaard = home('Aagården', 'UNLIKELY', { town: 'Vejle', ratio: 0, expected: 2, z: -0.8 })
const homes = [birken, aagaard]
const anything = { type: undefined, band: undefined, text: '' }

test('a home is found by any of its names, in any order, in whatever band it is', () => {
  expect(chosenRiskHomes(homes, { ...anything, text: 'vejle aag' })).toEqual([aagaard])
  expect(chosenRiskHomes(homes, { ...anything, band: 'ROBUST' })).toEqual([birken])
  expect(chosenRiskHomes(homes, { ...anything, type: 'SECURE' })).toEqual([])
})

test('every home is in one band', () => {
  expect(riskSummary(homes)).toEqual({ homes: 2, bands: { ROBUST: 1, LIKELY: 0, BORDERLINE: 0, UNLIKELY: 1 } })
})

test('what weighs most speaks for a visit and has a value; the domains add up to the score', () => {
  expect(strongestOf(birken.indicators, 2).map(({ indicator }) => indicator)).toEqual(['LATE', 'FORCE_RATE'])
  expect(strongestOf(aagaard.indicators, 2)).toEqual(strongestOf(birken.indicators, 2))
  expect(birken.domains.reduce((sum, { value }) => sum + domainPart(value), 0)).toBeCloseTo(birken.score, 12)
})

test('the limits of the funnel are where z is 1.96 and 3.09, and few expected is an open mark', () => {
  expect([3.1, 3, 1.9, -2, -3.1].map(placeOf)).toEqual(['above998', 'above95', 'inside', 'below95', 'below998'])
  const rows = funnelPoints(homes, { type: 'RESIDENCE' } as never)
  expect(rows.map(({ observed, place, isOpen }) => [observed, place, isOpen])).toEqual([
    [48, 'above998', false],
    [0, 'inside', true],
  ])
})

test('rates are read with decimals, shares as whole per cent, and each leads to its method', () => {
  const format = formatFor('da')
  expect(indicatorValue('FORCE_RATE', 12.34, format)).toBe('12,3')
  expect(indicatorValue('CONCERNS', 0.123, format)).toBe('0,12')
  expect(indicatorValue('LATE', 0.561, format)).toBe('56\u00A0%')
  expect(valueBeside('LATE', 0.561, format)).toBe('56')
  expect(methodHref('FORCE_RATE')).toBe('/metode#force_rate')
})

function home(name: string, band: RiskHome['band'], known: { town: string; ratio: number; expected: number; z: number }): RiskHome {
  const { town, ratio, expected, z } = known
  const score = (indicator: RiskHome['indicators'][number]['indicator'], contribution: number, value: number | null) => ({
    indicator,
    numerator: null,
    denominator: null,
    value,
    peerValue: 0.2,
    contribution,
    missing: value === null ? 'NO_REPORTS' : null,
  })
  return {
    institutionId: name,
    institution: { id: name, number: '1', name, type: 'RESIDENCE', municipality: { id: town, name: town } },
    peerGroup: 'RESIDENCE',
    score: 0.4,
    band,
    probabilitySelected: 0.5,
    rankLow: 1,
    rankHigh: 9,
    domains: [
      { domain: 'FORCE', value: 0.8 },
      { domain: 'VOICES', value: -0.4 },
      { domain: 'RIGHTS', value: 1.2 },
      { domain: 'ORGANISATION', value: 0 },
    ],
    indicators: [
      score('FORCE_RATE', 0.2, 8),
      score('NOT_PERMITTED', 0.25, null),
      score('CHILD_COMPLAINTS', -0.1, 0),
      score('LATE', 0.3, 0.6),
    ],
    funnel: { expected, ratio, z, probabilityHigh: 0.9, shrunken: 2, shrunkenLower: 1, shrunkenUpper: 3 },
    notices: [],
  }
}
