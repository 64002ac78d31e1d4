import { expect, test } from 'vitest'
import { clockOf, emptyForm, formOf, inputOf, keepsAll, missingIn, saysTheSame, type ReportForm } from './report-form.ts'

const filled: ReportForm = {
  ...emptyForm('simon', '2026-11-22'),
  childId: 'c-1',
  startedAt: { day: '2026-11-22', time: '14.05', repeat: null },
  endedAt: { day: '', time: '1420', repeat: null },
  place: ' Stuen ',
  measures: [{ section: 'S9', minutes: 10, note: '' }],
  leadUp: 'Uro',
  course: 'Holdt om armene',
  injury: 'NONE',
  account: 'DECLINED',
  accountReason: 'Ville ikke',
  guidance: 'NO',
}

test('a clock is read as it is typed, and what is no clock is none', () => {
  expect(['14.05', '1405', '14:05', '905', '9.05', '00.00'].map(clockOf)).toEqual(['14:05', '14:05', '14:05', '09:05', '09:05', '00:00'])
  expect(['', '14', '24.00', '14.60', 'to', '14.5'].map(clockOf)).toEqual([null, null, null, null, null, null])
})

test('an end without a day is on the day it began, and what is kept is the same report again', () => {
  const input = inputOf(filled)
  expect([input.startedAt, input.endedAt, input.place]).toEqual(['2026-11-22T14:05', '2026-11-22T14:20', 'Stuen'])
  expect(saysTheSame(formOf({ ...input, measures: input.measures.map((one) => ({ ...one, note: null })) } as never), filled)).toBe(true)
})

test('nothing is missing in a filled form; of an empty one every field that must be there', () => {
  expect(missingIn(filled, 'simon')).toEqual([])
  expect(missingIn(filled, 'birgit').map(({ path }) => path)).toEqual(['authorReason'])
  expect(missingIn(emptyForm('simon', '2026-11-22'), 'simon').map(({ path }) => path)).toEqual([
    'childId',
    'startedAt',
    'endedAt',
    'place',
    'leadUp',
    'course',
    'measures.0.section',
    'measures.0.minutes',
    'account',
    'guidance',
    'injury',
  ])
})

test('an answer that was changed takes its old explanation with it', () => {
  expect(inputOf({ ...filled, account: 'ATTACHED', accountText: 'Jeg var bange' })).toMatchObject({
    accountText: 'Jeg var bange',
    accountReason: null,
  })
  expect(inputOf({ ...filled, injury: 'NONE', injuryText: 'et blåt mærke' }).injuryText).toBeNull()
})

test('half a time, and a measure without a section, are not in what the register keeps', () => {
  expect(keepsAll(filled)).toBe(true)
  expect(keepsAll({ ...filled, startedAt: { day: '2026-11-22', time: '14', repeat: null } })).toBe(false)
  expect(keepsAll({ ...filled, measures: [{ section: null, minutes: 5, note: '' }] })).toBe(false)
})
