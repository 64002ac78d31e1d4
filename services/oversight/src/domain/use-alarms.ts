import { cusumThreshold, normalQuantile, poissonCusum } from '@tilsynsblik/statistics'
import { addDays, daysIn, type CalendarDate, type UseAlarmKind } from '@tilsynsblik/vocabulary'
import type { OverviewHome } from './overview-document.ts'

/** What a home did in the last weeks, oldest first. */
export interface WeeklyUse {
  institutionId: string
  departmentId: string
  weeks: readonly number[]
}

/** A home as its last frozen quarter knows it: what it is measured against. */
export interface WatchedHome extends Pick<OverviewHome, 'institutionId' | 'name' | 'history' | 'peers'> {
  departmentId: string
  /** Variance between homes of its type beyond chance, of the newest assessment; null before the first. */
  tau2: number | null
}

export interface FoundAlarm {
  kind: UseAlarmKind
  institutionId: string
  institutionName: string
  departmentId: string
  from: CalendarDate
  to: CalendarDate
  observed: number
  expected: number
  value: number
  limit: number
}

/** As many as a quarter has, so that the thresholds of a quarter hold. */
export const watchedWeeks = 13

/** An alarm is news when what set it off is: its week is one of the last three (user story 9). */
const newsWeeks = 3

/** The upper 99.8 % limit of the funnel. */
const upper998 = normalQuantile(0.999)

/**
 * Homes whose use of force does not wait for the quarter ([4]): at least a doubling of their own level by CUSUM, or above
 * the limits of homes of their type. By evidence and not by count: three reports are many in one home and few in another.
 */
export function useAlarms(use: readonly WeeklyUse[], homes: readonly WatchedHome[], until: CalendarDate): FoundAlarm[] {
  const watched = new Map(homes.map((home) => [`${home.departmentId}/${home.institutionId}`, home]))
  return use.flatMap(({ institutionId, departmentId, weeks }) => {
    const home = watched.get(`${departmentId}/${institutionId}`)
    const level = home && levelOf(home)
    return level ? [...doubled(home, level.own, weeks, until), ...abovePeers(home, level.peers, weeks, until)] : []
  })
}

/** Reports a week: of the home's own past, and if it were as homes of its type. Null without a past or child-days. */
function levelOf({ history, peers }: WatchedHome): { own: number; peers: number } | null {
  const known = history.filter(({ childDays }) => childDays)
  const last = known.at(-1)
  if (!last || peers?.perThousandChildDays == null) return null
  const peerRate = peers.perThousandChildDays / 1000
  const childDays = known.reduce((sum, quarter) => sum + quarter.childDays!, 0)
  const reports = known.reduce((sum, quarter) => sum + quarter.reports, 0)
  // Drawn towards its peers by the weight of one quarter: a home without reports is not expected to have none for ever.
  const own = (reports + peerRate * last.childDays!) / (childDays + last.childDays!)
  const weekly = (7 * last.childDays!) / daysIn(last.quarter)
  return { own: own * weekly, peers: peerRate * weekly }
}

function doubled(home: WatchedHome, expected: number, weeks: readonly number[], until: CalendarDate): FoundAlarm[] {
  // By the threshold of independent events: a dialogue too many costs an hour, and one too late is what this is against. On the
  // demo's departments it speaks in 17 of 100 home-quarters; the threshold for clustered events would in 6.
  // Neither the home nor any of its peers has ever reported: of what nothing is expected, nothing can double.
  if (expected === 0) return []
  const limit = cusumThreshold(expected * watchedWeeks, 'up', { basis: 'poisson' })
  const { path, alarms } = poissonCusum(
    weeks.map((observed) => ({ observed, expected })),
    { ratio: 2, threshold: limit },
  )
  const at = alarms.at(-1)
  if (at === undefined || at < weeks.length - newsWeeks) return []
  const first = path.lastIndexOf(0, at) + 1
  return [alarm(home, { kind: 'DOUBLED', weeks: weeks.slice(first), expected, value: path[at]!, limit, until })]
}

function abovePeers(home: WatchedHome, expected: number, weeks: readonly number[], until: CalendarDate): FoundAlarm[] {
  const all = expected * weeks.length
  if (home.tau2 === null || all === 0 || weeks.slice(-newsWeeks).every((reports) => reports === 0)) return []
  const limit = (1 + upper998 * Math.sqrt(1 / (4 * all) + home.tau2)) ** 2
  const value = sumOf(weeks) / all
  return value > limit ? [alarm(home, { kind: 'ABOVE_PEERS', weeks, expected, value, limit, until })] : []
}

interface Finding extends Pick<FoundAlarm, 'kind' | 'value' | 'limit'> {
  weeks: readonly number[]
  /** A week. */
  expected: number
  until: CalendarDate
}

function alarm({ institutionId, name, departmentId }: WatchedHome, { weeks, expected, until, ...found }: Finding): FoundAlarm {
  return {
    ...found,
    institutionId,
    institutionName: name,
    departmentId,
    from: addDays(until, 1 - 7 * weeks.length),
    to: until,
    observed: sumOf(weeks),
    expected: expected * weeks.length,
  }
}

function sumOf(weeks: readonly number[]): number {
  return weeks.reduce((sum, reports) => sum + reports, 0)
}
