import { dayAt, type Minute } from '../calendar/time.ts'
import { demoPeople } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import { uuid } from '../random/rng.ts'
import { municipalities } from '../reference.ts'

const hour = 60
const day = 24 * hour

/** A case whose life is not over, or only just: where it stands, and how it came there. */
export interface LiveCase {
  id: string
  childId: string
  received: Minute
  notifier: string
  notifierName: string | null
  kind: string
  psychologicalForm?: string
  suspected: string[]
  words: string
  /** Minutes from receipt to the assessment; absent while nobody has assessed it. */
  assessedAfter?: number
  acute?: boolean
  receiptAfter?: number
  talkAfter?: number
  reportAfter?: number
  decidedAfter?: number
  decision?: 'SUPPORT' | 'NONE'
  closedAfter?: number
  fromHome?: boolean
  /** By login; without one the caseworker of the demo has it, and nobody beside her. */
  adviser?: string
  secondAdviser?: string
}

/**
 * What the caseworker of the demo has on her desk: one that came three hours ago, one acute that waits for the police, one
 * child nobody has talked with, one that waits for its support, and one that an anonymous person has notified of before. All
 * of the running quarter, so that no published figure knows them; in its first days those that began before it are missing.
 */
export function liveCasesOf({ setting, children }: Denmark): LiveCase[] {
  const { now } = setting
  const random = setting.random('live-notification')
  const vejle = children.atRisk[municipalities.findIndex(({ id }) => id === demoPeople.municipalityId)]!
  const child = (n: number) => children.idOf(vejle.first + n)
  const anonymous = { childId: child(2), notifier: 'ANONYMOUS', notifierName: null, suspected: ['GUARDIAN'], kind: 'PSYCHOLOGICAL' }
  const cases: Omit<LiveCase, 'id'>[] = [
    {
      childId: child(0),
      received: now - 3 * hour,
      notifier: 'SCHOOL',
      notifierName: 'Skoleleder, telefon',
      kind: 'PHYSICAL',
      suspected: ['OTHER_ADULT'],
      words: '“Han tog fat i mig, så det gjorde ondt.” (Opdigtet tekst.)',
    },
    {
      childId: child(1),
      received: now - 10 * day,
      notifier: 'HEALTH_SERVICE',
      notifierName: 'Læge, børneafdelingen',
      kind: 'SEXUAL',
      suspected: ['GUARDIAN'],
      words: '“Jeg må ikke sige det til nogen.” (Opdigtet tekst.)',
      assessedAfter: 2 * hour,
      acute: true,
      receiptAfter: day,
      talkAfter: 5 * hour,
      reportAfter: day,
      secondAdviser: 'sagsbehandler-2',
    },
    {
      ...anonymous,
      psychologicalForm: 'WITNESSING',
      received: now - 40 * day,
      words: 'Der er skrig derinde om natten. (Opdigtet tekst.)',
      assessedAfter: 20 * hour,
      talkAfter: 6 * day,
      decidedAfter: 14 * day,
      decision: 'NONE',
      closedAfter: 15 * day,
    },
    {
      childId: child(2),
      received: now - 4 * day,
      notifier: 'DAY_CARE',
      notifierName: 'Pædagog, stuen Myretuen',
      kind: 'PSYCHOLOGICAL',
      psychologicalForm: 'WITNESSING',
      suspected: ['GUARDIAN'],
      words: '“Mor græder, når far kommer hjem.” (Opdigtet tekst.)',
      assessedAfter: 5 * hour,
      acute: false,
      receiptAfter: 2 * day,
      adviser: 'sagsbehandler-2',
    },
    {
      ...anonymous,
      psychologicalForm: 'WITNESSING',
      received: now - 20 * hour,
      words: 'Nu er det der igen, og barnet sad på trappen klokken to. (Opdigtet tekst.)',
    },
    {
      childId: demoPeople.childId,
      received: now - 35 * day,
      notifier: 'PLACEMENT',
      notifierName: null,
      kind: 'CONCERN',
      suspected: [],
      words: '“Jeg sover næsten aldrig.” (Opdigtet tekst.)',
      assessedAfter: 6 * hour,
      acute: false,
      receiptAfter: 3 * day,
      talkAfter: 5 * day,
      decidedAfter: 29 * day,
      decision: 'SUPPORT',
      fromHome: true,
    },
  ]
  return cases.map((live) => ({ ...live, id: uuid(random) })).filter(({ received }) => dayAt(received) > setting.lastDay)
}
