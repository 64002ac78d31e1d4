import { expect, test } from 'vitest'
import { childSteps, type ChildsCase } from './child-timeline.ts'

const begun: ChildsCase = {
  receivedAt: '2026-11-02T08:00:00Z',
  conversation: 'PENDING',
  conversationOn: null,
  decidedAt: null,
  decision: null,
  supportStartedOn: null,
  closedAt: null,
  closingReason: null,
}
const told = (more: Partial<ChildsCase>) => childSteps({ ...begun, ...more }).map(({ step, on }) => `${step} ${on ?? 'ahead'}`)
const talked = { conversation: 'HELD', conversationOn: '2026-11-04' } as const
const decidedAt = '2026-11-10T12:00:00Z'

test.each([
  ['just begun', {}, ['RECEIVED 2026-11-02', 'TALK ahead', 'DECISION ahead', 'SUPPORT ahead']],
  [
    'decided, and help to come',
    { ...talked, decidedAt, decision: 'SUPPORT' },
    ['RECEIVED 2026-11-02', 'TALK 2026-11-04', 'DECISION 2026-11-10', 'SUPPORT ahead'],
  ],
  [
    'decided that there is no help: nothing lies ahead',
    { ...talked, decidedAt, decision: 'NONE' },
    ['RECEIVED 2026-11-02', 'TALK 2026-11-04', 'NO_SUPPORT 2026-11-10'],
  ],
  [
    'a talk that is lawfully left out is not waited for',
    { conversation: 'OMITTED' },
    ['RECEIVED 2026-11-02', 'DECISION ahead', 'SUPPORT ahead'],
  ],
  [
    'closed with a talk that never was',
    { decidedAt, decision: 'NONE', closedAt: '2026-11-12T12:00:00Z', closingReason: 'NO_NEED' },
    ['RECEIVED 2026-11-02', 'NO_SUPPORT 2026-11-10'],
  ],
  [
    'gone to another municipality',
    { ...talked, closedAt: '2026-11-12T12:00:00Z', closingReason: 'TRANSFERRED' },
    ['RECEIVED 2026-11-02', 'TALK 2026-11-04', 'TRANSFERRED 2026-11-12'],
  ],
] as [string, Partial<ChildsCase>, string[]][])('a child sees of a case %s', (_, more, steps) => {
  expect(told(more)).toEqual(steps)
})
