import { describe, expect, test } from 'vitest'
import type { PanelDrawing } from './content.ts'
import { everyFigure } from './every-figure.ts'
import { categoriesOf, figuresOf, type Edition } from './figures.ts'
import { sheetsOf } from './sheets.ts'
import { tellingIn } from './telling.ts'
import { someEdition } from './testing/some-edition.ts'
import { editionDa } from './words-da.ts'

const telling = tellingIn('da', editionDa)

test('what was merged is named by every part of it, also when no support and another kind became one', () => {
  const figures = figuresOf(
    someEdition({
      'abuse-follow-up': { '2023': { children: 90 } },
      'support-kinds': { '2023': { 'OTHER+NONE': 300, FAMILY_TREATMENT: 60 } },
    }),
  )
  expect(categoriesOf(figures, 'support-kinds', 'da')).toEqual([
    { code: 'FAMILY_TREATMENT', name: 'Familiebehandling' },
    { code: 'OTHER+NONE', name: 'Andet + Ingen støtte' },
  ])
  const { tables } = everyFigure(figures, telling).find(({ id }) => id === 'overgreb')!.content!
  const kinds = tables.find(({ title }) => title === editionDa.abuse.kinds)!
  expect(kinds.columns.map(({ heading, value }) => [heading, value('2023')])).toEqual([
    ['Familiebehandling', 60],
    ['Andet + Ingen støtte', 300],
  ])
})

test('what no paragraph permits is named without one', () => {
  const figures = figuresOf(someEdition({ 'measures-by-section': { '2024K4': { OTHER_NOT_PERMITTED: 9, S9: 90 } } }))
  expect(categoriesOf(figures, 'measures-by-section', 'da').map(({ name }) => name)).toEqual(['§ 9 Fysisk magtanvendelse', 'Ikke tilladt'])
})

test('a workbook has a sheet for each table, described or not, and tells each break, of the guidance too', () => {
  const rule = (code: string, on: string) => ({ on, quarter: '2024K1', rule: code, before: '24', after: '72', source: '' }) as const
  const breaks = [rule('incident.registrationDeadlineHours', '2024-01-01'), rule('incident.complaintGuidanceGiven', '2024-02-01')]
  const edition = someEdition({ incidents: { '2024K4': { reports: 9 } }, unheard: { '2024K4': { some: 1 } } })
  const [notes, ...sheets] = sheetsOf(figuresOf({ ...edition, breaks }), null, telling)
  expect(sheets.map(({ name }) => name)).toEqual(['incidents', 'unheard'])
  expect(sheets[1]!.lines.at(-1)).toEqual(['2024K4', 1])
  expect(notes!.lines.filter(([first]) => String(first).startsWith('Brud i serien'))).toHaveLength(2)
})

describe('how each authority develops', () => {
  const tables = {
    'reports-by-authority-quarter': { '2024K3': { nord: 20, 'midt+syd': 30 }, '2024K4': { nord: 10, 'midt+syd': 45 } },
    'child-days-by-authority-quarter': {
      '2024K3': { nord: 10_000, 'midt+syd': 15_000 },
      '2024K4': { nord: 10_000, midt: 9_000, syd: 6_000 },
    },
  }
  const figureOf = (edition: Edition) => everyFigure(figuresOf(edition), telling).find(({ id }) => id === 'udvikling')

  test('is a rate by quarter, of merged ones together, and unknown where they were merged otherwise', () => {
    const { heading, drawing, tables: shown } = figureOf(someEdition(tables))!.content!
    expect((drawing as PanelDrawing).panels.map(({ label, values }) => [label, values])).toEqual([
      ['Socialtilsyn Nord', [2, 1]],
      ['Socialtilsyn Midt + Socialtilsyn Syd', [2, null]],
    ])
    expect(heading).toBe(editionDa.authorityTrend.title)
    expect(shown.map(({ columns }) => columns.map(({ value }) => value('2024K4')))).toEqual([
      [1, null],
      [10, 45],
    ])
  })

  test('has its counts, and no rate, when the register of homes is away; and no place in an edition that has none', () => {
    const { drawing, tables: shown } = figureOf({ ...someEdition(tables), institutionTables: null })!.content!
    expect(drawing).toBe(null)
    expect(shown[0]!.columns.every(({ away }) => away)).toBe(true)
    expect(shown[1]!.columns[0]!.value('2024K3')).toBe(20)
    expect(figureOf(someEdition({ incidents: { '2024K4': { reports: 9 } } }))).toBe(undefined)
  })
})

test('how soon complaints are decided is told with the words that no law has that deadline', () => {
  const edition = someEdition({
    complaints: { '2024K4': { filed: 90 } },
    'complaints-by-time': { '2024': { IN_TIME: 40, 'LATE+PENDING': 50 } },
  })
  const { tables, notes } = everyFigure(figuresOf(edition), telling).find(({ id }) => id === 'klager')!.content!
  expect(
    tables.find(({ title }) => title === editionDa.complaints.byTime)!.columns.map(({ heading, value }) => [heading, value('2024')]),
  ).toEqual([
    ['Inden for seks uger', 40],
    ['Efter mere end seks uger + Under behandling', 50],
  ])
  expect(notes).toContain(editionDa.complaints.timeNote)
})
