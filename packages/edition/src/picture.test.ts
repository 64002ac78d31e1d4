import { expect, test } from 'vitest'
import { everyFigure } from './every-figure.ts'
import { figuresOf } from './figures.ts'
import { pictureOf } from './picture.ts'
import { tellingIn } from './telling.ts'
import { someEdition } from './testing/some-edition.ts'
import { editionDa } from './words-da.ts'

const quarters = ['2023K1', '2023K2', '2023K3', '2023K4', '2024K1', '2024K2', '2024K3', '2024K4', '2025K1', '2025K2', '2025K3', '2025K4']
const edition = someEdition(
  {
    incidents: Object.fromEntries(
      quarters.filter((quarter) => quarter !== '2024K1').map((quarter, index) => [quarter, { reports: 100 * index, measures: 10 }]),
    ),
    'reports-by-authority-quarter': Object.fromEntries(quarters.map((quarter) => [quarter, { nord: 20, midt: 30 }])),
    'child-days-by-authority-quarter': Object.fromEntries(quarters.map((quarter) => [quarter, { nord: 10_000, midt: 10_000 }])),
    registration: Object.fromEntries(quarters.filter((quarter) => quarter !== '2024K1').map((quarter) => [quarter, { late: 10 }])),
  },
  '2025K4',
)
const breaks = [
  { on: '2025-07-01', quarter: '2025K3', rule: 'incident.registrationDeadlineHours', before: '24', after: '72', source: 'Bekendtgørelse' },
]
const figures = everyFigure(figuresOf({ ...edition, breaks }), tellingIn('da', editionDa))
const picture = (id: string) =>
  pictureOf(figures.find((figure) => figure.id === id)!.content!, { lines: ['Kilde <her>'], synthetic: 'SYNTETISKE DATA' })!.svg

test('a picture says that its data are invented, where they are from, and what broke', () => {
  const svg = picture('magtanvendelser')
  expect(svg).toContain('SYNTETISKE DATA')
  expect(svg).toContain('Kilde &lt;her&gt;')
  expect(svg).toContain('72 timer i stedet for 24')
  expect(svg).not.toMatch(/\u00AD|NaN|undefined/)
})

test('a quarter nobody knows is no bar and a gap in the line, never a zero; a line does not cross a break', () => {
  expect(picture('magtanvendelser').match(/<rect x=/g)).toHaveLength(quarters.length - 1)
  const [, line] = /<path d="([^"]+)" fill="none"/.exec(picture('registrering'))!
  // Before the gap, after it, and after the break.
  expect(line!.match(/M/g)).toHaveLength(3)
})

test('small multiples have the break drawn in each, and its meaning once', () => {
  const svg = picture('udvikling')
  expect(svg.match(/stroke-dasharray="5 4"/g)).toHaveLength(3)
  expect(svg.match(/72 timer i stedet for 24/g)).toHaveLength(1)
})

test('a figure whose register is away keeps its place and has no content', () => {
  const without = everyFigure(figuresOf({ ...edition, complaintTables: null }), tellingIn('da', editionDa))
  expect(without.find(({ id }) => id === 'klager')).toEqual({ id: 'klager', title: 'Klager over magtanvendelse', content: null })
})
