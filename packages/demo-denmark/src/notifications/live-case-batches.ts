import { addWorkingDays } from '../calendar/holidays.ts'
import { atClock, dateText, dayAt, instantText, type Day, type Minute } from '../calendar/time.ts'
import { demoPeople } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import { uuid, type Random } from '../random/rng.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { liveCasesOf, type LiveCase } from './live-cases.ts'
import { stepsOf } from './live-steps.ts'

/** What belongs to the cases that are under way: where each stands, what was written at its steps, and the locks that are on. */
export function* liveCaseBatches(denmark: Denmark): Generator<RowBatch> {
  const random = denmark.setting.random('live-notification-step')
  const cases = liveCasesOf(denmark)
  const talked = cases.filter(({ talkAfter }) => talkAfter !== undefined)
  const reported = cases.filter(({ reportAfter }) => reportAfter !== undefined)
  yield* inBatches('notifications', 'notification', cases.map(notificationRow))
  yield* inBatches('notifications', 'notification_case', cases.map(caseRow))
  yield* inBatches('notifications', 'notification_words', cases.map(wordsRow))
  yield* inBatches(
    'notifications',
    'notification_event',
    cases.flatMap((live) => eventRows(random, live)),
  )
  yield* inBatches('notifications', 'child_conversation', talked.map(talkRow))
  yield* inBatches('notifications', 'police_report', reported.map(reportRow))
  yield* inBatches(
    'notifications',
    'guardian_lock',
    cases.filter(isLocked).map((live) => lockRow(random, live)),
  )
}

const adviser = 'sagsbehandler'

function isLocked({ suspected }: LiveCase): boolean {
  return suspected.includes('GUARDIAN')
}

function after({ received }: LiveCase, minutes: number | undefined): string | null {
  return minutes === undefined ? null : instantText(received + minutes)
}

function dayAfter({ received }: LiveCase, minutes: number | undefined): string | null {
  return minutes === undefined ? null : dateText(dayAt(received + minutes))
}

function notificationRow(live: LiveCase, n: number) {
  return {
    id: live.id,
    municipalityId: demoPeople.municipalityId,
    childId: live.childId,
    receivedAt: instantText(live.received),
    notifier: live.notifier,
    kind: live.kind,
    institutionId: null,
    authorityId: null,
    departmentId: null,
    assessedAt: after(live, live.assessedAfter),
    acute: live.assessedAfter === undefined ? null : (live.acute ?? false),
    receiptSentOn: dayAfter(live, live.receiptAfter),
    advisers: 1,
    sourceKey: `demo:live-notification:${n + 1}`,
  }
}

function caseRow(live: LiveCase) {
  const { received, assessedAfter, receiptAfter, talkAfter, reportAfter, decidedAfter, decision, closedAfter } = live
  const receiptDue = live.notifier === 'ANONYMOUS' ? null : addWorkingDays(dayAt(received), 6)
  const home = live.fromHome ? demoPeople.institutionId : null
  const state = stateOf(live)
  return {
    id: live.id,
    municipalityId: demoPeople.municipalityId,
    childId: live.childId,
    fromInstitutionId: home,
    notifiedBy: live.fromHome ? 'medarbejder' : null,
    leaderInformed: live.fromHome ? true : null,
    institutionId: home,
    happenedInHome: false,
    aboutHome: false,
    receivedAt: instantText(received),
    kinds: `{${live.kind}}`,
    psychologicalForm: live.psychologicalForm ?? null,
    suspected: `{${live.suspected.join(',')}}`,
    state,
    version: 1,
    adviser: live.adviser ?? adviser,
    secondAdviser: live.secondAdviser ?? null,
    adviserChanges: 0,
    ...clockOf(live, state, receiptDue),
    receiptDueOn: receiptDue === null ? null : dateText(receiptDue),
    receiptSentOn: dayAfter(live, receiptAfter),
    receiptChannel: receiptAfter === undefined ? null : live.fromHome ? 'HERE' : 'LETTER',
    receiptText: receiptAfter !== undefined && live.fromHome ? 'Vi ser på det nu. (Opdigtet tekst.)' : null,
    assessedAt: after(live, assessedAfter),
    acute: assessedAfter === undefined ? null : (live.acute ?? false),
    conversation: talkAfter === undefined ? 'PENDING' : 'HELD',
    conversationOn: dayAfter(live, talkAfter),
    police: reportAfter === undefined ? 'NONE' : 'REPORTED',
    reportedOn: dayAfter(live, reportAfter),
    childrensHouse: 'UNDECIDED',
    guardianLocked: isLocked(live),
    investigatedAt: after(live, decidedAfter),
    decidedAt: after(live, decidedAfter),
    decision: decision ?? null,
    closedAt: after(live, closedAfter),
    closingReason: closedAfter === undefined ? null : 'NO_NEED',
  }
}

