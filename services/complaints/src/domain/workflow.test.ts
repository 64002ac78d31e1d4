import { codesOf, complaintActions, personaCodes, type ComplaintState, type Persona } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { guardianHindrance } from './guardian-lock.ts'
import { talkProblems } from './talk.ts'
import { allowedActions, decidingProblems, nextState, type ComplaintStanding } from './workflow.ts'

const today = '2026-11-22'
const standing: ComplaintStanding = {
  id: 'c',
  institutionId: 'h-1',
  isLiving: true,
  state: 'FILED',
  version: 1,
  recipientKind: 'MUNICIPALITY',
  isForwarding: false,
  withReceipt: true,
  ownParty: false,
  childKnown: false,
  filedOn: '2026-11-01',
  appealUntil: null,
  decisions: 0,
  appeals: 0,
  hearings: 0,
  unansweredHearings: 0,
  hearingDueOn: null,
  hasTalk: false,
  links: 0,
  isGuardianGuided: false,
}
const actions = (persona: Persona, more: Partial<ComplaintStanding>) =>
  allowedActions({ ...standing, ...more }, { persona, scope: null }, today)

describe('who can do nothing', () => {
  test.each(personaCodes)('%s: of a row from a file, and of a complaint on its way to another recipient', (persona) => {
    expect(actions(persona, { isLiving: false, state: 'DECIDED' })).toEqual([])
    expect(actions(persona, { isForwarding: true })).toEqual([])
  })

  test('a supervisor who opened the home by break-glass, where one of its authority may', () => {
    const supervisor = { persona: 'supervisor', scope: null } as const
    const ofAuthority = { ...standing, recipientKind: 'AUTHORITY' } as const
    expect(allowedActions(ofAuthority, supervisor, today)).not.toEqual([])
    expect(allowedActions(ofAuthority, { ...supervisor, home: 'h-1' }, today)).toEqual([])
  })

  test.each(['staff', 'consultant', 'department_head', 'council', 'dpo', 'service'] as const)('%s, whatever the state', (persona) => {
    for (const state of ['FILED', 'RECEIVED', 'EXAMINED', 'DECIDED', 'APPEALED', 'CLOSED'] as ComplaintState[])
      expect(actions(persona, { state, unansweredHearings: 1, decisions: 1 })).toEqual([])
  })

  test('the authority while the municipality decides, and the municipality where the authority does', () => {
    expect(actions('supervisor', {})).toEqual([])
    expect(actions('caseworker', { recipientKind: 'AUTHORITY' })).toEqual([])
    expect(actions('supervisor', { recipientKind: 'AUTHORITY' })).toEqual(['RECEIVE', 'FORWARD'])
  })

  test.each(personaCodes.filter((persona) => persona !== 'child' && persona !== 'complainant'))(
    '%s never withdraws a complaint',
    (persona) => {
      for (const state of ['FILED', 'RECEIVED', 'EXAMINED'] as ComplaintState[])
        expect(nextState({ ...standing, state }, { persona, scope: null }, 'WITHDRAW')).toBeUndefined()
    },
  )
})

describe('what can be done', () => {
  const decided = { decisions: 1, appealUntil: '2026-11-22' }
  test.each([
    ['caseworker', { state: 'RECEIVED' }, ['RECOGNISE_CHILD', 'LINK_INCIDENT', 'GUIDE_GUARDIAN', 'HEAR_HOME', 'HOLD_TALK']],
    [
      'caseworker',
      { state: 'RECEIVED', institutionId: null, ownParty: true, withReceipt: false },
      ['NAME_HOME', 'LINK_INCIDENT', 'HOLD_TALK'],
    ],
    ['caseworker', { state: 'DECIDED', ...decided }, ['LINK_INCIDENT', 'APPEAL']],
    ['caseworker', { state: 'DECIDED', ...decided, appealUntil: '2026-11-21' }, ['LINK_INCIDENT', 'APPEAL', 'CLOSE']],
    ['caseworker', { state: 'APPEALED', ...decided, appeals: 1 }, ['LINK_INCIDENT', 'DECIDE_APPEAL']],
    ['caseworker', { state: 'CLOSED', ...decided, appeals: 1 }, ['LINK_INCIDENT']],
    ['child', { state: 'DECIDED', ...decided }, ['APPEAL']],
    ['complainant', { state: 'CLOSED', ...decided }, ['APPEAL']],
    ['complainant', { state: 'CLOSED', ...decided, appeals: 1 }, []],
    ['manager', { state: 'EXAMINED' }, []],
    ['manager', { state: 'EXAMINED', unansweredHearings: 1 }, ['ANSWER_HEARING']],
    ['appeals_board', { state: 'APPEALED' }, ['DECIDE_APPEAL']],
  ] as [Persona, Partial<ComplaintStanding>, string[]][])('%s, of %o: %j', (persona, more, expected) => {
    expect(actions(persona, more)).toEqual(expected)
    expect(codesOf(complaintActions)).toEqual(expect.arrayContaining(expected))
  })
})

test.each([
  ['neither heard nor talked with', {}, ['hearingMissing', 'talkMissing']],
  ['asked, and still in time', { hearings: 1, unansweredHearings: 1, hearingDueOn: today }, ['hearingMissing', 'talkMissing']],
  ['asked, and the day has passed', { hearings: 1, unansweredHearings: 1, hearingDueOn: '2026-11-21' }, ['talkMissing']],
  ['answered, and talked with', { hearings: 1, hasTalk: true }, []],
  ['a home nobody can name cannot be heard', { institutionId: null, hasTalk: true }, []],
] as [string, Partial<ComplaintStanding>, string[]][])('before a decision: %s', (_, more, problems) => {
  expect(decidingProblems({ ...standing, ...more }, today)).toEqual(problems)
})

const now = new Date('2026-11-22T12:00:00Z')
test.each([
  ['CHILD_UNKNOWN', { childKnown: false, lock: 'OPEN', lockAt: now }],
  ['GUARDIAN_LOCKED', { childKnown: true, lock: 'LOCKED', lockAt: null }],
  ['LOCK_UNKNOWN', { childKnown: true, lock: 'UNKNOWN', lockAt: now }],
  ['LOCK_UNKNOWN', { childKnown: true, lock: 'OPEN', lockAt: null }],
  ['LOCK_UNKNOWN', { childKnown: true, lock: 'OPEN', lockAt: '2026-11-22T11:29:00Z' }],
  [undefined, { childKnown: true, lock: 'OPEN', lockAt: '2026-11-22T11:31:00Z' }],
] as const)('the guardian is hindered by %s, with %o', (word, known) => {
  expect(guardianHindrance(known, now)).toBe(word)
})

test.each([
  ['nothing', {}, ['heldOn required', 'with required', 'companion required', 'toldOfRights required']],
  ['a day before the complaint', { heldOn: '2026-10-31', with: 'F', companion: false, toldOfRights: true }, ['heldOn beforeFiling']],
  ['tomorrow', { heldOn: '2026-11-23', with: 'F', companion: false, toldOfRights: true }, ['heldOn future']],
  ['omitted without a word', { omitted: 'MATURITY' }, ['omittedReason required']],
  ['held and omitted', { omitted: 'DECLINED', omittedReason: 'x', heldOn: today }, ['omitted heldAlready']],
  ['omitted with a reason', { omitted: 'NATURE_OF_CASE', omittedReason: 'x' }, []],
] as const)('a talk with %s', (_, talk, problems) => {
  expect(talkProblems(talk, { filedOn: standing.filedOn, today }).map(({ path, code }) => `${path} ${code}`)).toEqual(problems)
})
