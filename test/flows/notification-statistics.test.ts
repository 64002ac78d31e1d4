import { notificationSources, publishedFigures } from '@tilsynsblik/demo-denmark'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { signIn, type AnswerTo } from '../support/visitor.ts'

/** The figures that document 002 prints, asked of the statistics by those who may see the country, through the front door. */
type Figures = AnswerTo<'NotificationStatistics'>['notificationStatistics']['country']

const people = ['sagsbehandler', 'tilsyn-nord', 'tilsynschef-syd'] as const
const byPerson = new Map<string, { year: Figures; twoYears: Figures; before: Figures }>()
beforeAll(async () => {
  for (const person of people) {
    const visitor = await signIn(inject('url'), person)
    const country = async (period: string) => {
      const { data, errors } = await visitor.ask('NotificationStatistics', { period })
      expect(errors).toEqual([])
      return data!.notificationStatistics.country
    }
    byPerson.set(person, {
      year: await country('2022K1..2022K4'),
      before: await country('2021K1..2021K4'),
      twoYears: await country('2021K1..2022K4'),
    })
  }
})

const kind = ({ year }: { year: Figures }, code: string) =>
  year.supportKinds!.find((row) => row.kind === code)!.supported / year.abuse.supported!

/** A figure that is held back is null, and no published figure is. */
const answers: Record<string, (figures: { year: Figures; twoYears: Figures }) => number | null | number[]> = {
  N1: ({ year }) => year.all.received,
  N2: ({ year }) => year.abuse.received,
  N3: ({ twoYears }) => twoYears.all.abuseShare,
  N8: ({ year }) => year.notifiedChildren!.children,
  N9: ({ year }) => [year.notifiedChildren!.victims, year.notifiedChildren!.children - year.notifiedChildren!.victims],
  N10: ({ year: { notifiedChildren: told } }) => [told!.violence, told!.sexual, told!.other].map((crime) => crime / told!.victims),
  N11: ({ year }) => year.abuse.supportedShare,
  N12: ({ year }) => year.abuse.medianDays,
  N13: ({ twoYears }) => twoYears.abuse.within59Share,
  N14: ({ twoYears }) => twoYears.other.within59Share,
  N15: ({ twoYears }) => twoYears.abuse.from360Share,
  N16: ({ twoYears }) => twoYears.abuse.within30Share,
  N17: (figures) => ['FAMILY_TREATMENT', 'CONSULTANT', 'PLACEMENT'].map((code) => kind(figures, code)),
  N20: ({ year }) => year.all.coursesPerThousand,
}

describe.each(people)('as %s', (person) => {
  test.each(publishedFigures.filter(({ id }) => id in answers))('$id: $figure is $published', ({ id, published, within }) => {
    const found = [answers[id]!(byPerson.get(person)!)].flat()
    const printed = [published].flat()
    expect(found.length).toBe(printed.length)
    expect(found).not.toContain(null)
    printed.forEach((value, index) => expect(Math.abs(found[index]! - value)).toBeLessThanOrEqual(within + 1e-9))
  })

  test('N4: 12 abuse notifications per 1,000 children', () => {
    const { year } = byPerson.get(person)!
    expect(year).toMatchObject({ municipalities: 98, unrecorded: 0, children: 1_156_138 })
    expect(Math.round(year.all.abusePerThousand!)).toBe(12)
  })

  test('N5: the third quarter is the lowest, of all and of abuse, in 2021 and in 2022', () => {
    for (const [figures, number] of [
      [byPerson.get(person)!.before, '2021'],
      [byPerson.get(person)!.year, '2022'],
    ] as const)
      for (const count of ['received', 'abuse'] as const) {
        const quarters = figures.byQuarter.filter(({ category }) => category.startsWith(number))
        expect(quarters.map(({ category }) => category)).toEqual([1, 2, 3, 4].map((quarter) => `${number}K${quarter}`))
        expect(quarters.toSorted((one, two) => one[count]! - two[count]!)[0]!.category).toBe(`${number}K3`)
      }
  })

  test.each(notificationSources)(
    'N6 and N7: $notifier rounds to the printed share, of all and of abuse',
    ({ notifier, printedAll, printedAbuse }) => {
      const { year } = byPerson.get(person)!
      const cell = year.byNotifier.find(({ category }) => category === notifier)!
      expect(Math.round((100 * cell.received!) / year.all.received!)).toBe(printedAll)
      expect(Math.round((100 * cell.abuse!) / year.abuse.received!)).toBe(printedAbuse)
    },
  )
})

test('everybody is told the same of the country, and an authority of nothing else', async () => {
  expect(byPerson.get('tilsyn-nord')).toEqual(byPerson.get('sagsbehandler'))
  const { data } = await (await signIn(inject('url'), 'tilsyn-nord')).ask('NotificationStatistics', { period: '2022K1..2022K4' })
  expect(data!.notificationStatistics).toMatchObject({ own: null, similar: null, similarTo: [] })
})

test('a caseworker has her own municipality in full, eight like it in sum, and nobody by name', async () => {
  const { data } = await (await signIn(inject('url'), 'sagsbehandler')).ask('NotificationStatistics', { period: '2022K1..2022K4' })
  const { own, similar, similarTo, country } = data!.notificationStatistics
  expect(own).toMatchObject({ municipalities: 1, all: { protected: [] } })
  expect(similarTo).toHaveLength(8)
  expect(similar!.municipalities).toBe(8)
  expect(own!.all.received! + similar!.all.received!).toBeLessThan(country.all.received!)
  // The quarters of the year add up to it.
  const quarters = own!.byQuarter.filter(({ category }) => category.startsWith('2022'))
  expect(quarters.reduce((sum, cell) => sum + cell.received!, 0)).toBe(own!.all.received)
})

test.each(['boerneraadet', 'medarbejder', 'leder', 'fagkonsulent', 'ankestyrelsen', 'dpo', 'ung'])('%s is refused', async (person) => {
  const { data, errors } = await (await signIn(inject('url'), person)).ask('NotificationStatistics', { period: '2022K1..2022K4' })
  expect(data?.['notificationStatistics'] ?? null).toBeNull()
  expect(errors.length).toBeGreaterThan(0)
})
