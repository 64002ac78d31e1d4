import type { HomeFacts } from '@tilsynsblik/statistics'
import type { CalendarDate, Quarter } from '@tilsynsblik/vocabulary'

/** What four registers said of all homes at one moment. */
export interface NationalFacts {
  institutionPeriods: HomeInput[]
  lastQuarter: RecentHarm[]
  thisQuarter: RecentHarm[]
  institutionRegister: RegisteredHome[]
}

/** One home in the window, as it was answered. Kept with the result: enough to calculate everything again. */
export interface HomeInput {
  institutionId: string
  /** Null when no occupancy was delivered. */
  childDays: number | null
  /** Three years; a quarter that was not delivered is left out. */
  childDaysByQuarter: readonly { quarter: Quarter; childDays: number }[]
  staff: { quarter: Quarter; turnoverShare: number; temporaryShare: number } | null
  institution: {
    type: string | null
    approvedFrom: CalendarDate
    closedOn: CalendarDate | null
    authority: { id: string }
    department: { id: string } | null
  }
  incidents: IncidentInput | null
  complaints: { filedByChildren: number | null } | null
  notifications: { distinct: number | null } | null
}

export interface IncidentInput {
  reports: number
  notPermitted: number
  late: number
  accountMissing: number
  guidanceAsked: number
  guidanceGiven: number
  /** Three years; a month without reports is left out. */
  byMonth: readonly { month: CalendarDate; reports: number }[]
}

/** One home in one quarter: harm that needs no comparison with others. */
export interface RecentHarm {
  institutionId: string
  incidents: { notPermittedWithInjury: number; mostLateIn30Days: number } | null
}

export interface RegisteredHome {
  id: string
  closedOn: CalendarDate | null
  authority: { id: string }
  department: { id: string } | null
}

/** The register that left something out; null when all is there. What is missing is never taken for zero. */
export function missingRegister({ institutionPeriods: homes, lastQuarter, thisQuarter }: NationalFacts): string | null {
  if ([...homes, ...lastQuarter, ...thisQuarter].some((home) => home.incidents === null)) return 'incidents'
  if (homes.some((home) => home.complaints?.filedByChildren == null)) return 'complaints'
  if (homes.some((home) => home.notifications?.distinct == null)) return 'notifications'
  return null
}

/** The homes that can be visited, by id. One that has closed, or was merged into another, cannot; nor is it compared with. */
export function homesToAssess(homes: readonly HomeInput[], on: CalendarDate): HomeInput[] {
  return homes
    .filter(({ institution: { closedOn } }) => closedOn === null || closedOn > on)
    .sort((one, other) => (one.institutionId < other.institutionId ? -1 : 1))
}

/** The home in the words of the model. Without occupancy its rates say nothing; without a type it is compared with others without. */
export function factsOf(home: HomeInput): HomeFacts {
  const { institution, staff } = home
  const incidents = home.incidents!
  return {
    id: home.institutionId,
    authority: institution.authority.id,
    homeType: institution.type,
    childDays: home.childDays ?? 0,
    reports: incidents.reports,
    notPermitted: incidents.notPermitted,
    late: incidents.late,
    noAccount: incidents.accountMissing,
    complaints: home.complaints!.filedByChildren!,
    notifications: home.notifications!.distinct!,
    turnover: staff?.turnoverShare ?? null,
    uncertified: staff?.temporaryShare ?? null,
  }
}
