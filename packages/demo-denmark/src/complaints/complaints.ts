import { ruleInForce, type Complainant, type ComplaintOutcome, type ComplaintSubject } from '@tilsynsblik/vocabulary'
import { atClock, dateText, type Day, type Minute } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import type { Incident } from '../incidents/incidents.ts'
import type { Home } from '../institutions/homes.ts'
import { ageOn, type Stay } from '../institutions/stays.ts'
import { logNormal } from '../random/distributions.ts'
import { uuid, type Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { rules } from '../reference.ts'
import { grievancesOf, type Grievance } from './grievances.ts'

/** A complaint about force. Nobody counts them nationally: every share here is an assumption (C1, no published figure). */
export interface Complaint {
  id: string
  home: Home
  stay: Stay
  incident: Incident | null
  complainant: Complainant
  childAge: number
  ownParty: boolean
  subject: ComplaintSubject
  filedOn: Day
  filed: Minute
  outcome: ComplaintOutcome
  decidedOn: Day
  sourceKey: string
}

/** Every complaint about episodes of `year`. */
export function complaintsOf(denmark: Denmark, year: number, incidents: Incident[]): Complaint[] {
  const random = denmark.setting.random('complaint', year)
  return grievancesOf(denmark, year, incidents).map((grievance, index) => {
    const filedOn = grievance.day + 1 + Math.floor(Math.min(grievance.staged === null ? 60 : 3, logNormal(random, 5, 0.8)))
    const childAge = ageOn(grievance.stay, filedOn)
    return {
      id: uuid(random),
      home: grievance.home,
      stay: grievance.stay,
      incident: grievance.incident,
      complainant: complainantFor(random, grievance, childAge),
      childAge,
      ownParty: childAge >= (ruleInForce(rules, 'complaint.minAgeOwnParty', dateText(filedOn))!.value as number),
      subject: subjectFor(random, grievance),
      filedOn,
      filed: atClock(filedOn, 480 + Math.floor(780 * random())),
      outcome: outcomes[drawOutcome(random)]!,
      decidedOn: filedOn + decisionDays(random, grievance),
      sourceKey: `demo:complaint:${year}:${String(index + 1).padStart(6, '0')}`,
    }
  })
}

/** Child 45 %, custody holder 50, helper 5; few small children complain themselves. */
function complainantFor(random: Random, { staged }: Grievance, childAge: number): Complainant {
  const choice = drawComplainant[childAge < 12 ? 'small' : 'older'](random)
  return staged === null ? complainants[choice]! : 'CHILD'
}
const complainants: Complainant[] = ['CHILD', 'CUSTODY_HOLDER', 'HELPER']
const drawComplainant = { small: weighted([15, 78, 7]), older: weighted([48, 47, 5]) }

function subjectFor(random: Random, { incident }: Grievance): ComplaintSubject {
  const subject = subjects[drawSubject(random)]!
  const aboutSearch = random() < 0.6 && incident?.measures.some(({ section }) => section === 'S16')
  return aboutSearch ? 'SEARCH' : subject
}
const subjects: ComplaintSubject[] = ['FORCE_USED', 'WAY_FORCE_USED', 'NOT_HEARD', 'OTHER']
const drawSubject = weighted([38, 32, 18, 12])

const outcomes: ComplaintOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN']
const drawOutcome = weighted([18, 9, 52, 9, 5])

/** Median 34 days; 7 % lie for most of a year. */
function decisionDays(random: Random, { staged }: Grievance): number {
  const slow = random() < 0.07
  const days = Math.ceil(logNormal(random, 34, 0.6))
  if (staged === 'decided') return Math.min(days, 45)
  return days + (slow || staged === 'pending' ? 240 : 0)
}
