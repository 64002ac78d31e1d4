import type { SelectionChoice, SelectionLane } from '@tilsynsblik/vocabulary'
import { codesOf, selectionReasons } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { decisionProblems, isOverride, type HomeDecision } from './round-decision.ts'

test.each<[SelectionLane, SelectionChoice, boolean]>([
  ['TRIGGER', 'SELECTED', false],
  ['DUE', 'DEFERRED', true],
  ['RISK', 'SELECTED', false],
  ['RANDOM', 'DEFERRED', true],
  ['NONE', 'DEFERRED', false],
  ['NONE', 'SELECTED', true],
])('a home in lane %s that is %s goes against the proposal: %s', (lane, choice, override) => {
  expect(isOverride({ choice, reason: 'OTHER' }, lane)).toBe(override)
})

test.each<[HomeDecision, SelectionLane, object[]]>([
  [{ choice: 'SELECTED', reason: 'AS_PROPOSED' }, 'RISK', []],
  [{ choice: 'DEFERRED', reason: 'AS_PROPOSED', text: null }, 'NONE', []],
  [{ choice: 'SELECTED', reason: 'OTHER', text: 'Nabo ringede' }, 'NONE', []],
  [{ choice: 'DEFERRED', reason: 'CAPACITY', text: 'To er syge' }, 'RISK', []],
  [{ choice: 'DEFERRED', reason: 'AS_PROPOSED' }, 'RANDOM', [{ path: 'reason', code: 'notAsProposed' }]],
  [{ choice: 'SELECTED', reason: 'AS_PROPOSED' }, 'NONE', [{ path: 'reason', code: 'notAsProposed' }]],
  [{ choice: 'DEFERRED', reason: 'OTHER' }, 'RISK', [{ path: 'text', code: 'required' }]],
  [{ choice: 'SELECTED', reason: 'KNOWN_CONCERN', text: '' }, 'NONE', [{ path: 'text', code: 'required' }]],
  [{ choice: 'SELECTED', reason: 'OTHER', text: 'x'.repeat(10_001) }, 'NONE', [{ path: 'text', code: 'tooLong' }]],
])('%j for lane %s: %j', (decision, lane, problems) => {
  expect(decisionProblems(decision, lane)).toEqual(problems)
})

test('a reason is for selecting, for deferring, or for both', () => {
  for (const choice of ['SELECTED', 'DEFERRED'] as const) {
    const refused = codesOf(selectionReasons).filter((reason) =>
      decisionProblems({ choice, reason, text: 'fordi' }, choice === 'SELECTED' ? 'RISK' : 'NONE').some(
        ({ code }) => code === 'notForChoice',
      ),
    )
    expect(refused).toEqual(selectionReasons.filter((reason) => reason.for !== 'BOTH' && reason.for !== choice).map(({ code }) => code))
  }
})
