import {
  type Assessor,
  type CalendarDate,
  calendarDateOf,
  type ClosingReason,
  longest,
  type Problem,
  problemIf,
} from '@tilsynsblik/vocabulary'
import { isAbuse, type CaseStanding } from './case-standing.ts'
import { mayWrite, written } from './case-texts.ts'
import { processPlan } from './process-plan.ts'

export interface Assessment {
  assessedAt?: string | null | undefined
  danger: boolean
  acute: boolean
  acuteAction?: string | null | undefined
  reasons: string
  participants: readonly Assessor[]
  disagreement?: string | null | undefined
}

/** Late is no problem: it is recorded, and counted. Before it came, nobody can have assessed it. */
export function assessingProblems(input: Assessment, standing: CaseStanding, now: Date): Problem[] {
  const assessed = input.assessedAt ? new Date(input.assessedAt) : now
  return [
    ...problemIf(Number.isNaN(assessed.getTime()), 'assessedAt', 'notAnInstant'),
    ...problemIf(assessed < new Date(standing.receivedAt), 'assessedAt', 'beforeReceipt'),
    ...problemIf(assessed > now, 'assessedAt', 'future'),
    ...(input.acute ? written('acuteAction', input.acuteAction) : mayWrite('acuteAction', input.acuteAction)),
    ...written('reasons', input.reasons),
    ...participantProblems(input.participants, standing),
    ...mayWrite('disagreement', input.disagreement),
  ]
}

/** Nobody assesses abuse alone ([003] rec. 9). */
function participantProblems(participants: readonly Assessor[], standing: CaseStanding): Problem[] {
  if (participants.length === 0) return [{ path: 'participants', code: 'required' }]
  const guided = participants.includes('LEADER') || participants.includes('EXPERT')
  return problemIf(isAbuse(standing) && !guided, 'participants', 'leaderOrExpert')
}

/** A day on which something was done in the case. */
export function dayProblems(path: string, day: CalendarDate, standing: Pick<CaseStanding, 'receivedAt'>, now: Date): Problem[] {
  return [
    ...problemIf(day > calendarDateOf(now), path, 'future'),
    ...problemIf(day < calendarDateOf(new Date(standing.receivedAt)), path, 'beforeReceipt'),
  ]
}

export interface Talk {
  on: CalendarDate
  withWhom: string
  companion: boolean
  companionName?: string | null | undefined
  rightsTold: boolean
  guardianPresent: boolean
  nonVerbalSigns?: string | null | undefined
  text: string
}

/** Suspected, the guardian is neither there nor asked (barnets lov § 137 (3)). */
export function talkProblems(input: Talk, standing: CaseStanding, now: Date): Problem[] {
  return [
    ...dayProblems('on', input.on, standing, now),
    ...written('withWhom', input.withWhom, longest.line),
    ...mayWrite('companionName', input.companionName, longest.line),
    ...problemIf(input.guardianPresent && standing.guardianLocked, 'guardianPresent', 'guardianLocked'),
    ...mayWrite('nonVerbalSigns', input.nonVerbalSigns),
    ...written('text', input.text, longest.account),
  ]
}

export interface Closing {
  reason: ClosingReason
  note: string
  leader: string
  feedback?: string | null | undefined
}

/**
 * Every step that is open is named, and the reason must be what was decided. That the police declined is neither: it closes no
 * step ([002]; [003] rec. 9). A case that another municipality has taken over leaves its open steps there.
 */
export function closingProblems(input: Closing, standing: CaseStanding, now: Date): Problem[] {
  const open = processPlan(standing, [], now).filter(({ required, state }) => required && (state === 'OPEN' || state === 'LATER'))
  const decided = { SUPPORTED: 'SUPPORT', NO_NEED: 'NONE', TRANSFERRED: standing.decision }[input.reason]
  return [
    ...(input.reason === 'TRANSFERRED' ? [] : open.map(({ step }) => ({ path: `steps.${step}`, code: 'open' }))),
    ...problemIf(standing.decision !== null && standing.decision !== decided, 'reason', 'notDecidedSo'),
    ...written('note', input.note),
    ...written('leader', input.leader, longest.line),
    ...mayWrite('feedback', input.feedback),
  ]
}
