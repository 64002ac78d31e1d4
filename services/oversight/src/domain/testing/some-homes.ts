import type { HomeInput } from '../national-facts.ts'

/** What tests say of a home; the rest is an ordinary home of syd with a thousand child-days a quarter. */
export interface SaidOfHome {
  authority?: string
  type?: string | null
  /** Null when no occupancy was delivered. */
  childDays?: number | null
  closedOn?: string | null
  reports?: number
  notPermitted?: number
  complaints?: number
  concerns?: number
  staff?: HomeInput['staff']
  byMonth?: NonNullable<HomeInput['incidents']>['byMonth']
  childDaysByQuarter?: HomeInput['childDaysByQuarter']
}

export const quarters = [
  '2023K4',
  '2024K1',
  '2024K2',
  '2024K3',
  '2024K4',
  '2025K1',
  '2025K2',
  '2025K3',
  '2025K4',
  '2026K1',
  '2026K2',
  '2026K3',
]

export const period = '2025K4..2026K3'

export function homeInput(institutionId: string, said: SaidOfHome = {}): HomeInput {
  const { authority = 'syd', type = 'RESIDENCE', childDays = 4000, closedOn = null, reports = 0, notPermitted = 0 } = said
  return {
    institutionId,
    childDays,
    childDaysByQuarter:
      said.childDaysByQuarter ?? (childDays === null ? [] : quarters.map((quarter) => ({ quarter, childDays: childDays / 4 }))),
    staff: said.staff === undefined ? { quarter: '2026K3', turnoverShare: 0.3, temporaryShare: 0.2 } : said.staff,
    institution: { type, approvedFrom: '2010-01-01', closedOn, authority: { id: authority }, department: null },
    incidents: {
      reports,
      notPermitted,
      late: 0,
      accountMissing: 0,
      guidanceAsked: reports,
      guidanceGiven: reports,
      byMonth: said.byMonth ?? (reports > 0 ? [{ month: '2026-08-01', reports }] : []),
    },
    complaints: { filedByChildren: said.complaints ?? 0 },
    notifications: { distinct: said.concerns ?? 0 },
  }
}

/** A country of `count` homes that differ in everything the model reads, the same every time. */
export function country(count: number): HomeInput[] {
  const authorities = ['hovedstaden', 'midt', 'nord', 'oest', 'syd']
  const types = ['RESIDENCE', 'RESIDENTIAL_INSTITUTION', 'DISABILITY', null]
  return Array.from({ length: count }, (_, i) => {
    const reports = i % 3 === 0 ? 0 : (i * 7) % 29
    return homeInput(`home-${String(i).padStart(4, '0')}`, {
      authority: authorities[i % 5]!,
      type: types[(i * 3) % 4]!,
      childDays: i % 17 === 0 ? null : 1000 + ((i * 131) % 5000),
      reports,
      notPermitted: Math.floor(reports / 4),
      complaints: i % 11 === 0 ? 1 : 0,
      concerns: (i * 5) % 6,
      staff: i % 8 === 0 ? null : { quarter: '2026K3', turnoverShare: ((i * 37) % 90) / 100, temporaryShare: ((i * 53) % 60) / 100 },
    })
  })
}
