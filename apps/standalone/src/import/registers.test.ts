import { expect, test } from 'vitest'
import { authorityFinder, municipalityFinder } from './registers.ts'

const municipalities = [
  ['0101', 'København'],
  ['0630', 'Vejle'],
  ['0730', 'Randers'],
  ['0751', 'Aarhus'],
  ['0400', 'Bornholm'],
  ['0173', 'Lyngby-Taarbæk'],
].map(([id, name]) => ({ id: id!, name: name! }))

test.each([
  ['0630', '0630'],
  ['630', '0630'],
  ['Vejle', '0630'],
  ['vejle kommune', '0630'],
  ['Københavns Kommune', '0101'],
  ['Koebenhavn', '0101'],
  ['Randers Kommune', '0730'],
  ['Århus', '0751'],
  ['Bornholms Regionskommune', '0400'],
  ['Lyngby Tårbæk', '0173'],
  ['Atlantis', undefined],
])('the municipality written %s is %s', (written, id) => {
  expect(municipalityFinder(municipalities)(written)?.id).toBe(id)
})

test.each([
  ['Socialtilsyn Øst', 'oest'],
  ['Øst', 'oest'],
  ['oest', 'oest'],
  ['Socialtilsynet', undefined],
])('the authority written %s is %s', (written, id) => {
  expect(authorityFinder([{ id: 'oest', name: 'Socialtilsyn Øst' }])(written)?.id).toBe(id)
})