function stateOf({ assessedAfter, decidedAfter, closedAfter }: LiveCase): string {
  if (closedAfter !== undefined) return 'CLOSED'
  if (decidedAfter !== undefined) return 'DECIDED'
  return assessedAfter === undefined ? 'RECEIVED' : 'ASSESSED'
}

/** The clock that runs out next: as the service would have set it. */
function clockOf(live: LiveCase, state: string, receiptDue: Day | null) {
  if (state === 'RECEIVED') return { dueAt: instantText(live.received + 1440), dueStep: 'ASSESSMENT' }
  if (live.reportAfter !== undefined) {
    // A week of waiting for the interview, to the end of its last day.
    return { dueAt: instantText(midnightAfter(dayAt(live.received + live.reportAfter) + 7)), dueStep: 'SAFETY_PLAN' }
  }
  if (state !== 'CLOSED' && receiptDue !== null && live.receiptAfter === undefined)
    return { dueAt: instantText(midnightAfter(receiptDue)), dueStep: 'RECEIPT' }
  return { dueAt: null, dueStep: null }
}

function midnightAfter(day: Day): Minute {
  return atClock(day + 1, 0)
}

function wordsRow(live: LiveCase) {
  return {
    notificationId: live.id,
    municipalityId: demoPeople.municipalityId,
    fromInstitutionId: live.fromHome ? demoPeople.institutionId : null,
    notifierName: live.notifierName,
    words: live.words,
    guardianInformed: !isLocked(live),
    guardianReason: isLocked(live) ? 'Mistanken peger på forældrene. (Opdigtet tekst.)' : null,
    writtenBy: live.fromHome ? 'medarbejder' : adviser,
    writtenAt: instantText(live.received),
  }
}

function eventRows(random: Random, live: LiveCase) {
  return stepsOf(live).map(({ after: minutes, action, state, detail }) => ({
    id: uuid(random),
    notificationId: live.id,
    municipalityId: demoPeople.municipalityId,
    at: instantText(live.received + minutes),
    by: action === 'RECEIVED' && live.fromHome ? 'medarbejder' : adviser,
    action,
    state,
    detail: JSON.stringify(detail),
  }))
}

function talkRow(live: LiveCase) {
  return {
    notificationId: live.id,
    municipalityId: demoPeople.municipalityId,
    heldOn: dayAfter(live, live.talkAfter),
    omittedBecause: null,
    companion: true,
  }
}

function reportRow(live: LiveCase) {
  const { municipalityId } = demoPeople
  const reportedOn = dayAfter(live, live.reportAfter)
  return { notificationId: live.id, municipalityId, childId: live.childId, reportedOn, crime: 'SEXUAL', interviewedOn: null }
}

function lockRow(random: Random, live: LiveCase) {
  return {
    id: uuid(random),
    childId: live.childId,
    municipalityId: demoPeople.municipalityId,
    notificationId: live.id,
    onSince: instantText(live.received),
    setBy: adviser,
    why: 'SUSPECTED',
  }
}
