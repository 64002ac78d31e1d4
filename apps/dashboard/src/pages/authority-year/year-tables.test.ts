import { expect, test } from 'vitest'
import type { AuthorityYearHomeFragment } from '../../graphql/graphql.ts'
import { yearBySection, yearByType } from './year-tables.ts'

const home = (type: string, reports: number, rest: object = {}) =>
  ({
    institutionId: `${type} ${reports}`,
    childDays: 900,
    institution: { id: `${type} ${reports}`, type },
    incidents: {
      reports,
      measures: reports + 1,
      notPermitted: 1,
      accountAttached: reports,
      guidanceAsked: reports,
      guidanceGiven: reports,
      late: 0,
      bySection: [{ section: 'S9', measures: reports }],
      silence: { monthsMissing: 2 },
    },
    complaints: { filed: 3, decided: 2, upheld: 1 },
    inspections: { carriedOut: 1 },
    ...rest,
  }) as unknown as AuthorityYearHomeFragment

test('each type is the sum of its homes, and all is the sum of the types', () => {
  const rows = yearByType([home('RESIDENCE', 4), home('SECURE', 0), home('RESIDENCE', 2)])
  expect(rows.map(({ type, counts }) => [type, counts.homes, counts.homesWithReports, counts.reports, counts.childDays])).toEqual([
    ['RESIDENCE', 2, 2, 6, 1800],
    ['SECURE', 1, 0, 0, 900],
    [null, 3, 2, 6, 2700],
  ])
})

test('what one home did not deliver, or a register did not answer, is not known of the sum', () => {
  const rows = yearByType([home('RESIDENCE', 4, { childDays: null }), home('SECURE', 1, { incidents: null })])
  expect(rows.map(({ counts }) => [counts.childDays, counts.reports, counts.complaintsFiled])).toEqual([
    [null, 4, 3],
    [900, null, 3],
    [null, null, 6],
  ])
  expect(yearBySection([home('SECURE', 1, { incidents: null })])[0]!.measures).toBeNull()
})

test('every section of the law has its row, used or not', () => {
  const sections = yearBySection([home('RESIDENCE', 4), home('SECURE', 3)])
  expect(sections.find(({ section }) => section === 'S9')!.measures).toBe(7)
  expect(sections.find(({ section }) => section === 'S14')!.measures).toBe(0)
})
