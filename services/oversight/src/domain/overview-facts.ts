import type { CalendarDate, Quarter } from '@tilsynsblik/vocabulary'

export interface OperatingDepartment {
  id: string
  name: string
  operatorId: string
}

export interface Departments {
  operatingDepartments: OperatingDepartment[]
}

/** What four registers said of one department's quarter. */
export interface DepartmentQuarterFacts {
  departmentPeriods: HomeQuarterFacts[]
  /** Homes that were the department's when a report of the last three years was written, wherever they are now. */
  periodsReportedIn: HomeQuarterFacts[]
}

export interface HomeQuarterFacts {
  institutionId: string
  childDays: number | null
  /** Whose the home was when it delivered its child-days. */
  departmentId: string | null
  childDaysByQuarter: readonly { quarter: Quarter; childDays: number }[]
  institution: { id: string; name: string; type: string; closedOn: CalendarDate | null; department: { id: string } | null }
  incidents: {
    reports: number
    measures: number
    children: number
    notPermitted: number
    accountAttached: number
    accountMissing: number
    guidanceAsked: number
    guidanceGiven: number
    late: number
    silence: { monthsWithReports: number; monthsDeclaredZero: number; monthsMissing: number }
    byMonth: readonly { month: CalendarDate; reports: number }[]
  } | null
  /** Whosever the home was. */
  everywhere: { reports: number } | null
  complaints: { filed: number; upheld: number } | null
  notifications: { received: number; abuse: number } | null
  inspections: { carriedOut: number } | null
}

/** All of the country in the same quarter. */
export interface QuarterComparison {
  institutionPeriods: ComparedHome[]
}

export interface ComparedHome {
  institutionId: string
  childDays: number | null
  institution: { type: string }
  incidents: { reports: number } | null
}

/** The register that left something out; null when all is there. What is missing is never taken for zero. */
export function registerMissingIn(homes: readonly HomeQuarterFacts[]): string | null {
  if (homes.some(({ incidents, everywhere }) => incidents === null || everywhere === null)) return 'incidents'
  if (homes.some(({ complaints }) => complaints === null)) return 'complaints'
  if (homes.some(({ notifications }) => notifications === null)) return 'notifications'
  return null
}

/** Every home the department has or had, each once, by name: what comes late may be about one that has closed or left. */
export function homesEverIn({ departmentPeriods, periodsReportedIn }: DepartmentQuarterFacts): HomeQuarterFacts[] {
  const byId = new Map([...periodsReportedIn, ...departmentPeriods].map((home) => [home.institutionId, home]))
  return [...byId.values()].sort((one, other) => one.institution.name.localeCompare(other.institution.name, 'da'))
}

/** Those that the quarter is about: the department's now or then, or with a report from its time there. */
export function homesIn(facts: DepartmentQuarterFacts): HomeQuarterFacts[] {
  const present = new Set(facts.departmentPeriods.map(({ institutionId }) => institutionId))
  return homesEverIn(facts).filter(({ institutionId, incidents }) => present.has(institutionId) || incidents!.reports > 0)
}

/** Was another department's for part of the quarter, as far as anything in it tells. */
export function hasMoved(home: HomeQuarterFacts, departmentId: string): boolean {
  return (
    home.institution.department?.id !== departmentId ||
    (home.departmentId !== null && home.departmentId !== departmentId) ||
    home.everywhere!.reports !== home.incidents!.reports
  )
}
