import { describe, expect, test } from 'vitest'
import { figuresOf, type Edition, type YearlyChange } from './figures.ts'
import { headlinesOf } from './sentences.ts'
import { tellingIn } from './telling.ts'
import { someEdition } from './testing/some-edition.ts'
import { editionDa } from './words-da.ts'

const telling = tellingIn('da', editionDa)
const reports = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).map(([quarter, count]) => [quarter, { reports: count }]))
const said = (counts: Record<string, number>, lastQuarter = '2024K4', more: Partial<Edition> = {}) =>
  headlinesOf(figuresOf({ ...someEdition({ incidents: reports(counts) }, lastQuarter), ...more }), telling).map(({ text }) =>
    text.replaceAll('\u00A0', ' '),
  )
const change = (direction: YearlyChange['direction'], ratio: number, lower: number, upper: number): YearlyChange => ({
  year: '2024',
  ratio,
  lower,
  upper,
  designEffect: 4,
  homes: 300,
  direction,
})

test('a quarter stands beside the same quarter a year before, and no verdict is passed, however large the difference', () => {
  expect(said({ '2023K4': 100, '2024K4': 300 })).toEqual([
    'I 4. kvt. 2024 blev der indberettet 300 magtanvendelser på landets børne- og ungehjem; i samme kvartal året før var det 100.',
  ])
})

describe('of whole years a direction is named, and only when the whole interval lies on one side', () => {
  test.each([
    [change('ROSE', 1.1, 1.02, 1.19), /Fra 2023 til 2024 steg .*: \+10 % \(95 %-interval \+2 % til \+19 %\)/],
    [change('FELL', 0.8, 0.7, 0.95), /Fra 2023 til 2024 faldt .*: −20 % \(95 %-interval −30 % til −5 %\)/],
    [change('UNCERTAIN', 1.2, 0.9, 1.5), /ikke større, end tilfældig variation kan give \(95 %-interval −10 % til \+50 %\)/],
  ])('$direction', (one, sentence) => {
    const [, year] = said({ '2024K4': 9 }, '2024K4', { changes: [{ ...one, year: '2023' }, one] })
    expect(year).toMatch(sentence)
    if (one.direction === 'UNCERTAIN') expect(year).not.toMatch(/steg|faldt|flere|færre/)
  })
})

test('that a quarter is unusual is said in words, and nothing of why', () => {
  const rateChart = (signals: 'OUTSIDE'[]) => ({
    mean: 3,
    lower: 2,
    upper: 4,
    shortSeries: false,
    points: [{ quarter: '2024K4', perThousand: 5, signals }],
  })
  expect(said({ '2024K4': 9 }, '2024K4', { rateChart: rateChart(['OUTSIDE']) })[1]).toBe(
    'Hyppigheden i 4. kvt. 2024 er usædvanlig: uden for grænserne.',
  )
  expect(said({ '2024K4': 9 }, '2024K4', { rateChart: rateChart([]) })).toHaveLength(1)
})

test('without the year before the number stands alone; without the number nothing is said; zero is a number', () => {
  expect(said({ '2024K4': 5 })[0]).toMatch(/ungehjem\.$/)
  expect(said({ '2023K4': 5 })).toEqual([])
  expect(said({ '2023K4': 7, '2024K4': 0 })[0]).toContain('indberettet 0 magtanvendelser')
})

test('across a break of the series the sentence says so, and on either side of it none does', () => {
  const rule = { rule: 'incident.registrationDeadlineHours', before: '24', after: '72', source: '' }
  const breaks = [{ ...rule, on: '2025-07-01', quarter: '2025K3' }]
  const saysSo = /ligger et brud i serien/
  expect(said({ '2024K3': 9, '2025K3': 8 }, '2025K3', { breaks })[0]).toMatch(saysSo)
  expect(said({ '2025K2': 9, '2026K2': 8 }, '2026K2', { breaks })[0]).toMatch(saysSo)
  expect(said({ '2024K2': 9, '2025K2': 8 }, '2025K2', { breaks })[0]).not.toMatch(saysSo)
  expect(said({ '2025K3': 9, '2026K3': 8 }, '2026K3', { breaks })[0]).not.toMatch(saysSo)
  const years = { breaks, changes: [{ ...change('ROSE', 1.1, 1.05, 1.2), year: '2025' }] }
  expect(said({ '2026K3': 9 }, '2026K3', years)[1]).toMatch(saysSo)
})

test('of a register that is away nothing is said', () => {
  expect(said({ '2024K4': 9 }, '2024K4', { incidentTables: null, changes: [change('ROSE', 1.1, 1.02, 1.19)] })).toEqual([])
})
