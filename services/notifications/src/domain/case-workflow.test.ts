import { codesOf, notificationActions, type NotificationAction, type NotificationState, type Persona } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import type { CaseStanding } from './case-standing.ts'
import { allowedActions, nextState } from './case-workflow.ts'
import { standing } from './testing/standing.ts'

const assessedAt = '2026-11-16T10:00:00Z'
const fatima = { userId: 'fatima', persona: 'caseworker', scope: '0630' } as const
const denied = undefined

describe('who can do anything', () => {
  test.each<[Persona, string | null]>([
    ['staff', 'h-1'],
    ['manager', 'h-1'],
    ['supervisor', 'syd'],
    ['authority_head', 'syd'],
    ['consultant', 'dep-1'],
    ['department_head', 'dep-1'],
    ['council', null],
    ['dpo', null],
    ['child', 'c'],
    ['service', null],
    ['caseworker', '0101'],
  ])('not a %s of %s', (persona, scope) => {
    expect(allowedActions(standing(), { userId: 'x', persona, scope })).toEqual([])
  })
})

describe('what leads on', () => {
  test.each<[NotificationState, NotificationAction, NotificationState | undefined]>([
    ['RECEIVED', 'INVESTIGATE', denied],
    ['RECEIVED', 'CLOSE', denied],
    ['ASSESSED', 'ASSESS', denied],
    ['ASSESSED', 'DECIDE', denied],
    ['INVESTIGATED', 'START_SUPPORT', denied],
    ['DECIDED', 'DECIDE', denied],
    ['CLOSED', 'ASSESS', denied],
    ['CLOSED', 'HAND_OVER', denied],
    ['CLOSED', 'CLOSE', denied],
    ['RECEIVED', 'ASSESS', 'ASSESSED'],
    ['ASSESSED', 'INVESTIGATE', 'INVESTIGATED'],
    ['INVESTIGATED', 'DECIDE', 'DECIDED'],
    ['DECIDED', 'START_SUPPORT', 'SUPPORTED'],
    ['SUPPORTED', 'CLOSE', 'CLOSED'],
    ['CLOSED', 'ADD_STATEMENT', 'CLOSED'],
    ['CLOSED', 'LOCK_GUARDIAN', 'CLOSED'],
  ])('%s -%s-> %s', (state, action, leads) => {
    expect(nextState(standing({ state, assessedAt, decision: 'SUPPORT' }), fatima, action)).toBe(leads)
  })
})

describe('a track waits for no state, and each of its steps for the one before', () => {
  test.each<[NotificationAction, Partial<CaseStanding>, boolean]>([
    ['POLICE_INTERVIEW', {}, false],
    ['POLICE_INTERVIEW', { police: 'REPORTED', reportedOn: '2026-11-17' }, true],
    ['POLICE_INTERVIEW', { police: 'REPORTED', reportedOn: '2026-11-17', policeDeclinedOn: '2026-11-18' }, false],
    ['POLICE_DECLINED', {}, false],
    ['POLICE_DECLINED', { police: 'CONSULTED' }, true],
    ['REPORT_POLICE', { police: 'CONSULTED', policeDeclinedOn: '2026-11-18' }, true],
    ['REPORT_POLICE', { police: 'REPORTED', reportedOn: '2026-11-17' }, false],
    ['START_CHILDRENS_HOUSE', {}, false],
    ['START_CHILDRENS_HOUSE', { childrensHouse: 'REFERRED' }, true],
    ['NOT_CHILDRENS_HOUSE', { childrensHouse: 'REFERRED' }, false],
    ['OMIT_CONVERSATION', { conversation: 'HELD' }, false],
    ['HOLD_CONVERSATION', { conversation: 'OMITTED' }, true],
    ['HOLD_CONVERSATION', { conversation: 'HELD' }, true],
    ['LOCK_GUARDIAN', { guardianLocked: true }, false],
    ['LIFT_GUARDIAN_LOCK', {}, false],
    ['LIFT_GUARDIAN_LOCK', { guardianLocked: true }, true],
    ['SEND_RECEIPT', { receiptDueOn: null }, false],
    ['SEND_RECEIPT', { receiptSentOn: '2026-11-17' }, false],
    ['IDENTIFY_CHILD', {}, false],
    ['IDENTIFY_CHILD', { childId: null }, true],
  ])('%s with %o: %s', (action, told, allowed) => {
    expect(allowedActions(standing(told), fatima).includes(action)).toBe(allowed)
  })

  test('what can be done is told in the order of the vocabulary', () => {
    const order = codesOf(notificationActions)
    const told = allowedActions(standing({ childId: null, guardianLocked: true, police: 'CONSULTED' }), fatima)
    expect(told).toEqual(order.filter((action) => told.includes(action)))
  })
})
