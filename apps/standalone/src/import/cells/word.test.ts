import { childAccounts, notifiers } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { sections } from './section.ts'
import { childReference, text } from './text.ts'
import { word } from './word.ts'

const at = { now: new Date('2026-11-22T12:00:00Z'), today: '2026-11-22' }

test.each([
  ['§ 9', 'S9'],
  ['§9', 'S9'],
  ['9', 'S9'],
  [9, 'S9'],
  ['S14', 'S14'],
  ['paragraf 16', 'S16'],
  ['Fysisk magtanvendelse', 'S9'],
  ['§ 9 Fysisk magtanvendelse', 'S9'],
  ['Ikke tilladt', 'OTHER_NOT_PERMITTED'],
  ['øvrigt', 'OTHER_NOT_PERMITTED'],
  ['§ 16, stk. 1', 'S16'],
  ['§ 9, § 16', 'S9 S16'],
  ['§ 9 + § 16', 'S9 S16'],
  ['§§ 9 og 16', 'S9 S16'],
  ['§ 9 + § 9', 'S9'],
  ['Tilbageholdelse, delvis lukket', 'S12'],
  ['Tilbageholdelse, delvis lukket, § 9', 'S12 S9'],
  ['Undersøgelse af person og opholdsrum', 'S16'],
  ['Telefon- og internetindgreb; § 8', 'S19 S8'],
])('%s is %s', (cell, expected) => {
  expect(sections.read(cell, at)).toEqual({ value: expected.split(' ') })
})

test('a misspelt word is repeated with the one that was meant, another text is not', () => {
  expect(sections.read('Fysisk magtanvendelser', at)).toEqual({
    rule: 'Ordet kendes ikke',
    mend: 'mente du Fysisk magtanvendelse?',
    harmless: true,
  })
  expect(sections.read('§ 15', at)).toMatchObject({ rule: 'Ordet kendes ikke' })
  expect(sections.read('holdt i armen af Bo', at)).not.toHaveProperty('harmless')
})

test.each([
  ['Vedlagt', 'ATTACHED'],
  ['vedlagt ', 'ATTACHED'],
  ['ØNSKEDE IKKE', 'DECLINED'],
  ['oenskede ikke', 'DECLINED'],
  ['CANNOT_COMMUNICATE', 'CANNOT_COMMUNICATE'],
])('%s is the account %s', (cell, expected) => {
  expect(word(childAccounts).read(cell, at)).toEqual({ value: expected })
})

test('a word list with many words is not recited', () => {
  const reading = word(notifiers).read('tilfældig forbipasserende', at)
  expect(reading).toMatchObject({ mend: expect.stringContaining('Skole') })
})

test.each(['010112-1234', '0101121234', '010112 1234', '01-01-12-1234', 'barn 010112-1234', '710112-1234', '010112-UKK1', 101121234])(
  'what looks like a personal number is refused, and not repeated: %s',
  (cell) => {
    const reading = childReference.read(cell, at)
    expect(reading).toMatchObject({ rule: 'Ligner et CPR-nummer' })
    expect(JSON.stringify(reading)).not.toContain('1234')
  },
)

test.each(['Sag 4711', '2024-00123', 'A7', '202401-0012', 170017, '20261122-0001'])('%s is a reference to a child', (cell) => {
  expect(childReference.read(cell, at)).toEqual({ value: String(cell) })
})

test('personal numbers are refused in other texts too', () => {
  expect(text.read('Sag om 010112-1234', at)).toMatchObject({ rule: 'Ligner et CPR-nummer' })
})
