import { lastClosedQuarter, type OverviewNoticeKind, type OverviewStatus, type Persona, type Quarter } from '@tilsynsblik/vocabulary'

/** Who is told of quarters: the department, its homes, and the region that gathers them. */
export const toldOfQuarters: readonly Persona[] = ['consultant', 'department_head', 'manager', 'staff_unit']

/** Advis, before it is one: to whom, of which quarter. The same key is told once. */
export interface OverviewNotice {
  persona: Persona
  scopeId: string
  /** When it is for one person only. */
  personId: string | null
  kind: OverviewNoticeKind
  departmentId: string
  quarter: Quarter
  institutionId: string | null
  sourceKey: string
}

/** As much of a quarter as says whom to tell. */
export interface NotifiedOverview {
  departmentId: string
  quarter: Quarter
  operatorId: string | null
  status: OverviewStatus
  countedAt: string | null
  authorSignedAt: string | null
  /** The last time it was sent back, and whose signature fell; null when it has been signed since. */
  returned: { by: string; from: string; at: string } | null
  /** Homes that are asked something. */
  askedHomes: string[]
  versions: { edition: number; authorSignedBy: string; submitted: boolean; reopened: boolean }[]
}

export interface NotifiedAlarm {
  id: string
  departmentId: string
  institutionId: string
  quarter: Quarter
}

/** Everything that somebody must have heard of a quarter as it stands. */
export function noticesOf(overview: NotifiedOverview): OverviewNotice[] {
  const { departmentId, operatorId, status, authorSignedAt, versions } = overview
  const told = (kind: OverviewNoticeKind, key: string | number, to: Addressee) =>
    notice({ ...overview, institutionId: null }, kind, key, to)
  return [
    ...(status === 'COUNTED' && isNews(overview) ? [...ofTheDepartment(overview), ...ofTheHomes(overview)] : []),
    ...(status === 'COMMENTED' ? [told('SIGNATURE_WAITS', authorSignedAt!, ['department_head', departmentId])] : []),
    ...ofReturn(overview),
    ...versions.flatMap(({ edition, authorSignedBy, submitted, reopened }) => [
      ...(reopened ? toAuthor(authorSignedBy, departmentId).map((to) => told('OVERVIEW_REOPENED', edition, to)) : []),
      ...(submitted && operatorId !== null ? [told('OVERVIEW_SUBMITTED', edition, ['staff_unit', operatorId])] : []),
    ]),
  ]
}

/** Use of force that does not wait: to whoever has the dialogue with the head of the home. */
export function alarmNotices(alarm: NotifiedAlarm): OverviewNotice[] {
  return (['consultant', 'department_head'] as const).map((persona) => notice(alarm, 'USE_ALARM', alarm.id, [persona, alarm.departmentId]))
}

/** What was counted later than its quarter is history that was taken in, and no news to anybody. */
function isNews({ quarter, countedAt }: NotifiedOverview): boolean {
  return countedAt !== null && quarter === lastClosedQuarter(new Date(countedAt))
}

function ofTheDepartment(overview: NotifiedOverview): OverviewNotice[] {
  const { departmentId, countedAt } = overview
  return (['consultant', 'department_head'] as const).map((persona) =>
    notice({ ...overview, institutionId: null }, 'OVERVIEW_COUNTED', countedAt!, [persona, departmentId]),
  )
}

function ofTheHomes(overview: NotifiedOverview): OverviewNotice[] {
  return overview.askedHomes.map((institutionId) =>
    notice({ ...overview, institutionId }, 'QUESTION_ASKED', institutionId, ['manager', institutionId]),
  )
}

/** Who takes back what she has signed herself knows of it. */
function ofReturn(overview: NotifiedOverview): OverviewNotice[] {
  const { departmentId, returned } = overview
  if (!returned || returned.by === returned.from) return []
  return toAuthor(returned.from, departmentId).map((to) =>
    notice({ ...overview, institutionId: null }, 'OVERVIEW_RETURNED', returned.at, to),
  )
}

type Addressee = [persona: Persona, scopeId: string, personId?: string]

/** Any consultant of the department may write on; a head hears of it when she has written it herself. */
function toAuthor(author: string, departmentId: string): Addressee[] {
  return [
    ['consultant', departmentId],
    ['department_head', departmentId, author],
  ]
}

function notice(
  { departmentId, quarter, institutionId }: Pick<OverviewNotice, 'departmentId' | 'quarter' | 'institutionId'>,
  kind: OverviewNoticeKind,
  key: string | number,
  [persona, scopeId, personId]: Addressee,
): OverviewNotice {
  const sourceKey = `${kind}@${departmentId}@${quarter}@${key}@${persona}`
  return { persona, scopeId, personId: personId ?? null, kind, departmentId, quarter, institutionId, sourceKey }
}
