import { addDays, addWorkingDays, ruleInForce, type Complainant, type ComplaintState, type ComplaintSubject } from '@tilsynsblik/vocabulary'
import { dateText, dayAt, instantText, type Minute } from '../calendar/time.ts'
import { demoPeople, stagedStay } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf, type Home } from '../institutions/homes.ts'
import { ageOn, isPresent, type Stay } from '../institutions/stays.ts'
import { uuid, type Random } from '../random/rng.ts'
import { rules } from '../reference.ts'

/** A complaint whose life is not over: of a child in Hjem 17, before the municipality of the demo's caseworker. */
export interface LiveComplaint {
  id: string
  home: Home
  stay: Stay
  plan: LivePlan
  /** When each step was taken; null for one that was not. */
  filed: Minute
  received: Minute | null
  heard: Minute | null
  decided: Minute | null
  appealed: Minute | null
}

interface LivePlan {
  state: ComplaintState
  /** Of the child of the demo, signed in; else with a receipt, and `recognised` or not yet. */
  by: 'demo-child' | 'recognised' | 'unrecognised'
  complainant: Complainant
  subjects: ComplaintSubject[]
  /** Days ago, while the running quarter is old enough. */
  filed: number
  received?: number
  heard?: number
  decided?: number
  appealed?: number
  /** Did the home answer, and was there a talk? */
  examined?: boolean
}

/** One at each step of the way: to confirm, to examine, to answer, to decide, to appeal, to wait for. */
const plans: readonly LivePlan[] = [
  { state: 'FILED', by: 'demo-child', complainant: 'CHILD', subjects: ['WAY_FORCE_USED', 'NOT_HEARD'], filed: 1 },
  { state: 'RECEIVED', by: 'unrecognised', complainant: 'CHILD', subjects: ['SEARCH'], filed: 6, received: 5 },
  { state: 'EXAMINED', by: 'recognised', complainant: 'CUSTODY_HOLDER', subjects: ['FORCE_USED'], filed: 14, received: 13, heard: 9 },
  {
    state: 'EXAMINED',
    by: 'recognised',
    complainant: 'HELPER',
    subjects: ['NOT_HEARD'],
    filed: 24,
    received: 23,
    heard: 17,
    examined: true,
  },
  {
    state: 'DECIDED',
    by: 'demo-child',
    complainant: 'CHILD',
    subjects: ['FORCE_USED', 'WAY_FORCE_USED'],
    filed: 40,
    received: 39,
    heard: 33,
    decided: 8,
    examined: true,
  },
  {
    state: 'APPEALED',
    by: 'recognised',
    complainant: 'CUSTODY_HOLDER',
    subjects: ['WAY_FORCE_USED'],
    filed: 48,
    received: 47,
    heard: 40,
    decided: 20,
    appealed: 6,
    examined: true,
  },
]

/**
 * The complaints of the demo that somebody has to do something with. All are filed in the running quarter, which nobody has
 * published and nobody counts yet: when it is younger than they, they are younger too.
 */
export function liveComplaintsOf(denmark: Denmark): LiveComplaint[] {
  const { setting, homes, stays, children } = denmark
  const home = homes.find(({ id }) => id === demoPeople.institutionId)!
  const herId = children.idOf(stagedStay.childNumber)
  const theirs = stays[home.index]!.filter(
    (stay) => stay.municipalityId === demoPeople.municipalityId && stay.childId !== herId && isPresent(stay, setting.today),
  )
  const hers = stays[home.index]!.find((stay) => stay.childId === herId && isPresent(stay, setting.today))
  const random = setting.random('live-complaint')
  // Before she moved in there is nobody to sign in as, and nothing to show.
  if (!hers) return []
  const minutesOfQuarter = setting.now - 60 - 1440 * (setting.lastDay + 2)
  const ago = (days: number | undefined) =>
    days === undefined ? null : setting.now - 60 - Math.min(days * 1440, Math.max(0, minutesOfQuarter))
  return plans.map((plan, index) => ({
    id: uuid(random),
    home,
    stay: plan.by === 'demo-child' ? hers : (theirs[index % Math.max(1, theirs.length)] ?? hers),
    plan,
    filed: ago(plan.filed)!,
    received: ago(plan.received),
    heard: ago(plan.heard),
    decided: ago(plan.decided),
    appealed: ago(plan.appealed),
  }))
}

/** The row itself, in the columns every complaint has. */
export function liveRow(random: Random, { id, home, stay, plan, filed, received, decided, appealed }: LiveComplaint) {
  const filedOn = dateText(dayAt(filed))
  const childAge = ageOn(stay, dayAt(filed))
  const partyAge = ruleInForce(rules, 'complaint.minAgeOwnParty', filedOn)!.value as number
  const receiptDueOn = addWorkingDays(filedOn, 1)
  return {
    id,
    ...scopesOf(home),
    municipalityId: demoPeople.municipalityId,
    childId: plan.by === 'unrecognised' ? null : stay.childId,
    incidentId: null,
    complainant: plan.complainant,
    childAge,
    ownParty: childAge >= partyAge,
    subject: plan.subjects[0]!,
    filedAt: instantText(filed),
    outcome: decided === null ? null : 'NOT_UPHELD',
    decidedOn: decided === null ? null : dateText(dayAt(decided)),
    sourceKey: `demo:complaint:live:${id}`,
    state: plan.state,
    version: 1 + [received, decided, appealed].filter((minute) => minute !== null).length,
    partyAge,
    subjects: `{${plan.subjects.join(',')}}`,
    // Of a code that nobody has.
    receiptHash: plan.by === 'demo-child' ? null : `${uuid(random)}${uuid(random)}`.replaceAll('-', ''),
    officerId: received === null ? null : 'sagsbehandler',
    confirmedAt: received === null ? null : instantText(received),
    receiptDueOn,
    dueOn: dueOn({ filedOn, receiptDueOn, state: plan.state, decided }),
  }
}

/** What a row from a file has of these: it has no life here. */
export const withoutLife = {
  state: null,
  version: 1,
  partyAge: null,
  subjects: '{}',
  receiptHash: null,
  officerId: null,
  confirmedAt: null,
  receiptDueOn: null,
  dueOn: null,
}

interface Clock {
  filedOn: string
  receiptDueOn: string
  state: ComplaintState
  decided: Minute | null
}

/** The clocks of the register: one working day to confirm, six weeks to decide, four to appeal. */
function dueOn({ filedOn, receiptDueOn, state, decided }: Clock): string | null {
  if (state === 'FILED') return receiptDueOn
  if (state === 'APPEALED') return null
  return state === 'DECIDED' ? addDays(dateText(dayAt(decided!)), 29) : addDays(filedOn, 42)
}
