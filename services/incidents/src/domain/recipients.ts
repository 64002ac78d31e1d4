import { addDays, calendarDateOf, copenhagen, type CalendarDate, type RecipientKind, type ReportState } from '@tilsynsblik/vocabulary'

/** As much of a report as decides who has a right to it. */
export interface FollowedReport {
  id: string
  institutionId: string
  authorityId: string
  /** Null for a home without an operating department: its operator has no account here. */
  departmentId: string | null
  actingMunicipalityId: string
  childId: string
  /** Where the home lies; null when it is not known. */
  locationMunicipalityId: string | null
  inHouseSchool: boolean
  crimeSuspected: boolean
  state: ReportState | 'DRAFT'
  /** 0 for a draft: that it is there is told, not what it says. */
  version: number
  authorId: string
  /** Null for a draft. */
  registeredAt: Date | null
  /** Null until it is approved. */
  approvedAt: Date | null
}

/** Someone who has a right to the report now, and by when. */
export interface Recipient {
  recipient: RecipientKind
  recipientId: string | null
  dueAt: Date
}

const hour = 3_600_000

/** Everyone with a right to the report as it stands. Who had one before keeps it. */
export function recipientsOf(report: FollowedReport, now: Date): Recipient[] {
  if (report.state === 'VOIDED') return []
  return [...(report.crimeSuspected ? ofCrime(report, now) : []), ...ofRegistered(report), ...ofApproved(report)]
}

/** At once, from a draft too (workflows.md, "crime suspected"; [001] proc. 9). */
function ofCrime({ authorityId, departmentId }: FollowedReport, now: Date): Recipient[] {
  const dueAt = new Date(now.getTime() + hour)
  return [
    { recipient: 'ADMINISTRATION', recipientId: departmentId, dueAt },
    { recipient: 'AUTHORITY', recipientId: authorityId, dueAt },
  ]
}

/** The home's own side is told when it is registered: the guardian by the manager, the operator by the platform ([001] proc. 4, 6, 7). */
function ofRegistered({ registeredAt, departmentId }: FollowedReport): Recipient[] {
  if (!registeredAt) return []
  const dueAt = new Date(registeredAt.getTime() + 24 * hour)
  return [
    { recipient: 'GUARDIAN', recipientId: null, dueAt },
    ...(departmentId === null
      ? []
      : [
          { recipient: 'DEPARTMENT' as const, recipientId: departmentId, dueAt },
          { recipient: 'CONSULTANT' as const, recipientId: departmentId, dueAt },
        ]),
  ]
}

/** What leaves the house leaves it approved ([001] proc. 3, 5, 8). */
function ofApproved(report: FollowedReport): Recipient[] {
  const { approvedAt, registeredAt, locationMunicipalityId } = report
  if (!approvedAt || !registeredAt) return []
  const dueAt = new Date(approvedAt.getTime() + 24 * hour)
  return [
    { recipient: 'ACTING_MUNICIPALITY', recipientId: report.actingMunicipalityId, dueAt },
    ...(report.inHouseSchool && locationMunicipalityId
      ? [{ recipient: 'LOCATION_MUNICIPALITY' as const, recipientId: locationMunicipalityId, dueAt }]
      : []),
    ...(report.crimeSuspected
      ? []
      : [{ recipient: 'AUTHORITY' as const, recipientId: report.authorityId, dueAt: authorityDue(registeredAt) }]),
  ]
}

const lastDays = 3

/** Month end in Copenhagen; what is registered in its last three days may follow in the first three of the next. */
export function authorityDue(registeredAt: Date): Date {
  const registeredOn = calendarDateOf(registeredAt)
  const next = firstOfNextMonth(registeredOn)
  return startOfDay(addDays(registeredOn, lastDays) >= next ? addDays(next, lastDays) : next)
}

export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  return `${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`
}

/** Midnight in Copenhagen: where a day of its calendar begins. */
export function startOfDay(date: CalendarDate): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(copenhagen).epochMilliseconds)
}
