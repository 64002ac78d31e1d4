import { addQuarters, firstDayOf, quartersBetween, type Quarter } from '@tilsynsblik/vocabulary'
import type { DepartmentQuarterFacts, HomeQuarterFacts } from '../overview-facts.ts'

export const quarter: Quarter = '2026K3'
export const departmentId = 'dep-a'

export interface SomeHome {
  id?: string
  /** Reports by quarter, over its months; the rest are without. */
  reports?: Readonly<Record<Quarter, number>>
  counts?: Partial<Omit<NonNullable<HomeQuarterFacts['incidents']>, 'byMonth'>>
  childDays?: number | null
  /** Whose it is now. */
  department?: string
  /** Reports of the quarter that were written under another department. */
  elsewhere?: number
  upheld?: number
  name?: string
}

/** A home with nothing remarkable: 900 child-days a quarter for three years, every month declared. */
export function someHome(home: SomeHome = {}): HomeQuarterFacts {
  const {
    id = 'h-1',
    reports = {},
    counts = {},
    childDays = 900,
    department = departmentId,
    elsewhere = 0,
    upheld = 0,
    name = `Hjem ${id}`,
  } = home
  const own = reports[quarter] ?? 0
  return {
    institutionId: id,
    childDays,
    departmentId: childDays === null ? null : departmentId,
    childDaysByQuarter: quartersBetween(addQuarters(quarter, -11), quarter).flatMap((each) =>
      each === quarter && childDays === null ? [] : [{ quarter: each, childDays: childDays ?? 900 }],
    ),
    institution: { id, name, type: 'RESIDENTIAL', closedOn: null, department: { id: department } },
    incidents: {
      reports: own,
      measures: own,
      children: Math.min(own, 3),
      notPermitted: 0,
      accountAttached: own,
      accountMissing: 0,
      guidanceAsked: own,
      guidanceGiven: own,
      late: 0,
      silence: { monthsWithReports: Math.min(own, 1), monthsDeclaredZero: 3 - Math.min(own, 1), monthsMissing: 0 },
      byMonth: Object.entries(reports).flatMap(([each, count]) => monthsOf(each, count)),
      ...counts,
    },
    everywhere: { reports: own + elsewhere },
    complaints: { filed: upheld, upheld },
    notifications: { received: 0, abuse: 0 },
    inspections: { carriedOut: 0 },
  }
}

function monthsOf(each: Quarter, count: number) {
  const first = firstDayOf(each)
  return [0, 1, 2]
    .map((later) => ({
      month: `${first.slice(0, 5)}${String(Number(first.slice(5, 7)) + later).padStart(2, '0')}-01`,
      reports: Math.floor((count + 2 - later) / 3),
    }))
    .filter(({ reports }) => reports > 0)
}

export function factsOfHomes(present: HomeQuarterFacts[], left: HomeQuarterFacts[] = []): DepartmentQuarterFacts {
  return { departmentPeriods: present, periodsReportedIn: left }
}
