import { describe, expect, test } from 'vitest'
import { qualityByAuthority } from './authority-quality.ts'
import type { QualityEdition, QualityHome } from './quality-documents.ts'
import { fieldTold, lateReports, monthsSaid, shareOf, sortValues, together } from './quality-rows.ts'

const nothing = home({ reports: 0, months: [0, 0, 12] })
const good = home({ reports: 10, late: 1, told: 10, months: [4, 8, 0] })
const poor = home({ reports: 30, late: 9, told: 15, months: [6, 0, 6] })
const away: QualityHome = { ...good, incidents: null, reportQuality: null }

describe('what a home has sent', () => {
  test('is a share of what it owes; of a home without reports there is none', () => {
    expect([good, poor, nothing].map((one) => shareOf(lateReports(one)))).toEqual([0.1, 0.3, null])
    expect([good, poor, nothing].map((one) => shareOf(fieldTold(one, 'GUIDANCE')))).toEqual([1, 0.5, null])
    expect([good, poor, nothing].map(monthsSaid)).toEqual([12, 6, 0].map((part) => ({ part, whole: 12 })))
  })

  test('is not known, and not nothing, when the register does not answer', () => {
    expect([monthsSaid(away), lateReports(away), fieldTold(away, 'ACCOUNT'), sortValues.mangler(away)]).toEqual([null, null, null, null])
  })

  test('is added up over the homes of which it is known', () => {
    expect(together([good, poor, nothing, away].map(lateReports))).toEqual({ part: 10, whole: 40 })
    expect(together([nothing, away].map(lateReports))).toBeNull()
  })
})

describe('how authorities differ', () => {
  const cells = {
    'registration-by-authority': ['2024 syd:onTime 1', '2025 syd:onTime 90', '2025 syd:late 10', '2025 nord:onTime+nord:late 70'],
    'account-by-authority': ['2025 syd:told 30', '2025 syd:notTold 60'],
    'returns-by-authority': ['2025 syd:HAS_REPORTS 30', '2025 syd:DECLARED_ZERO 20', '2025 syd:EXPECTED 100'],
  }

  test('is told of the last year, as shares of published numbers', () => {
    const { year, rows } = qualityByAuthority(edition(cells))!
    expect(year).toBe('2025')
    expect(rows.find(({ authority }) => authority === 'syd')).toEqual({
      authority: 'syd',
      monthsSaid: 0.5,
      onTime: 0.9,
      accountTold: 1 / 3,
      guidanceTold: null,
    })
  })

  test('is not told of an authority whose numbers are published as one', () => {
    expect(qualityByAuthority(edition(cells))!.rows[0]).toEqual({
      authority: 'nord',
      monthsSaid: null,
      onTime: null,
      accountTold: null,
      guidanceTold: null,
    })
  })

  test('is not told at all without a whole year', () => {
    expect(qualityByAuthority(edition({}))).toBeNull()
  })
})

function edition(tables: Record<string, string[]>): QualityEdition {
  return {
    id: 'edition-1',
    number: 1,
    publishedAt: '2026-11-23T01:00:00Z',
    incidentTables: Object.entries(tables).map(([code, lines]) => ({
      code,
      cells: lines.map((line) => {
        const [period, category, value] = line.split(' ')
        return { period: period!, category: category!, value: Number(value) }
      }),
    })),
  }
}

interface Known {
  reports: number
  late?: number
  told?: number
  months: [reported: number, zero: number, missing: number]
}

function home({ reports, late = 0, told = 0, months: [monthsWithReports, monthsDeclaredZero, monthsMissing] }: Known): QualityHome {
  const fields = (['ACCOUNT', 'GUIDANCE', 'STAFF', 'ASSESSMENT', 'FOLLOW_UP'] as const).map((field) => ({ field, told, reports }))
  return {
    institutionId: 'h',
    period: '2025K4..2026K3',
    childDays: 900,
    institution: { id: 'h', number: '1', name: 'Birken', type: 'RESIDENCE' },
    staff: null,
    incidents: { reports, accountMissing: 0, late, silence: { monthsWithReports, monthsDeclaredZero, monthsMissing } },
    reportQuality: { fields, reminders: 0, lastReminderAt: null },
  }
}
