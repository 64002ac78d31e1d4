import type { Rule } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { appealUntil, complaintRules, dueOn } from './complaint-rules.ts'
import { decideFiling, type TypedComplaint } from './filing.ts'

const form: TypedComplaint = {
  id: '7d8f3f0a-2f6c-4b8e-9a57-0d5a1c1f2b3c',
  complainant: 'CHILD',
  childAge: 11,
  institutionId: 'h-170017',
  municipalityId: '0630',
  subjects: ['FORCE_USED', 'FORCE_USED', 'SEARCH'],
  words: ' Det gjorde ondt. ',
}
const ruleOf = (key: string, value: unknown, validFrom: string, validTo: string | null = null): Rule => ({
  key,
  value,
  validFrom,
  validTo,
  source: 'test',
  confidence: 'announced',
})
const others = complaintRules.filter(({ key }) => key !== 'complaint.minAgeOwnParty')
const tenFrom2027: Rule[] = [
  ...others,
  ruleOf('complaint.minAgeOwnParty', 12, '2017-01-01', '2026-12-31'),
  ruleOf('complaint.minAgeOwnParty', 10, '2027-01-01'),
]
const filedOn = (day: string, rules = tenFrom2027, typed: Partial<TypedComplaint> = {}) =>
  decideFiling({ ...form, ...typed }, { isChild: true, now: new Date(`${day}T12:00:00+01:00`), rules }).filing

test.each([
  ['2026-12-31', { ownParty: false, partyAge: 12, words: 'Det gjorde ondt.', subjects: ['FORCE_USED', 'SEARCH'] }],
  ['2027-01-01', { ownParty: true, partyAge: 10 }],
])('a child of eleven who files on %s is heard, and stands as the rule of that day says', (day, standing) => {
  expect(filedOn(day)).toMatchObject(standing)
})

test('the socialtilsyn takes complaints from the day the rule says so; of a home nobody knows the municipality does', () => {
  const rules = [
    ...complaintRules.filter(({ key }) => key !== 'complaint.recipient'),
    ruleOf('complaint.recipient', 'AUTHORITY', '2027-01-01'),
  ]
  expect(filedOn('2026-12-31', rules)).toMatchObject({ recipientKind: 'MUNICIPALITY' })
  expect(filedOn('2027-01-01', rules)).toMatchObject({ recipientKind: 'AUTHORITY' })
  expect(filedOn('2027-01-01', rules, { institutionId: null, homeAsTold: 'Det gule hus' })).toMatchObject({
    recipientKind: 'MUNICIPALITY',
    homeUnknown: true,
  })
})

test('before the first rule nothing can be filed, and who is signed in as a child complains for herself', () => {
  expect(filedOn('2016-12-31')).toBeUndefined()
  const { problems } = decideFiling({ ...form, complainant: 'CUSTODY_HOLDER' }, { isChild: true, now: new Date(), rules: complaintRules })
  expect(problems).toEqual([{ path: 'complainant', code: 'notYours' }])
})

test('an appeal is in time for four weeks from the day the decision was told', () => {
  expect(appealUntil('2026-11-02', complaintRules)).toBe('2026-11-30')
})

test.each([
  ['FILED', {}, '2026-12-28'],
  ['EXAMINED', {}, '2027-02-04'],
  ['EXAMINED', { remitted: true }, '2027-03-15'],
  ['DECIDED', { appealUntil: '2027-02-10' }, '2027-02-11'],
  ['APPEALED', {}, null],
  ['APPEAL_DECIDED', {}, '2027-02-01'],
  ['CLOSED', {}, null],
] as const)('the clock of %s, with %o, runs to %s', (state, more, day) => {
  expect(dueOn(state, { filedOn: '2026-12-24', today: '2027-02-01', ...more }, complaintRules)).toBe(day)
})
