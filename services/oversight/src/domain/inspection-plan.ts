import {
  addDays,
  type CalendarDate,
  type InspectionRoute,
  type InspectionTheme,
  type Problem,
  type SelectionLane,
  textProblems,
} from '@tilsynsblik/vocabulary'
import { repeated } from './repeated.ts'

export interface InspectionPlan {
  plannedOn: CalendarDate
  announced: boolean
  announcedReason?: string | null | undefined
  team: readonly string[]
  themes: readonly InspectionTheme[]
}

/** L 200 § 1 no. 12: a visit that is announced is announced at most four weeks before. */
const longestNoticeDays = 28
const farthestDays = 366
const largestTeam = 20

/** @param closedOn the last day of the home; null while it is open */
export function planProblems(plan: InspectionPlan, { today, closedOn }: { today: CalendarDate; closedOn: CalendarDate | null }): Problem[] {
  return [
    ...dayProblems(plan, today),
    ...(closedOn !== null && closedOn < plan.plannedOn ? [{ path: 'plannedOn', code: 'homeClosed' }] : []),
    ...(plan.announced ? textProblems('announcedReason', plan.announcedReason) : []),
    ...listProblems('team', plan.team, largestTeam),
    ...listProblems('themes', plan.themes, Infinity),
  ]
}

/** The reason is part of the plan only when the visit is announced. */
export function announcedReasonOf({ announced, announcedReason }: InspectionPlan): string | null {
  return announced ? (announcedReason?.trim() ?? null) : null
}

/**
 * Why the visit is made, as it will be counted when it is known what the visit found.
 *
 * @param lane the lane of the home in the round; null outside a round
 * @param dueByLaw outside a round: is it the law's interval that wants the visit?
 */
export function routeOf(lane: SelectionLane | null, dueByLaw: boolean): InspectionRoute {
  if (lane === null) return dueByLaw ? 'INTERVAL' : 'CONCERN'
  return routes[lane]
}

/** A home that was not proposed is visited because somebody knew something. */
const routes: Record<SelectionLane, InspectionRoute> = {
  TRIGGER: 'CONCERN',
  DUE: 'INTERVAL',
  RISK: 'RISK',
  RANDOM: 'RANDOM',
  NONE: 'CONCERN',
}

function dayProblems({ plannedOn, announced }: InspectionPlan, today: CalendarDate): Problem[] {
  if (plannedOn < today) return [{ path: 'plannedOn', code: 'past' }]
  if (plannedOn > addDays(today, farthestDays)) return [{ path: 'plannedOn', code: 'tooFar' }]
  return announced && plannedOn > addDays(today, longestNoticeDays) ? [{ path: 'plannedOn', code: 'noticeTooLong' }] : []
}

function listProblems(path: string, values: readonly string[], most: number): Problem[] {
  if (values.length === 0 || values.some((value) => value.trim() === '')) return [{ path, code: 'required' }]
  if (values.length > most) return [{ path, code: 'tooMany' }]
  return repeated(values).map((index) => ({ path: `${path}.${index}`, code: 'repeated' }))
}
