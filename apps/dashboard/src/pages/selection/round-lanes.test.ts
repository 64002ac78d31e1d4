import { expect, test } from 'vitest'
import { changedSince, proposedLanes, restOf, summaryOf, type Round, type RoundHome } from './round-lanes.ts'

function home(institutionId: string, lane: RoundHome['lane'], more: Partial<RoundHome> = {}): RoundHome {
  return {
    institutionId,
    institution: { id: institutionId, number: '1', name: institutionId, type: 'RESIDENCE', municipality: { id: '0101', name: 'Ærø' } },
    lane,
    position: 1,
    score: 0,
    scoreNow: null,
    probabilitySelected: 0,
    band: 'UNLIKELY',
    // oxlint-disable-next-line unicorn/no-thenable -- the field of the contract
    then: [],
    lastCarriedOutOn: null,
    dueOn: null,
    decision: null,
    decisions: [],
    inspectionCaseId: null,
    ...more,
  }
}

function decision(choice: 'SELECTED' | 'DEFERRED', override = false, decidedAt = '2026-11-01T10:00:00Z') {
  return { choice, reason: 'AS_PROPOSED' as const, text: null, override, decidedBy: 'x', decidedAt }
}

test('lanes stand in the order in which they are filled, and one the reader may not know stands last', () => {
  const homes = [home('a', 'RANDOM'), home('b', null), home('c', 'TRIGGER'), home('d', 'NONE')]
  expect(proposedLanes(homes).map(({ lane }) => lane)).toEqual(['TRIGGER', 'RANDOM', 'HIDDEN'])
})

test('the rest is found by municipality, with those decided all the same first and then the highest score', () => {
  const homes = [
    home('low', 'NONE', { score: 0.1 }),
    home('high', 'NONE', { score: 0.9 }),
    home('chosen', 'NONE', { decision: decision('SELECTED', true) }),
    home('proposed', 'RISK'),
  ]
  expect(restOf(homes, { text: 'ærø', most: 2 })).toMatchObject({ matching: 3, all: 3 })
  expect(restOf(homes, { text: 'ærø', most: 2 }).shown.map(({ institutionId }) => institutionId)).toEqual(['chosen', 'high'])
  expect(restOf(homes, { text: 'aarhus', most: 2 }).shown).toEqual([])
})

test('a home decided outside the proposal counts as selected, but not as progress', () => {
  const homes = [
    home('a', 'RISK', { decision: decision('SELECTED') }),
    home('b', 'RISK'),
    home('c', 'NONE', { decision: decision('SELECTED', true) }),
  ]
  expect(summaryOf({ homes, undecided: 1 } as unknown as Round)).toMatchObject({ proposed: 2, decided: 1, selected: 2, deferred: 0 })
})

test('what somebody else decided meanwhile is told, also when it had been decided before', () => {
  const before = [
    home('a', 'RISK'),
    home('b', 'RISK', { decision: decision('SELECTED') }),
    home('c', 'RISK', { decision: decision('SELECTED') }),
  ]
  const now = [
    home('a', 'RISK', { decision: decision('DEFERRED') }),
    home('b', 'RISK', { decision: decision('DEFERRED', true, '2026-11-01T11:00:00Z') }),
    before[2]!,
  ]
  expect(changedSince(before, now).map(({ institutionId }) => institutionId)).toEqual(['a', 'b'])
})
