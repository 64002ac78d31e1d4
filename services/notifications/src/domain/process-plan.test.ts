import { codesOf, processSteps, type ProcessStepCode } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { closingProblems } from './case-problems.ts'
import type { CaseStanding } from './case-standing.ts'
import { revisionDueOn } from './preparedness.ts'
import { nextClock, policeWaitingDays, processPlan } from './process-plan.ts'
import { receivedCase, receivingProblems, type ReceivedForm } from './receiving.ts'
import { received, standing } from './testing/standing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const stepOf = (step: ProcessStepCode, told: Partial<CaseStanding> = {}) =>
  processPlan(standing(told), [], now).find((each) => each.step === step)!

test('the plan has the same steps in the same order for everybody', () => {
  for (const told of [{}, { kinds: ['CONCERN'] as const }, { state: 'CLOSED' as const, assessedAt: received }])
    expect(processPlan(standing(told), [], now).map(({ step }) => step)).toEqual(codesOf(processSteps))
})

describe('a step', () => {
  test.each<[ProcessStepCode, Partial<CaseStanding>, string, string | null]>([
    ['RECEIPT', {}, 'OPEN', null],
    ['RECEIPT', { receiptDueOn: null }, 'NOT_RELEVANT', 'nobodyToSendTo'],
    ['CHILD_KNOWN', { childId: null }, 'OPEN', null],
    ['GUARDIAN_LOCK', {}, 'NOT_RELEVANT', 'guardianNotSuspected'],
    ['GUARDIAN_LOCK', { suspected: ['GUARDIAN'] }, 'NOT_RELEVANT', 'lifted'],
    ['GUARDIAN_LOCK', { guardianLocked: true }, 'DONE', null],
    ['AUTHORITY_TOLD', { aboutHome: true }, 'LATER', 'afterAssessment'],
    ['AUTHORITY_TOLD', { aboutHome: true, assessedAt: received }, 'OPEN', 'byItself'],
    ['CONVERSATION', {}, 'OPEN', null],
    ['CONVERSATION', { kinds: ['CONCERN'] }, 'NOT_RELEVANT', 'noAbuse'],
    ['CONVERSATION', { conversation: 'OMITTED' }, 'DONE', null],
    ['POLICE', {}, 'OPEN', null],
    ['POLICE', { childrensHouse: 'SPARRING' }, 'NOT_RELEVANT', 'withChildrensHouse'],
    ['POLICE_INTERVIEW', { police: 'REPORTED', reportedOn: '2026-11-17' }, 'OPEN', 'waitsForPolice'],
    [
      'POLICE_INTERVIEW',
      { police: 'REPORTED', reportedOn: '2026-11-17', policeDeclinedOn: '2026-11-18' },
      'NOT_RELEVANT',
      'policeDeclined',
    ],
    ['SAFETY_PLAN', { police: 'REPORTED', reportedOn: '2026-11-15' }, 'LATER', 'withinAWeek'],
    ['SAFETY_PLAN', { police: 'REPORTED', reportedOn: '2026-11-14' }, 'OPEN', 'waitsLongerThanAWeek'],
    ['SAFETY_PLAN', { police: 'REPORTED', reportedOn: '2026-11-01', safetyPlanUntil: '2026-11-22' }, 'DONE', null],
    ['SAFETY_PLAN', { police: 'REPORTED', reportedOn: '2026-11-01', safetyPlanUntil: '2026-11-21' }, 'OPEN', 'waitsLongerThanAWeek'],
    ['CHILDRENS_HOUSE', {}, 'NOT_RELEVANT', 'policeNotInvolved'],
    ['CHILDRENS_HOUSE', { police: 'CONSULTED' }, 'OPEN', null],
    ['CHILDRENS_HOUSE', { police: 'CONSULTED', childrensHouse: 'NOT_RELEVANT' }, 'NOT_RELEVANT', 'decided'],
    ['EXAMINATION', {}, 'LATER', 'inOrder'],
    ['SUPPORT', { decision: 'NONE' }, 'NOT_RELEVANT', 'decidedNone'],
    ['SUPPORT', { decision: 'SUPPORT' }, 'OPEN', null],
  ])('%s with %o is %s: %s', (step, told, state, reason) => {
    expect(stepOf(step, told)).toMatchObject({ state, reason })
  })

  test('says who did it last, and when', () => {
    const done = [
      { action: 'RECEIVED', at: '2026-11-16T09:00:00Z', by: 'simon' },
      { action: 'HOLD_CONVERSATION', at: '2026-11-17T09:00:00Z', by: 'fatima' },
      { action: 'HOLD_CONVERSATION', at: '2026-11-18T09:00:00Z', by: 'ole' },
    ]
    const plan = processPlan(standing({ conversation: 'HELD' }), done, now)
    expect(plan.find(({ step }) => step === 'CONVERSATION')).toMatchObject({ doneBy: 'ole', doneAt: '2026-11-18T09:00:00Z' })
    expect(plan.find(({ step }) => step === 'ASSESSMENT')).toMatchObject({ doneBy: null, overdue: true })
  })
})

