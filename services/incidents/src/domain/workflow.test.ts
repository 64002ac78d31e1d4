import { codesOf, reportActions, reportStates, type Persona, type ReportAction, type ReportState } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { allowedActions, closingProblems, nextState, type ReportStanding } from './workflow.ts'

const now = new Date('2026-11-22T12:00:00Z')

function standing(told: Partial<ReportStanding> = {}): ReportStanding {
  return {
    id: 'r',
    institutionId: 'h-1',
    actingMunicipalityId: '0630',
    childId: 'c',
    state: 'REGISTERED',
    version: 1,
    authorId: 'simon',
    usedForce: ['simon'],
    crimeSuspected: false,
    accountReceivedAt: null,
    occurredAt: now,
    registeredAt: now,
    followUpNeeded: null,
    followUps: 0,
    openFollowUps: 0,
    undelivered: 0,
    dispatchedAt: null,
    answers: 0,
    attachments: 0,
    ...told,
  }
}

const can = (persona: Persona, userId: string, told: Partial<ReportStanding> = {}) =>
  allowedActions(standing(told), { persona, userId, scope: '0630' }, now)
const denied = undefined

test('who opened the home by break-glass answers nothing, where one of its authority may', () => {
  const supervisor = { persona: 'supervisor', userId: 'x', scope: 'syd' } as const
  expect(allowedActions(standing({ state: 'DISPATCHED' }), supervisor, now)).toEqual(['GIVE_FEEDBACK'])
  expect(allowedActions(standing({ state: 'DISPATCHED' }), { ...supervisor, home: 'h-1' }, now)).toEqual([])
})

describe('who can do what, and where it leads', () => {
  test.each<[Persona, string, ReportState, ReportAction, ReportState | undefined]>([
    ['department_head', 'x', 'REGISTERED', 'APPROVE', denied],
    ['council', 'x', 'REGISTERED', 'CORRECT', denied],
    ['dpo', 'x', 'DISPATCHED', 'GIVE_FEEDBACK', denied],
    ['child', 'x', 'REGISTERED', 'ADD_ACCOUNT', denied],
    ['staff', 'simon', 'REGISTERED', 'APPROVE', denied],
    ['staff', 'dorte', 'REGISTERED', 'CORRECT', denied],
    ['staff', 'simon', 'CLOSED', 'CORRECT', denied],
    ['staff', 'simon', 'VOIDED', 'MARK_CRIME', denied],
    ['manager', 'birgit', 'VOIDED', 'REOPEN', denied],
    ['manager', 'simon', 'REGISTERED', 'APPROVE', denied],
    ['manager', 'simon', 'REGISTERED', 'RETURN', denied],
    ['manager', 'simon', 'DISPATCHED', 'VOID', denied],
    ['manager', 'birgit', 'DISPATCHED', 'APPROVE', denied],
    ['caseworker', 'x', 'REGISTERED', 'GIVE_FEEDBACK', denied],
    ['supervisor', 'x', 'APPROVED', 'GIVE_FEEDBACK', denied],
    ['consultant', 'x', 'FEEDBACK', 'CLOSE', denied],
    ['staff', 'simon', 'REGISTERED', 'CORRECT', 'REGISTERED'],
    ['staff', 'simon', 'RETURNED', 'CORRECT', 'REGISTERED'],
    ['staff', 'simon', 'DISPATCHED', 'CORRECT', 'DISPATCHED'],
    ['staff', 'dorte', 'CLOSED', 'ADD_ACCOUNT', 'CLOSED'],
    ['manager', 'birgit', 'REGISTERED', 'RETURN', 'RETURNED'],
    ['manager', 'birgit', 'REGISTERED', 'APPROVE', 'APPROVED'],
    ['manager', 'birgit', 'CLOSED', 'REOPEN', 'DISPATCHED'],
    ['manager', 'birgit', 'CLOSED', 'VOID', 'VOIDED'],
    ['consultant', 'x', 'REGISTERED', 'GIVE_FEEDBACK', 'REGISTERED'],
    ['consultant', 'x', 'CLOSED', 'REOPEN', 'DISPATCHED'],
    ['caseworker', 'x', 'DISPATCHED', 'GIVE_FEEDBACK', 'FEEDBACK'],
    ['caseworker', 'x', 'CLOSED', 'GIVE_FEEDBACK', 'FEEDBACK'],
    ['authority_head', 'x', 'FEEDBACK', 'GIVE_FEEDBACK', 'FEEDBACK'],
  ])('%s %s: %s, %s -> %s', (persona, userId, state, action, next) => {
    expect(nextState(standing({ state }), { persona, userId, scope: '0630' }, action)).toBe(next)
  })

  test('the municipality of the home’s school reads and does not answer', () => {
    const answers = (scope: string) =>
      nextState(standing({ state: 'DISPATCHED' }), { persona: 'caseworker', userId: 'x', scope }, 'GIVE_FEEDBACK')
    expect([answers('0851'), answers('0630')]).toEqual([denied, 'FEEDBACK'])
  })

  test('of a suspected crime the authority speaks before the approval too', () => {
    expect(can('supervisor', 'x', { crimeSuspected: true })).toEqual(['GIVE_FEEDBACK'])
    expect(can('supervisor', 'x')).toEqual([])
  })

  test('nobody does anything with a row from a file, and nothing leads out of VOIDED', () => {
    for (const persona of ['staff', 'manager', 'consultant', 'caseworker', 'supervisor', 'authority_head'] as const) {
      for (const state of codesOf(reportStates)) expect(can(persona, 'x', { state, authorId: null })).toEqual([])
      expect(can(persona, 'simon', { state: 'VOIDED' })).toEqual([])
    }
  })

  test('every action of the vocabulary is somebody’s, somewhere', () => {
    const done = codesOf(reportStates).flatMap((state) =>
      (['staff', 'manager', 'consultant', 'caseworker', 'supervisor'] as const).flatMap((persona) =>
        codesOf(reportActions).filter((action) => nextState(standing({ state }), { persona, userId: 'birgit', scope: '0630' }, action)),
      ),
    )
    expect(new Set(done)).toEqual(new Set(codesOf(reportActions)))
  })
})

describe('closing waits', () => {
  const ready = { state: 'FEEDBACK', answers: 1, dispatchedAt: now, followUpNeeded: false } as const
  test.each<[string, Partial<ReportStanding>, string[]]>([
    ['for nothing', {}, []],
    ['for every compulsory recipient', { undelivered: 1 }, ['notDelivered']],
    ['for an answer', { answers: 0 }, ['noFeedback']],
    ['thirty days at most for an answer', { answers: 0, dispatchedAt: '2026-10-23T12:00:00Z' }, []],
    ['for an answer a second less than thirty days', { answers: 0, dispatchedAt: '2026-10-23T12:00:01Z' }, ['noFeedback']],
    ['for what is to follow', { followUps: 2, openFollowUps: 1 }, ['followUpOpen']],
    ['for the follow-up that was said to be needed', { followUpNeeded: true }, ['followUpMissing']],
    ['for no follow-up that was done', { followUpNeeded: true, followUps: 1 }, []],
  ])('%s', (_, told, missing) => {
    const report = standing({ ...ready, ...told })
    expect(closingProblems(report, now)).toEqual(missing)
    expect(allowedActions(report, { persona: 'manager', userId: 'birgit', scope: 'h-1' }, now).includes('CLOSE')).toBe(missing.length === 0)
  })
})
