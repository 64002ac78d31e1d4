import { expect, test } from 'vitest'
import { complaintOf, nothingAnswered, problemsAt, problemsOf, stepOf, stepsOf, type Answers } from './complaint-answers.ts'
import { placesFound } from './places-found.ts'

const today = '2026-11-22'
const home = { id: 'h-1', name: 'Åhuset', municipalityId: '0461', municipalityName: 'Odense' }
const answered: Answers = {
  ...nothingAnswered,
  who: 'ME',
  subjects: ['FORCE_USED'],
  words: 'De holdt mig.',
  when: 'YESTERDAY',
  home,
  municipality: { id: '0101', name: 'København' },
  age: '12',
}
const given = (patch: Partial<Answers>) => problemsOf({ ...answered, ...patch }, today).map(({ path, code }) => `${path}: ${code}`)

test('nothing is missing when the little that is needed has been said: no name, one word', () => {
  expect(given({})).toEqual([])
  expect(given({ words: 'x' })).toEqual([])
})

test.each<[what: string, patch: Partial<Answers>, problems: string[]]>([
  ['no words', { words: ' ' }, ['words: required']],
  ['more than a book', { words: 'x'.repeat(20_001) }, ['words: tooLong']],
  ['a day that is not there', { when: 'DAY', day: '2026-02-30' }, ['happenedOn: notADay']],
  ['tomorrow', { when: 'DAY', day: '2026-11-23' }, ['happenedOn: future']],
  ['no place at all', { home: null }, ['homeAsTold: required']],
  ['a place in own words', { home: null, homeAsTold: 'det røde hus' }, []],
  ['a place she does not know, but her municipality', { home: null, homeUnknown: true }, []],
  [
    'neither place nor municipality known',
    { home: null, homeUnknown: true, municipality: null, municipalityUnknown: true },
    ['municipalityId: whereNow'],
  ],
  ['a municipality she does not know, of a home she does', { municipality: null, municipalityUnknown: true }, []],
  ['an age in letters', { age: 'tolv' }, ['childAge: notAnAge']],
  ['no age', { age: '' }, ['childAge: notAnAge']],
  ['somebody who helps, without a name', { who: 'ADULT' }, ['helperName: required']],
  ['me, and a helper who will not be named', { who: 'ME_HELPED' }, []],
])('%s', (_, patch, problems) => {
  expect(given(patch)).toEqual(problems)
})

test('every problem has a step that asks for it, when that step is among the steps', () => {
  for (const { path } of problemsOf(nothingAnswered, today)) expect(stepsOf(nothingAnswered)).toContain(stepOf(path))
  expect(problemsAt('who', nothingAnswered, today)).toEqual([{ path: 'who', code: 'choose' }])
  expect(stepsOf({ ...answered, who: 'ADULT' })).toContain('helper')
  expect(stepsOf(answered)).not.toContain('helper')
})

test('it is sent as it was answered', () => {
  expect(complaintOf('id', answered, today, 'Ved ikke')).toEqual({
    id: 'id',
    complainant: 'CHILD',
    childName: null,
    childAge: 12,
    institutionId: 'h-1',
    homeAsTold: null,
    municipalityId: '0101',
    happenedOn: '2026-11-21',
    subjects: ['FORCE_USED'],
    words: 'De holdt mig.',
    helperName: null,
    helperRelation: null,
  })
})

test('who does not know the municipality sends it where the home is; a helper who was taken back is not sent', () => {
  const sent = complaintOf('id', { ...answered, municipality: null, municipalityUnknown: true, helperName: 'Bo' }, today, 'Ved ikke')
  expect([sent.municipalityId, sent.helperName]).toEqual(['0461', null])
  const unknown = complaintOf('id', { ...answered, home: null, homeUnknown: true, homeAsTold: 'noget andet' }, today, 'Ved ikke')
  expect([unknown.institutionId, unknown.homeAsTold]).toEqual([null, 'Ved ikke'])
})

test('a place is found by any part of its name, by its town, and with å written as aa', () => {
  const places = [home, { ...home, id: 'h-2', name: 'Lille Åhuset' }, { ...home, id: 'h-3', name: 'Bakken', municipalityName: 'Vejle' }]
  const found = (typed: string) => placesFound(places, typed, (place) => place.municipalityName).map(({ id }) => id)
  expect(found('aahus')).toEqual(['h-1', 'h-2'])
  expect(found('ÅHUSET lille')).toEqual(['h-2'])
  expect(found('vejle')).toEqual(['h-3'])
  expect(found('  ')).toEqual([])
})
