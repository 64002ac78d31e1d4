import { dayAt, instantText, localTimeOf, type Minute } from '../calendar/time.ts'
import { demoPeople } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf } from '../institutions/homes.ts'
import { isPresent } from '../institutions/stays.ts'
import { uuid, type Random } from '../random/rng.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { childScopesOf } from './child-scopes.ts'
import { deadlineHours } from './incidents.ts'
import { contentOf } from './live-content.ts'
import { deliveriesOf } from './live-deliveries.ts'
import { staffOf } from './live-people.ts'
import type { LiveReport } from './live-reports.ts'
import { textsOf } from './live-texts.ts'

/** What belongs to the reports that are under way: what they say, what was done with them, who got them, and one draft. */
export function* liveBatches(denmark: Denmark, reports: readonly LiveReport[]): Generator<RowBatch> {
  const random = denmark.setting.random('live-report')
  yield* inBatches('incidents', 'report_version', reports.map(versionRow))
  yield* inBatches(
    'incidents',
    'report_event',
    reports.flatMap((report) => eventRows(random, report)),
  )
  yield* inBatches(
    'incidents',
    'delivery',
    reports.flatMap((report) => deliveriesOf(random, report)),
  )
  yield* inBatches(
    'incidents',
    'feedback',
    reports.filter(({ state }) => state === 'FEEDBACK').map((report) => feedbackRow(random, report)),
  )
  yield* inBatches('incidents', 'report_draft', draftRows(denmark, random))
}

function versionRow({ incident, rank }: LiveReport) {
  const content = contentOf(incident, rank)
  return {
    incidentId: incident.id,
    version: 1,
    ...childScopesOf(incident),
    content: JSON.stringify(content),
    inHouseSchool: content.inHouseSchool ?? false,
    staff: `{${content.staff.join(',')}}`,
    reason: null,
    changedBy: staffOf(incident.home)[0],
    changedAt: instantText(incident.registered),
  }
}

function eventRows(random: Random, { incident, state }: LiveReport) {
  const [staff, manager] = staffOf(incident.home)
  const step = (action: string, by: string, after: Minute, text: string | null = null, at = action) => ({
    id: uuid(random),
    incidentId: incident.id,
    ...childScopesOf(incident),
    at: instantText(incident.registered + after),
    by,
    action,
    state: at,
    text,
  })
  const registered = step('REGISTERED', staff, 0)
  if (state === 'REGISTERED') return [registered]
  if (state === 'RETURNED') return [registered, step('RETURNED', manager, 1, 'Skriv, hvad der blev prøvet først. (Opdigtet tekst.)')]
  return [
    registered,
    step('APPROVED', manager, 1),
    step('DISPATCHED', 'incidents', 1),
    ...(state === 'FEEDBACK' ? [step('FEEDBACK', 'sagsbehandler', 1)] : []),
  ]
}

function feedbackRow(random: Random, { incident }: LiveReport) {
  return {
    id: uuid(random),
    incidentId: incident.id,
    ...childScopesOf(incident),
    from: 'ACTING_MUNICIPALITY',
    verdict: 'NO_REMARK',
    text: 'Gennemgået uden bemærkninger. (Opdigtet tekst.)',
    policeConsidered: null,
    policeReason: null,
    givenBy: 'sagsbehandler',
    givenAt: instantText(incident.registered + 1),
  }
}

/** One report that the employee of the demo has begun, six hours before it is due. */
function draftRows({ setting, homes, stays }: Denmark, random: Random) {
  const home = homes.find(({ id }) => id === demoPeople.institutionId)!
  const minute = setting.now - 60 * (deadlineHours(setting.today) - 6)
  const stay = stays[home.index]!.find((candidate) => isPresent(candidate, dayAt(minute)))
  if (!stay) return []
  const { place, leadUp } = textsOf(0)
  const { local, repeat } = localTimeOf(minute)
  const begun = {
    ...emptyContent,
    childId: stay.childId,
    startedAt: local,
    startedRepeat: repeat,
    place,
    leadUp,
    measures: [{ section: 'S9', minutes: 3, note: null }],
    staff: ['medarbejder'],
  }
  return [
    {
      id: uuid(random),
      ...scopesOf(home),
      authorId: 'medarbejder',
      version: 1,
      childId: stay.childId,
      content: JSON.stringify(begun),
      dueAt: instantText(minute + 60 * deadlineHours(dayAt(minute))),
      crimeSuspectedAt: null,
      savedAt: instantText(setting.now - 30),
    },
  ]
}

const emptyContent = {
  endedAt: null,
  endedRepeat: null,
  inHouseSchool: null,
  authorReason: null,
  triedFirst: null,
  course: null,
  injury: null,
  injuryText: null,
  childrenWatching: null,
  childTold: null,
  account: null,
  accountText: null,
  accountReason: null,
  guidance: null,
  guidanceBy: null,
  guidanceOn: null,
  crimeSuspected: false,
}
