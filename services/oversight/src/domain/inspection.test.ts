import type { InspectionAction, InspectionState, Persona } from '@tilsynsblik/vocabulary'
import { codesOf, inspectionActions, inspectionStates, personaCodes } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { allowedActions, nextState, type InspectionStanding } from './inspection.ts'

const today = '2026-11-22'

function standing(state: InspectionState, rest: Partial<InspectionStanding> = {}): InspectionStanding {
  const answered = { answerBy: '2026-12-01', answeredAt: '2026-11-20T10:00:00Z' }
  return { state, team: ['ida'], hearing: state === 'HEARING' ? answered : null, followUps: [], ...rest }
}

const ida = { userId: 'ida', persona: 'supervisor' } as const
const bo = { userId: 'bo', persona: 'supervisor' } as const
const head = { userId: 'karen', persona: 'authority_head' } as const

describe('nobody but the authority', () => {
  const outside = personaCodes.filter((persona) => persona !== 'supervisor' && persona !== 'authority_head')
  test.each(outside)('a %s can do nothing in any state, in the team or not', (persona: Persona) => {
    for (const state of codesOf(inspectionStates))
      for (const userId of ['ida', 'bo']) expect(allowedActions(standing(state), { userId, persona }, today)).toEqual([])
  })

  test('nor who opened the home by break-glass, in the team or not', () => {
    for (const state of codesOf(inspectionStates))
      for (const who of [ida, bo, head]) expect(allowedActions(standing(state), { ...who, home: 'h-1' }, today)).toEqual([])
  })
})

test.each<[InspectionState, InspectionAction[], InspectionAction[], InspectionAction[]]>([
  ['PLANNED', ['REPLAN', 'CARRY_OUT', 'CANCEL'], ['REPLAN', 'CANCEL'], ['REPLAN', 'CARRY_OUT', 'CANCEL']],
  ['CARRIED_OUT', ['FILE_FINDINGS'], [], ['FILE_FINDINGS']],
  ['DRAFT_REPORT', ['SEND_TO_HEARING'], ['SEND_TO_HEARING'], ['SEND_TO_HEARING']],
  ['HEARING', ['FINALISE'], ['FINALISE'], ['FINALISE']],
  ['FINAL', ['CLOSE'], ['CLOSE'], ['CLOSE']],
  ['FOLLOW_UP', ['CLOSE'], ['CLOSE'], ['CLOSE']],
  ['CLOSED', [], [], []],
  ['CANCELLED', [], [], []],
])('%s: the team may %j, a colleague %j, the head %j', (state, team, colleague, ofHead) => {
  expect(allowedActions(standing(state), ida, today)).toEqual(team)
  expect(allowedActions(standing(state), bo, today)).toEqual(colleague)
  expect(allowedActions(standing(state), head, today)).toEqual(ofHead)
})

test.each<[InspectionState, InspectionAction, InspectionState]>([
  ['PLANNED', 'REPLAN', 'PLANNED'],
  ['PLANNED', 'CARRY_OUT', 'CARRIED_OUT'],
  ['PLANNED', 'CANCEL', 'CANCELLED'],
  ['CARRIED_OUT', 'FILE_FINDINGS', 'DRAFT_REPORT'],
  ['DRAFT_REPORT', 'SEND_TO_HEARING', 'HEARING'],
  ['HEARING', 'FINALISE', 'FINAL'],
  ['FINAL', 'CLOSE', 'CLOSED'],
  ['FOLLOW_UP', 'CHECK_FOLLOW_UP', 'FOLLOW_UP'],
  ['FOLLOW_UP', 'CLOSE', 'CLOSED'],
])('from %s, %s leads to %s', (from, action, to) => {
  expect(nextState(standing(from), ida, action)).toBe(to)
})

test('no other step leads anywhere', () => {
  const led = codesOf(inspectionStates).flatMap((state) =>
    codesOf(inspectionActions).filter((action) => nextState(standing(state), ida, action) !== undefined),
  )
  expect(led).toHaveLength(9)
})

test.each([
  ['answered in time', { answerBy: '2026-12-01', answeredAt: '2026-11-20T10:00:00Z' }, true],
  ['not answered, and its time is over', { answerBy: '2026-11-21', answeredAt: null }, true],
  ['not answered on the last day', { answerBy: '2026-11-22', answeredAt: null }, false],
  ['not answered, with time left', { answerBy: '2026-12-01', answeredAt: null }, false],
])('a hearing %s: may the report be final? %#', (_, hearing, final) => {
  expect(allowedActions(standing('HEARING', { hearing }), ida, today)).toEqual(final ? ['FINALISE'] : [])
})

test('an inspection is closed when every follow-up is checked, and not before', () => {
  const [checked, open] = [{ checkedOn: '2026-11-20' }, { checkedOn: null }]
  expect(allowedActions(standing('FOLLOW_UP', { followUps: [checked, open] }), ida, today)).toEqual(['CHECK_FOLLOW_UP'])
  expect(allowedActions(standing('FOLLOW_UP', { followUps: [checked, checked] }), ida, today)).toEqual(['CLOSE'])
})
