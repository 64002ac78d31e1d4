import type { Day } from '../calendar/time.ts'
import { stagedComplaints } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import type { Incident } from '../incidents/incidents.ts'
import { daysOfConcern } from '../institutions/concern.ts'
import type { Home } from '../institutions/homes.ts'
import { ageOn, type Stay } from '../institutions/stays.ts'
import { gumbel } from '../random/distributions.ts'
import { pick, topIndices } from '../random/sampling.ts'

/** What somebody will complain about. */
export interface Grievance {
  home: Home
  stay: Stay
  /** When it happened. */
  day: Day
  /** Null when nobody registered it. */
  incident: Incident | null
  /** How the case of the demo's child must stand; null for everybody else's. */
  staged: 'decided' | 'pending' | null
}

/** 2.4 % of the reports of `year`, and 8 % more about episodes without a report (A). */
export function grievancesOf(denmark: Denmark, year: number, incidents: Incident[]): Grievance[] {
  const about = aboutReports(denmark, year, incidents)
  return [...about, ...withoutReport(denmark, year, Math.round(about.length * 0.08))]
}

function aboutReports({ setting, children }: Denmark, year: number, incidents: Incident[]): Grievance[] {
  const random = setting.random('grievance', year)
  const herId = children.idOf(stagedComplaints.childNumber)
  const staged = new Map(
    stagedComplaints.spans.map(({ from, to, stands }) => [
      incidents.find(({ stay, day }) => stay.childId === herId && day >= from && day <= to),
      stands,
    ]),
  )
  const scores = incidents.map((incident) => gumbel(random) + Math.log(readiness(incident)) + (staged.has(incident) ? 100 : 0))
  return topIndices(scores, Math.round(0.024 * incidents.length)).map((index) => {
    const incident = incidents[index]!
    return { home: incident.home, stay: incident.stay, day: incident.day, incident, staged: staged.get(incident) ?? null }
  })
}

/** A child who was told of the right complains more; force outside the law gives more cause; few are about small children. */
function readiness({ guidance, measures, stay, day }: Incident): number {
  const told = guidance === 'YES' ? 1.6 : 1
  const cause = measures.some(({ section }) => section === 'OTHER_NOT_PERMITTED') ? 2 : 1
  const small = ageOn(stay, day) < 12 ? 0.3 : 1
  return told * cause * small
}

/** Where others notice something, the child may complain of what the home did not report. */
function withoutReport(denmark: Denmark, year: number, count: number): Grievance[] {
  const random = denmark.setting.random('grievance-unreported', year)
  const draw = daysOfConcern(denmark, year)
  const grievances: Grievance[] = []
  while (grievances.length < count) {
    const { home, day, present } = draw(random)
    if (present.length > 0) grievances.push({ home, stay: pick(random, present), day, incident: null, staged: null })
  }
  return grievances
}
