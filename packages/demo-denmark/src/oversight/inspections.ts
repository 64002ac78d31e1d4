import { ruleInForce, type InspectionRoute } from '@tilsynsblik/vocabulary'
import { addWorkingDays } from '../calendar/holidays.ts'
import { dateText, dayOf, type Day } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { isOpen, type Home } from '../institutions/homes.ts'
import { isPresent } from '../institutions/stays.ts'
import { normal, poisson } from '../random/distributions.ts'
import { uuid } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { rules } from '../reference.ts'
import { daysOfYear, type Setting } from '../setting.ts'
import { findingsOf, type Finding } from './findings.ts'

/** A visit that was carried out. */
export interface Inspection {
  id: string
  home: Home
  day: Day
  announced: boolean
  route: InspectionRoute
  childrenOffered: number
  childrenHeard: number
  findings: Finding[]
}

/** All visits to `home`, in order of time. */
export function inspectionsOf({ setting, stays }: Denmark, home: Home): Inspection[] {
  const visits = new Map([...visitsForCause(setting, home), ...visitsByInterval(setting, home)].map((visit) => [visit.day, visit]))
  const carriedOut = [...visits.values()].filter(({ day }) => isOpen(home, day) && day <= setting.lastDay)
  return carriedOut
    .sort((a, b) => a.day - b.day)
    .map(({ day, route }) => {
      const random = setting.random('inspection', home.index, day)
      const childrenOffered = stays[home.index]!.filter((stay) => isPresent(stay, day) && random() < 0.85).length
      return {
        id: uuid(random),
        home,
        day,
        route,
        announced: random() < noticeShare(day, route),
        childrenOffered,
        childrenHeard: Array.from({ length: childrenOffered }, random).filter((willing) => willing < 0.55).length,
        findings: findingsOf(random, home),
      }
    })
}

interface Visit {
  day: Day
  route: InspectionRoute
}

/** Once a year, give or take, until mid-2025; every third year at most since. */
function visitsByInterval(setting: Setting, home: Home): Visit[] {
  const random = setting.random('inspection-interval', home.index)
  const visits: Visit[] = []
  for (let due = Math.max(dayOf('2021-01-04') + Math.floor(365 * random()), home.opens + 90); due <= setting.lastDay;) {
    visits.push({ day: addWorkingDays(due, 1), route: 'INTERVAL' })
    const share = random()
    const yearLater = due + 365 + Math.round(35 * normal(random))
    // The first round under the new rule is spread over its three years (A), or nobody would be visited until 2027.
    if (intervalMonths(due) > 12) due += Math.round(1095 * (0.8 + 0.2 * share))
    else due = intervalMonths(yearLater) > 12 ? Math.max(yearLater, due + Math.round(365 + 730 * share)) : yearLater
  }
  return visits
}

/** For risk or concern, more of them under the new rule; and a random control that no home can foresee (A). */
function visitsForCause(setting: Setting, home: Home): Visit[] {
  return setting.years.flatMap((year) => {
    const random = setting.random('inspection-cause', home.index, year)
    const { first } = daysOfYear(year)
    const riskBased = intervalMonths(first + 200) > 12
    const count = poisson(random, Math.min(2, (riskBased ? 0.13 : 0.05) * home.character.concern) + (riskBased ? 0.035 : 0.01))
    return Array.from({ length: count }, () => ({
      day: addWorkingDays(first + Math.floor(360 * random()), 1),
      route: causes[drawCause(random)]!,
    }))
  })
}
const causes: InspectionRoute[] = ['RISK', 'CONCERN', 'RANDOM']
const drawCause = weighted([52, 30, 18])

function intervalMonths(day: Day): number {
  return ruleInForce(rules, 'oversight.visitIntervalMonths', dateText(day))!.value as number
}

/** Unannounced by default since L 200 § 1 no. 11; before, most yearly visits were agreed (A). */
function noticeShare(day: Day, route: InspectionRoute): number {
  if (ruleInForce(rules, 'oversight.unannouncedByDefault', dateText(day)) !== undefined) return 0.05
  return route === 'INTERVAL' ? 0.6 : 0.1
}
