import { expect, test } from 'vitest'
import { chosenHomes, isSilent, sortValues, type HomePeriod } from './home-rows.ts'
import { niceEnd, summaryOf } from './homes-summary.ts'

const birken = home('Birken', { reports: 12, childDays: 2_000, interval: [3.1, 10.5] })
const zero = home('Ærøhus', { reports: 0, childDays: 4_000, interval: [0, 0.9], declaredZero: 12 })
const silent = home('Aagården', { reports: 0, childDays: 3_000, interval: [0, 1.2], missing: 12 })
const small = home('Elmely', { reports: 1, childDays: 400, interval: [0.1, 13.9] })
const homes = [birken, zero, silent, small]
const anything = { type: undefined, withoutReports: false, text: '' }

test('no report and no declared zero is silence, a declared zero is a finding', () => {
  expect([birken, zero, silent].map(isSilent)).toEqual([false, false, true])
  expect(sortValues.rate(silent)).toBeNull()
  expect(sortValues.rate(zero)).toBe(0)
})

test('a register that was away has no value, never zero', () => {
  expect(sortValues.klager(birken)).toBeNull()
  expect(isSilent({ ...silent, incidents: null })).toBe(false)
})

test('a home is found by any of its names, in any order', () => {
  expect(chosenHomes(homes, { ...anything, text: 'bir' })).toEqual([birken])
  expect(chosenHomes(homes, { ...anything, text: 'odense aag' })).toEqual([silent])
  expect(chosenHomes(homes, { ...anything, withoutReports: true })).toEqual([zero, silent])
  expect(chosenHomes(homes, { ...anything, type: 'SECURE' })).toEqual([])
})

test('the mean counts only homes that answered, and a wide interval is not above it', () => {
  const summary = summaryOf(homes)
  expect(summary).toMatchObject({ homes: 4, reporting: 2, reports: 13, silent: 1, above: 1 })
  expect(summary.mean).toBeCloseTo((1_000 * 13) / 6_400)
})

test('a scale ends at a whole tick', () => {
  expect([0, 0.3, 3.1, 11, 42, 95].map(niceEnd)).toEqual([1, 1, 4, 20, 50, 100])
})

interface Known {
  reports: number
  childDays: number
  interval: [lower: number, upper: number]
  declaredZero?: number
  missing?: number
}

function home(name: string, { reports, childDays, interval, declaredZero = 0, missing = 0 }: Known): HomePeriod {
  return {
    institutionId: name,
    period: '2025K4..2026K3',
    childDays,
    places: 8,
    institution: {
      id: name,
      number: '1',
      name,
      type: 'RESIDENCE',
      municipality: { id: '0461', name: 'Odense' },
      operator: { id: 'o', name: 'Fonden', kind: 'PRIVATE' },
    },
    incidents: {
      reports,
      measures: reports,
      children: reports,
      notPermitted: 0,
      accountAttached: 0,
      guidanceAsked: 0,
      guidanceGiven: 0,
      late: 0,
      rate: { perThousandChildDays: (1_000 * reports) / childDays, lower: interval[0], upper: interval[1] },
      silence: { monthsWithReports: reports > 0 ? 12 : 0, monthsDeclaredZero: declaredZero, monthsMissing: missing },
    },
    complaints: null,
    notifications: null,
    inspections: null,
  }
}
