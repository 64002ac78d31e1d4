import { expect, test } from 'vitest'
import { compareWithPublished } from './comparison.ts'
import { nationalFiguresOf } from './figures.ts'
import { publishedFigures } from './published-figures.ts'

const figures = edition({
  'incidents-year': { '2023': { reports: 5_289, homesReporting: 291, accountAttached: 1_904 } },
  notifications: quarters(
    { '2021': [35_000, 36_000, 30_000, 33_500], '2022': [37_905, 39_099, 33_130, 39_099] },
    [3_653, 3_709, 2_872, 3_708],
  ),
  complaints: quarters({ '2023': [30, 32, 31, 34] }),
})
const verdictOn = (id: string) => compareWithPublished(figures, publishedFigures).find(({ figure }) => figure.id === id)!

test('all 31 published figures are named once', () => {
  expect(new Set(publishedFigures.map(({ id }) => id)).size).toBe(31)
})

test('an exact figure is the same or it differs', () => {
  expect(verdictOn('I1')).toMatchObject({ found: [5_289], verdict: 'same' })
  expect(verdictOn('I2')).toMatchObject({ found: [291], verdict: 'differs' })
})

test('a rounded figure may lie where its rounding lets it', () => {
  expect(verdictOn('I4').verdict).toBe('same')
  expect(verdictOn('N4').verdict).toBe('same')
  expect(verdictOn('N5')).toMatchObject({ found: [4], verdict: 'same' })
})

test('what was not published in the edition is not guessed', () => {
  expect(verdictOn('I3')).toMatchObject({ found: [null], verdict: 'notComputed' })
  expect(verdictOn('N18')).toMatchObject({ found: [], verdict: 'notComputed' })
})

test('a register that was away is named as such, and takes no other answer with it', () => {
  const without = nationalFiguresOf({ ...figures.edition, notificationTables: null, institutionTables: null }, null)
  const verdictWithout = (id: string) => compareWithPublished(without, publishedFigures).find(({ figure }) => figure.id === id)!
  expect(without.away).toEqual(new Set(['institutions', 'notifications']))
  expect(['I1', 'I3', 'N4', 'N18'].map((id) => verdictWithout(id).verdict)).toEqual(['same', 'notFetched', 'notFetched', 'notComputed'])
})

test('complaints are counted here and published nowhere', () => {
  expect(verdictOn('C1')).toMatchObject({ found: [127], verdict: 'notPublished' })
})

type Cells = Record<string, Record<string, number>>

function edition(tables: Record<string, Cells>) {
  const incidentTables = Object.entries(tables).map(([code, periods]) => ({
    code,
    cells: Object.entries(periods).flatMap(([period, cells]) =>
      Object.entries(cells).map(([category, value]) => ({ period, category, value })),
    ),
  }))
  const rest = { institutionTables: [], complaintTables: [], notificationTables: [], incidentTables }
  return nationalFiguresOf(
    {
      id: '1',
      number: 1,
      publishedAt: '',
      firstQuarter: '2021K1',
      lastQuarter: '2026K3',
      synthetic: true,
      dataVersion: '0',
      hash: '0',
      rateChart: null,
      changes: [],
      breaks: [],
      notes: [],
      ...rest,
    },
    [{ id: '0101', name: 'København', children: 1_156_138 }],
  )
}

function quarters(years: Record<string, number[]>, abuse?: number[]): Cells {
  return Object.fromEntries(
    Object.entries(years).flatMap(([year, counts]) =>
      counts.map((count, index) => [`${year}K${index + 1}`, { all: count, filed: count, ...(abuse && { abuse: abuse[index]! }) }]),
    ),
  )
}
