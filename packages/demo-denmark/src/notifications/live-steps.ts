import { dateText, dayAt } from '../calendar/time.ts'
import type { LiveCase } from './live-cases.ts'

/** One step of a case, with what its form held. */
export interface LiveStep {
  /** Minutes from receipt. */
  after: number
  action: string
  state: string
  detail: object
}

/** How a case came where it is, in order of time. All its words are made up, and say so. */
export function stepsOf(live: LiveCase): LiveStep[] {
  const { assessedAfter, receiptAfter, talkAfter, reportAfter, decidedAfter, closedAfter } = live
  const on = (after: number) => dateText(dayAt(live.received + after))
  const told: (LiveStep | null)[] = [
    { after: 0, action: 'RECEIVED', state: 'RECEIVED', detail: {} },
    stepAt(assessedAfter, 'ASSESS', 'ASSESSED', () => assessmentOf(live)),
    stepAt(receiptAfter, 'SEND_RECEIPT', 'ASSESSED', (after) => ({ on: on(after) })),
    stepAt(talkAfter, 'HOLD_CONVERSATION', 'ASSESSED', (after) => ({ ...talk, on: on(after) })),
    stepAt(reportAfter, 'REPORT_POLICE', 'ASSESSED', (after) => ({ on: on(after), crime: 'SEXUAL', despiteAdvice: false, text: null })),
    stepAt(decidedAfter, 'INVESTIGATE', 'INVESTIGATED', () => ({ examination: 'LIMITED', reasons: 'Afdækning er nok. (Opdigtet tekst.)' })),
    stepAt(decidedAfter, 'DECIDE', 'DECIDED', () => decisionOf(live)),
    stepAt(closedAfter, 'CLOSE', 'CLOSED', () => closing),
  ]
  return told.filter((step) => step !== null).sort((a, b) => a.after - b.after)
}

function stepAt(after: number | undefined, action: string, state: string, detail: (after: number) => object): LiveStep | null {
  return after === undefined ? null : { after, action, state, detail: detail(after) }
}

function assessmentOf({ acute = false, kind }: LiveCase) {
  return {
    danger: true,
    acute,
    acuteAction: acute ? 'Barnet bor hos sin moster, til hun er afhørt. (Opdigtet tekst.)' : null,
    reasons: 'Det, hun siger, er konkret og passer med det, andre har set. (Opdigtet tekst.)',
    participants: kind === 'CONCERN' ? ['ADVISER'] : ['ADVISER', 'COORDINATOR', 'LEADER'],
    disagreement: acute ? 'Koordinatoren ville have ventet til i morgen. (Opdigtet tekst.)' : null,
  }
}

function decisionOf({ decision }: LiveCase) {
  const reasons =
    decision === 'NONE' ? 'Intet kunne bekræftes. (Opdigtet tekst.)' : 'Hun har brug for en, der er hendes egen. (Opdigtet tekst.)'
  return { decision, reasons, adviceFollowed: null, adviceReason: null }
}

const talk = {
  withWhom: 'Fatima Yilmaz',
  companion: true,
  companionName: null,
  rightsTold: true,
  guardianPresent: false,
  nonVerbalSigns: null,
  text: 'Vi talte i en time og aftalte at ses igen om en uge. (Opdigtet tekst.)',
}

const closing = { reason: 'NO_NEED', note: 'Ikke bekræftet. (Opdigtet tekst.)', leader: 'Afdelingslederen', feedback: null }
