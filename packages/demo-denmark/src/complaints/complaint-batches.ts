import type { AppealOutcome } from '@tilsynsblik/vocabulary'
import { dateText, instantText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf } from '../institutions/homes.ts'
import { logNormal } from '../random/distributions.ts'
import { weighted } from '../random/sampling.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import type { Setting } from '../setting.ts'
import type { Complaint } from './complaints.ts'
import { liveAppealRows, liveCaseBatches } from './live-case.ts'
import { liveComplaintsOf, liveRow, withoutLife } from './live-complaints.ts'

/** The tables of the service `complaints` for one year. */
export function* complaintBatches(denmark: Denmark, year: number, complaints: Complaint[]): Generator<RowBatch> {
  const { setting } = denmark
  const known = complaints.filter((complaint) => isKnown(setting, complaint))
  const live = year === setting.years.at(-1) ? liveComplaintsOf(denmark) : []
  const random = setting.random('live-complaint-case')
  yield* inBatches('complaints', 'complaint', [
    ...known.map((complaint) => complaintRow(setting, complaint)),
    ...live.map((complaint) => liveRow(random, complaint)),
  ])
  yield* inBatches('complaints', 'appeal', [...appealRows(setting, year, complaints), ...liveAppealRows(live)])
  yield* liveCaseBatches(random, live)
}

function isKnown({ lastDay, now }: Setting, { incident, filedOn, filed }: Complaint): boolean {
  return filedOn <= lastDay && filed <= now && (incident === null || incident.registered <= now)
}

function complaintRow({ today }: Setting, { home, stay, incident, ...complaint }: Complaint) {
  const decided = complaint.decidedOn <= today
  return {
    id: complaint.id,
    ...scopesOf(home),
    municipalityId: stay.municipalityId,
    childId: stay.childId,
    incidentId: incident?.id ?? null,
    complainant: complaint.complainant,
    childAge: complaint.childAge,
    ownParty: complaint.ownParty,
    subject: complaint.subject,
    filedAt: instantText(complaint.filed),
    outcome: decided ? complaint.outcome : null,
    decidedOn: decided ? dateText(complaint.decidedOn) : null,
    sourceKey: complaint.sourceKey,
    ...withoutLife,
  }
}

/** 12 % of all complaints, of those that did not end as the complainant wished; within the four weeks of § 23 (4). */
function* appealRows(setting: Setting, year: number, complaints: Complaint[]) {
  const random = setting.random('appeal', year)
  for (const complaint of complaints) {
    const { id, outcome, decidedOn } = complaint
    const appeals = random() < 0.17
    const appealedOn = decidedOn + 1 + Math.floor(28 * random())
    const answeredOn = appealedOn + Math.ceil(logNormal(random, 120, 0.4))
    const answer = answers[drawAnswer(random)]!
    if (!appeals || outcome === 'UPHELD' || outcome === 'WITHDRAWN') continue
    if (appealedOn > setting.today || !isKnown(setting, complaint)) continue
    const answered = answeredOn <= setting.today
    yield {
      complaintId: id,
      ordinal: 1,
      appealedOn: dateText(appealedOn),
      outcome: answered ? answer : null,
      decidedOn: answered ? dateText(answeredOn) : null,
      inTime: null,
      text: null,
    }
  }
}

/** 22 % are changed (A). */
const answers: AppealOutcome[] = ['AFFIRMED', 'CHANGED', 'REMITTED', 'DISMISSED']
const drawAnswer = weighted([64, 22, 8, 6])
