import { dayAfter, firstQuarterOf, lastQuarterOf, quartersBetween, type Period } from '@tilsynsblik/vocabulary'
import type { IndicatorScore } from './assessment.ts'
import type { FunnelPoint } from './funnel.ts'
import type { HomeInput } from './national-facts.ts'
import { isQuietHome } from './quiet-home.ts'

/** What a reader must know of the data before believing the score. The sentences are the screen's. */
export const notices = [
  /** No child-days were delivered: nothing that is a rate says anything. */
  'NO_OCCUPANCY',
  /** Some quarters of the window lack child-days, so the rates are too high. */
  'OCCUPANCY_INCOMPLETE',
  /** Reports, but no child-days: one of them is wrong. */
  'REPORTS_WITHOUT_CHILD_DAYS',
  /** No reports at all: three of eight indicators have no basis. Silence is no credit. */
  'NO_REPORTS',
  'STAFF_NOT_DELIVERED',
  /** No complaints, and most children were not told that they may complain. */
  'LOW_GUIDANCE',
  /** What is known of its force comes mostly from its peers. */
  'MOSTLY_PEERS',
  /** Others are concerned and the home reports little. */
  'QUIET_HOME',
] as const
export type Notice = (typeof notices)[number]

export interface Assessing {
  indicators: readonly IndicatorScore[]
  funnel: FunnelPoint | null
  period: Period
}

export function noticesOf(home: HomeInput, { indicators, funnel, period }: Assessing): Notice[] {
  const { reports, guidanceAsked, guidanceGiven } = home.incidents!
  const applies: Record<Notice, boolean> = {
    NO_OCCUPANCY: !home.childDays,
    OCCUPANCY_INCOMPLETE: !!home.childDays && isIncomplete(home, period),
    REPORTS_WITHOUT_CHILD_DAYS: !home.childDays && reports > 0,
    NO_REPORTS: reports === 0,
    STAFF_NOT_DELIVERED: home.staff === null,
    LOW_GUIDANCE: home.complaints!.filedByChildren === 0 && guidanceAsked >= 5 && guidanceGiven < guidanceAsked / 2,
    MOSTLY_PEERS: (indicators[0]!.priorWeight ?? 0) > 0.5,
    QUIET_HOME: isQuietHome(home, { indicators, funnel }),
  }
  return notices.filter((notice) => applies[notice])
}

/** Child-days are missing for a quarter of the window in which the home was there. */
function isIncomplete({ childDaysByQuarter, institution }: HomeInput, period: Period): boolean {
  const quarters = quartersBetween(firstQuarterOf(period), lastQuarterOf(period))
  return quarters.some(
    (quarter) => dayAfter(quarter) > institution.approvedFrom && !childDaysByQuarter.some((delivered) => delivered.quarter === quarter),
  )
}
