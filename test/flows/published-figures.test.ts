import { islands, notificationSources, publishedFigures } from '@tilsynsblik/demo-denmark'
import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { signIn, type AnswerTo } from '../support/visitor.ts'

/** The figures the source documents print, asked of the council's own page: gateway, services, databases, publication and all. */
let at: (table: string, period: string, category: string) => number
let categoriesOf: (table: string) => string[]
let municipalities: NonNullable<AnswerTo<'National'>['municipalities']>
let children: number
let published: unknown
beforeAll(async () => {
  const council = await signIn(inject('url'), 'boerneraadet')
  const { data, errors } = await council.ask('National')
  expect(errors).toEqual([])
  published = data
  const { institutionTables, incidentTables, complaintTables, notificationTables } = data!.edition!
  const registers = [institutionTables, incidentTables, complaintTables, notificationTables]
  const tables = new Map(registers.flatMap((register) => register!).map(({ code, cells }) => [code, cells]))
  at = (table, period, category) => {
    const cell = tables.get(table)?.find((candidate) => candidate.period === period && candidate.category === category)
    if (!cell) throw new Error(`The edition has no ${table} ${period} ${category}`)
    return cell.value
  }
  categoriesOf = (table) => [...new Set(tables.get(table)!.map(({ category }) => category))]
  municipalities = data!.municipalities!
  children = municipalities.reduce((sum, municipality) => sum + municipality.children, 0)
})

const quartersOf = (year: number) => [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`)
const yearOf = (table: string, year: number, category: string) =>
  quartersOf(year).reduce((sum, quarter) => sum + at(table, quarter, category), 0)

/** What the edition says to each published figure; the figures that the documents give as context only are not in it. */
const answers: Record<string, () => number | number[]> = {
  I1: () => at('incidents-year', '2023', 'reports'),
  I2: () => at('incidents-year', '2023', 'homesReporting'),
  I3: () => at('homes', '2023', 'homes'),
  I4: () => at('incidents-year', '2023', 'accountAttached') / at('incidents-year', '2023', 'reports'),
  N1: () => yearOf('notifications', 2022, 'all'),
  N2: () => yearOf('notifications', 2022, 'abuse'),
  N3: () =>
    (yearOf('notifications', 2021, 'abuse') + yearOf('notifications', 2022, 'abuse')) /
    (yearOf('notifications', 2021, 'all') + yearOf('notifications', 2022, 'all')),
  N8: () => at('abuse-follow-up', '2022', 'children'),
  N9: () => {
    const victims = at('abuse-follow-up', '2022', 'childrenWithPoliceReport')
    return [victims, at('abuse-follow-up', '2022', 'children') - victims]
  },
  N10: () =>
    ['crimeViolence', 'crimeSexual', 'crimeOther'].map(
      (crime) => at('abuse-follow-up', '2022', crime) / at('abuse-follow-up', '2022', 'childrenWithPoliceReport'),
    ),
  N11: () => at('abuse-follow-up', '2022', 'supported') / yearOf('notifications', 2022, 'abuse'),
  N12: () => at('abuse-follow-up', '2022', 'medianDaysToSupport'),
  N13: () => at('days-to-support', '2021-2022', 'abuseWithin59Share'),
  N14: () => at('days-to-support', '2021-2022', 'otherWithin59Share'),
  N15: () => at('days-to-support', '2021-2022', 'abuse360Share'),
  N16: () => at('days-to-support', '2021-2022', 'abuseWithin30Share'),
  N17: () =>
    ['FAMILY_TREATMENT', 'CONSULTANT', 'PLACEMENT'].map(
      (kind) => at('support-kinds', '2022', kind) / at('abuse-follow-up', '2022', 'supported'),
    ),
  N20: () => (1000 * at('childrens-house', '2022', 'courses')) / children,
}

test.each(publishedFigures.filter(({ ofOneMunicipality }) => !ofOneMunicipality))(
  '$id: $figure is $published',
  ({ id, published, within }) => {
    const found = [answers[id]!()].flat()
    const printed = [published].flat()
    expect(found.length).toBe(printed.length)
    // A hair for what binary fractions make of 0.36 + 0.0005.
    printed.forEach((value, index) => expect(Math.abs(found[index]! - value)).toBeLessThanOrEqual(within + 1e-9))
  },
)

test('N21 is of single municipalities: so it is in the register, and in no edition', async () => {
  const db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_notifications'))
  await db.connect()
  const { rows } = await db.query<{ id: string; courses: number }>(
    `select municipality_id as id, sum(courses)::int as courses from notification_tally where left(quarter, 4) = '2022' group by 1`,
  )
  await db.end()
  const courses = new Map(rows.map((row) => [row.id, row.courses]))
  const rates = municipalities
    .filter(({ id }) => !islands.includes(id))
    .map(({ id, children: own }) => (1000 * (courses.get(id) ?? 0)) / own)
  expect(Math.min(...rates)).toBe(0)
  expect(Math.max(...rates).toFixed(1)).toBe('4.5')
  expect(categoriesOf('childrens-house')).toEqual(['courses'])
})

test('N4: 12 abuse notifications per 1,000 children in 2022', () => {
  expect(children).toBe(1_156_138)
  expect(Math.round((1000 * yearOf('notifications', 2022, 'abuse')) / children)).toBe(12)
})

test.each(['all', 'abuse'])('N5: of %s notifications the third quarter is the lowest, in 2021 and in 2022', (category) => {
  for (const year of [2021, 2022]) {
    const quarters = quartersOf(year).map((quarter) => at('notifications', quarter, category))
    expect(quarters.indexOf(Math.min(...quarters))).toBe(2)
  }
})

describe('N6 and N7: who notifies', () => {
  test.each(notificationSources)('$notifier rounds to the printed share, of all and of abuse', ({ notifier, printedAll, printedAbuse }) => {
    expect(Math.round((100 * at('notifications-by-notifier', '2022', notifier)) / yearOf('notifications', 2022, 'all'))).toBe(printedAll)
    expect(Math.round((100 * at('abuse-by-notifier', '2022', notifier)) / yearOf('notifications', 2022, 'abuse'))).toBe(printedAbuse)
  })
})

test('the quarters of 2023 add up to the year, in every table that counts reports', () => {
  const reports = at('incidents-year', '2023', 'reports')
  expect(yearOf('incidents', 2023, 'reports')).toBe(reports)
  expect(yearOf('registration', 2023, 'onTime') + yearOf('registration', 2023, 'late')).toBe(reports)
})

test.each([
  'medarbejder',
  'leder',
  'fagkonsulent',
  'afdelingsleder',
  'sagsbehandler',
  'tilsyn-nord',
  'tilsynschef-syd',
  'ankestyrelsen',
  'dpo',
  'ung',
])('what is published is open to everybody: %s reads what the council reads', async (person) => {
  const { data, errors } = await (await signIn(inject('url'), person)).ask('National')
  expect(errors).toEqual([])
  expect(data).toEqual(published)
})
