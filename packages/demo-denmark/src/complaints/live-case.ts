import type { ComplaintEventWord, ComplaintState } from '@tilsynsblik/vocabulary'
import { addDays } from '@tilsynsblik/vocabulary'
import { dateText, dayAt, instantText, type Minute } from '../calendar/time.ts'
import { ageOn } from '../institutions/stays.ts'
import { uuid, type Random } from '../random/rng.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import type { LiveComplaint } from './live-complaints.ts'

/** What belongs to the complaints that are under way. Every sentence is made up, and says so. */
export function* liveCaseBatches(random: Random, complaints: readonly LiveComplaint[]): Generator<RowBatch> {
  yield* inBatches('complaints', 'case_file', complaints.map(fileRow))
  yield* inBatches('complaints', 'complaint_words', complaints.map(wordsRow))
  yield* inBatches(
    'complaints',
    'home_hearing',
    complaints.filter(({ heard }) => heard !== null).map((each) => hearingRow(random, each)),
  )
  yield* inBatches('complaints', 'complaint_decision', complaints.filter(({ decided }) => decided !== null).map(decisionRow))
  yield* inBatches(
    'complaints',
    'complaint_event',
    complaints.flatMap((complaint) => eventRows(random, complaint)),
  )
}

/** The appeal of the one that waits for the board, in the columns every appeal has. */
export function liveAppealRows(complaints: readonly LiveComplaint[]) {
  return complaints
    .filter(({ appealed }) => appealed !== null)
    .map(({ id, appealed }) => ({
      complaintId: id,
      ordinal: 1,
      appealedOn: dayText(appealed!),
      outcome: null,
      decidedOn: null,
      inTime: true,
      text: 'Kommunen har ikke svaret på det, vi skrev om. (Opdigtet tekst.)',
    }))
}

function fileRow({ id, stay, plan, filed, received, heard }: LiveComplaint) {
  const helped = plan.complainant === 'HELPER'
  const talked = plan.examined === true
  return {
    complaintId: id,
    childName: plan.by === 'demo-child' ? 'Alma' : names[id.charCodeAt(0) % names.length]!,
    childAge: ageOn(stay, dayAt(filed)),
    happenedOn: dayText(filed - 2 * 1440),
    homeAsTold: 'Hjem 17',
    helperName: helped ? 'Mona (opdigtet)' : null,
    helperRelation: helped ? 'Bisidder' : null,
    officerName: received === null ? null : 'Sagsbehandler i Vejle',
    officerPhone: received === null ? null : '00 00 00 00',
    talkHeldOn: talked ? dayText(heard!) : null,
    talkWith: talked ? 'Sagsbehandleren' : null,
    talkCompanion: talked ? true : null,
    talkToldOfRights: talked ? true : null,
  }
}

const names = ['Noah', 'Liva', 'Malik', 'Freja'] as const

function wordsRow({ id, filed, plan }: LiveComplaint) {
  return { id, complaintId: id, kind: 'OWN_WORDS', saidAt: instantText(filed), text: words[plan.state]! }
}

const words: Partial<Record<ComplaintState, string>> = {
  FILED: 'De holdt mig for hårdt, og bagefter var der ingen, der spurgte, hvordan jeg havde det. (Opdigtet tekst.)',
  RECEIVED: 'De gik ind på mit værelse og rodede i mine ting, mens jeg var i skole. (Opdigtet tekst.)',
  EXAMINED: 'Der var ingen, der lyttede, før de tog fat. (Opdigtet tekst.)',
  DECIDED: 'Jeg synes ikke, de behøvede at holde mig. Jeg var på vej ud af døren selv. (Opdigtet tekst.)',
  APPEALED: 'Min søn fortæller, at det gjorde ondt længe efter. (Opdigtet tekst.)',
}

function hearingRow(random: Random, { id, home, heard, plan }: LiveComplaint) {
  const answered = plan.examined === true
  return {
    id: uuid(random),
    complaintId: id,
    institutionId: home.id,
    question: 'Beskriv, hvad der gik forud, og hvad der blev prøvet, før der blev brugt magt. (Opdigtet tekst.)',
    askedAt: instantText(heard!),
    askedBy: 'sagsbehandler',
    // The one that waits is still in time.
    dueOn: addDays(dayText(heard!), 14),
    answer: answered ? 'Personalet prøvede at tale barnet til ro i et kvarter. (Opdigtet tekst.)' : null,
    answeredAt: answered ? instantText(heard! + 1) : null,
    answeredBy: answered ? 'leder' : null,
  }
}

function decisionRow({ id, decided }: LiveComplaint) {
  const on = dayText(decided!)
  return {
    complaintId: id,
    ordinal: 1,
    outcome: 'NOT_UPHELD',
    ground: 'Vi mener, at personalet måtte holde dig, fordi der var fare for, at nogen kom til skade. (Opdigtet tekst.)',
    unlawful: false,
    decidedOn: on,
    decidedBy: 'sagsbehandler',
    toldOn: on,
    appealGuidance: 'Du kan klage til Ankestyrelsen inden fire uger. Vi hjælper dig gerne med det. (Opdigtet tekst.)',
    appealUntil: addDays(on, 28),
  }
}

function eventRows(random: Random, { id, plan, filed, received, heard, decided, appealed }: LiveComplaint) {
  const complainant = plan.by === 'demo-child' ? 'child' : 'complainant'
  const step = (at: Minute | null, [action, state]: [ComplaintEventWord, ComplaintState], [by, role] = ['sagsbehandler', 'caseworker']) =>
    at === null ? [] : [{ id: uuid(random), complaintId: id, at: instantText(at), by, role, action, state, text: null }]
  const examined = plan.examined === true ? heard : null
  return [
    ...step(filed, ['FILED', 'FILED'], [complainant, complainant]),
    ...step(received, ['RECEIVED', 'RECEIVED']),
    ...step(heard, ['HOME_HEARD', 'EXAMINED']),
    ...step(examined === null ? null : examined + 1, ['HEARING_ANSWERED', 'EXAMINED'], ['leder', 'manager']),
    ...step(examined === null ? null : examined + 2, ['TALK_HELD', 'EXAMINED']),
    ...step(decided === null ? null : decided + 3, ['DECIDED', 'DECIDED']),
    ...step(appealed === null ? null : appealed + 4, ['APPEALED', 'APPEALED'], [complainant, complainant]),
  ]
}

function dayText(minute: Minute): string {
  return dateText(dayAt(minute))
}