describe('the clock', () => {
  test.each([
    ['over the change to normal time', '2026-10-24T12:00:00Z', '2026-10-25T12:00:00.000Z'],
    ['over the change to summer time', '2026-03-28T12:00:00Z', '2026-03-29T12:00:00.000Z'],
  ])('of an assessment is 24 elapsed hours, also %s', (_, receivedAt, due) => {
    expect(nextClock(standing({ receivedAt }))).toEqual({ dueAt: new Date(due), dueStep: 'ASSESSMENT' })
  })

  test('of a receipt runs to the end of the sixth working day, in Copenhagen', () => {
    expect(standing().receiptDueOn).toBe('2026-11-24')
    expect(nextClock(standing({ assessedAt: received }))).toEqual({ dueAt: new Date('2026-11-24T23:00:00Z'), dueStep: 'RECEIPT' })
  })

  test('is the same for whoever notified', () => {
    const form = {
      id: 'n',
      municipalityId: '0630',
      kinds: ['SEXUAL'],
      suspected: [],
      words: 'x',
      happenedInHome: false,
      guardianInformed: true,
    } as const
    const due = (notifier: ReceivedForm['notifier']) => receivedCase({ ...form, notifier }, { now, fromInstitutionId: null }).dueAt
    for (const notifier of ['ANONYMOUS', 'FAMILY', 'POLICE'] as const) expect(due(notifier)).toEqual(due('SCHOOL'))
  })

  test('stops when the case is closed, and when the police decline', () => {
    expect(nextClock(standing({ state: 'CLOSED' }))).toEqual({ dueAt: null, dueStep: null })
    const waiting = { assessedAt: received, receiptSentOn: '2026-11-17', police: 'REPORTED', reportedOn: '2026-11-17' } as const
    expect(nextClock(standing(waiting)).dueStep).toBe('SAFETY_PLAN')
    expect(nextClock(standing({ ...waiting, policeDeclinedOn: '2026-11-18' })).dueStep).toBeNull()
  })
})

test('days of waiting for the police end with the interview', () => {
  expect(policeWaitingDays(standing(), '2026-11-22')).toBeNull()
  expect(policeWaitingDays(standing({ reportedOn: '2026-11-08' }), '2026-11-22')).toBe(14)
  expect(policeWaitingDays(standing({ reportedOn: '2026-11-08', interviewedOn: '2026-11-15' }), '2026-11-22')).toBe(7)
})

describe('closing', () => {
  const input = { reason: 'NO_NEED', note: 'x', leader: 'Lis' } as const
  const done = {
    assessedAt: received,
    receiptSentOn: '2026-11-17',
    conversation: 'HELD',
    investigatedAt: received,
    decidedAt: received,
  } as const

  test('is not because the police declined: it closes no step', () => {
    const told = { ...done, police: 'REPORTED', reportedOn: '2026-11-17', state: 'DECIDED', decision: 'NONE' } as const
    const open = (more: Partial<CaseStanding>) => closingProblems(input, standing({ ...told, ...more }), now).map(({ path }) => path)
    expect(open({})).toEqual(['steps.POLICE_INTERVIEW', 'steps.CHILDRENS_HOUSE'])
    expect(open({ policeDeclinedOn: '2026-11-18' })).toEqual(['steps.CHILDRENS_HOUSE'])
    expect(open({ policeDeclinedOn: '2026-11-18', childrensHouse: 'NOT_RELEVANT' })).toEqual([])
  })

  test('to another municipality leaves the open steps there', () => {
    expect(closingProblems({ ...input, reason: 'TRANSFERRED' }, standing({ state: 'ASSESSED', assessedAt: received }), now)).toEqual([])
  })
})

test('neither anonymity nor an unknown child is a problem of an intake', () => {
  const form: ReceivedForm = {
    id: crypto.randomUUID(),
    municipalityId: '0630',
    notifier: 'ANONYMOUS',
    kinds: ['CONCERN'],
    suspected: [],
    words: 'Der bor en dreng.',
    whoIsIt: 'En dreng på anden sal.',
    happenedInHome: false,
    guardianInformed: false,
    guardianReason: 'Ukendte.',
  }
  expect(receivingProblems(form, { now, fromInstitutionId: null })).toEqual([])
})

test.each([
  ['2021-05-01', '2025-05-01'],
  ['2024-02-29', '2028-02-29'],
  ['2012-01-01', '2016-01-01'],
])('a plan adopted %s is to be revised by %s', (adopted, due) => {
  expect(revisionDueOn(adopted)).toBe(due)
})
