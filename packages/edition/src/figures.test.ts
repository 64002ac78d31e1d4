import { expect, test } from 'vitest'
import { everyFigure } from './every-figure.ts'
import { categoriesOf, figuresOf } from './figures.ts'
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
