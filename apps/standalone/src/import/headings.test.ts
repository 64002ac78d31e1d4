import { expect, test } from 'vitest'
import { isRead } from './cells/reader.ts'
import { fold } from './fold.ts'
import { placesOf } from './headings.ts'
import { kinds } from './kinds.ts'

const kindCalled = (code: string) => kinds.find((kind) => kind.code === code)!
const headingsOf = (code: string) => Object.values(kindCalled(code).columns).map(({ heading }) => heading)

test.each(kinds.map(({ code }) => code))('in %s no heading means two columns, and every example can be read', (code) => {
  const columns = Object.values(kindCalled(code).columns)
  const names = columns.flatMap(({ heading, synonyms }) => [heading, ...synonyms].map(fold))
  expect(new Set(names).size).toBe(names.length)
  const at = { now: new Date('2026-11-22T12:00:00Z'), today: '2026-11-22' }
  const unread = columns.filter(({ reader, example }) => example !== '' && !isRead(reader.read(example, at)))
  expect(unread.map(({ heading }) => heading)).toEqual([])
})

test('headings are known in any case, order, spacing and punctuation, and by other words', () => {
  const written = ['BARNEDOEGN', ' tilbuds-nummer: ', 'Antal pladser', 'kvartal.']
  const { places, faults } = placesOf(kindCalled('occupancy'), kinds, written, [])
  expect(faults).toEqual([])
  expect(Object.fromEntries(places)).toEqual({ childDays: 0, home: 1, places: 2, quarter: 3 })
})

test('what is missing is named first, then what is unknown, with what it was meant to be', () => {
  const written = [
    ...headingsOf('complaints').filter((heading) => heading !== 'Klager' && heading !== 'Afgørelse'),
    'Afgørrelse',
    'Journalnotat',
  ]
  const { faults } = placesOf(kindCalled('complaints'), kinds, written, [])
  expect(faults.map(({ heading, rule, mend }) => [heading, rule, mend])).toEqual([
    ['Klager', 'Kolonnen mangler', 'tilføj en kolonne med overskriften Klager'],
    ['Afgørrelse', 'Kolonnen kendes ikke', 'mente du Afgørelse?'],
    ['Journalnotat', 'Kolonnen kendes ikke', expect.stringContaining('--skip "Journalnotat"')],
  ])
})

test('an unknown column may be skipped by name, a doubled one may not stand', () => {
  const written = [...headingsOf('occupancy'), 'Journalnotat', 'Tilbudsnr.']
  const { faults } = placesOf(kindCalled('occupancy'), kinds, written, ['journalnotat'])
  expect(faults).toMatchObject([{ heading: 'Tilbudsnr.', rule: 'Kolonnen står der to gange' }])
})

test.each(kinds.flatMap((file) => kinds.filter((asked) => asked !== file).map((asked) => [file.code, asked.code])))(
  'a file of %s is not taken for %s',
  (file, asked) => {
    const { faults } = placesOf(kindCalled(asked), kinds, headingsOf(file), [])
    expect(faults).toMatchObject([{ rule: `Overskrifterne er dem for ${kindCalled(file).da}, ikke for ${kindCalled(asked).da}` }])
  },
)

test('a file without headings is told so, and nothing of its first row is repeated', () => {
  const { faults } = placesOf(kindCalled('occupancy'), kinds, ['170017', 'Peter Jensen', '010112-1234'], [])
  expect(faults).toHaveLength(1)
  expect(JSON.stringify(faults)).not.toMatch(/Peter|1234/)
})
