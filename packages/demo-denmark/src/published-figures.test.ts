import { calendarDateOf, quarterOf } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { demoDenmark } from './demo-denmark.ts'
import { islands } from './notifications/childrens-house.ts'
import { municipalities, notificationSources, publishedFigures } from './reference.ts'
import { rowsOf, tablesOf, type Table } from './testing/tables.ts'

// All support after notifications of 2022 has started by the end of 2024.
const now = new Date('2025-02-01T12:00:00Z')

describe.each([20240401, 7])('with seed %i', (seed) => {
  const tables = tablesOf(demoDenmark({ seed, now }))

  describe('use of force in 2023', () => {
    const homes = rowsOf(tables['institution']!)
    const incidents = rowsOf(tables['incident']!).filter((row) => dayOf(row['occurred_at']).startsWith('2023'))

    test('5,289 reports come from exactly 290 homes', () => {
      expect(incidents.length).toBe(published('I1'))
      expect(new Set(incidents.map((row) => row['institution_id'])).size).toBe(published('I2'))
    })

    test('633 homes are open at the end of the year, those of each authority in number', () => {
      const open = homes.filter(
        ({ approved_from, closed_on }) => String(approved_from) <= '2023-12-31' && (closed_on === null || String(closed_on) > '2023-12-31'),
      )
      expect(open.length).toBe(published('I3'))
      expect(tally(open.map((home) => home['authority_id']))).toEqual({ nord: 84, midt: 148, syd: 165, oest: 132, hovedstaden: 104 })
      const reporting = new Set(incidents.map((row) => row['institution_id']))
      expect(open.filter((home) => !reporting.has(home['id'])).length).toBe(343)
    })

    test('36 % of the reports, 1,904, have the account of the child with them', () => {
      const attached = incidents.filter((row) => row['account'] === 'ATTACHED').length
      expect(attached).toBe(1904)
      expect(attached / incidents.length).toMatchPublished('I4')
    })
  })

  describe('notifications in 2022', () => {
    const { notifications, of } = notificationsIn(tables)
    const in2022 = of('2022')
    const abuse = in2022.filter((row) => row.isAbuse)

    test('149,233 notifications, 13,942 of them about abuse, in the quarters of the survey', () => {
      expect(in2022.length).toBe(published('N1'))
      expect(abuse.length).toBe(published('N2'))
      expect(Object.values(tally(in2022.map((row) => row.quarter).toSorted()))).toEqual([37_905, 39_099, 33_130, 39_099])
      expect(Object.values(tally(abuse.map((row) => row.quarter).toSorted()))).toEqual([3_653, 3_709, 2_872, 3_708])
    })

    test('the third quarter is the lowest in both years, of all and of abuse', () => {
      for (const year of ['2021', '2022'])
        for (const rows of [of(year), of(year).filter((row) => row.isAbuse)]) {
          const byQuarter = tally(rows.map((row) => row.quarter))
          expect(Math.min(...Object.values(byQuarter))).toBe(byQuarter[`${year}K3`])
        }
    })

    test('2021 has 134,500, of which 13,700 about abuse: about one in ten over both years', () => {
      const both = [...of('2021'), ...in2022]
      expect(of('2021').length).toBe(134_500)
      expect(of('2021').filter((row) => row.isAbuse).length).toBe(13_700)
      expect(both.filter((row) => row.isAbuse).length / both.length).toMatchPublished('N3')
    })

    test.each(notificationSources)(
      'the share of $notifier rounds to the printed one, of all and of abuse',
      ({ notifier, all, abuse: ofAbuse, printedAll, printedAbuse }) => {
        const by = (rows: typeof in2022) => rows.filter((row) => row.notifier === notifier).length
        expect([by(in2022), by(abuse)]).toEqual([all, ofAbuse])
        expect(Math.round((100 * by(in2022)) / in2022.length)).toBe(printedAll)
        expect(Math.round((100 * by(abuse)) / abuse.length)).toBe(printedAbuse)
      },
    )

    test('11,480 children are concerned by abuse, 4,375 of them victims of a reported crime', () => {
      const children = new Set(abuse.map((row) => row.childId))
      const reports = rowsOf(tables['police_report']!).filter((row) => notifications.get(row['notification_id'] as string)!.year === '2022')
      const victims = new Set(reports.map((row) => row['child_id']))
      expect(children.size).toBe(published('N8'))
      expect([victims.size, children.size - victims.size]).toEqual(published('N9'))
      expect(tally(reports.map((row) => row['crime']))).toEqual({ VIOLENCE: 2_887, SEXUAL: 1_094, OTHER: 394 })
      expect(reports.filter((row) => !children.has(row['child_id'] as string))).toEqual([])
      // The other way of counting by year.
      expect(rowsOf(tables['police_report']!).filter((row) => String(row['reported_on']).startsWith('2022')).length).toBe(4_375)
    })

    test('about four abused children in five have one notification of it, and one in fifty three or more', () => {
      const perChild = Object.values(tally(abuse.map((row) => row.childId)))
      expect(perChild.filter((count) => count === 1).length / perChild.length).toBeCloseTo(0.81, 2)
      expect(perChild.filter((count) => count >= 3).length / perChild.length).toBeCloseTo(0.02, 2)
    })

    test('the reaction to a notification is as quick and as slow as published', () => {
      const started = supportOf(tables, notifications)
      const abuse2022 = started.filter((row) => row.isAbuse && row.year === '2022').map((row) => row.days)
      const pooled = started.filter((row) => row.year === '2021' || row.year === '2022')
      const ofAbuse = pooled.filter((row) => row.isAbuse).map((row) => row.days)
      const ofConcern = pooled.filter((row) => !row.isAbuse).map((row) => row.days)
      expect(abuse2022.length).toBe(5_019)
      expect(abuse2022.length / abuse.length).toMatchPublished('N11')
      expect(median(abuse2022)).toMatchPublished('N12')
      expect(shareOf(ofAbuse, (days) => days <= 59)).toMatchPublished('N13')
      expect(shareOf(ofConcern, (days) => days <= 59)).toMatchPublished('N14')
      expect(shareOf(ofAbuse, (days) => days >= 360)).toMatchPublished('N15')
      for (const days of [abuse2022, ofAbuse]) {
        expect(shareOf(days, (day) => day < 30)).toMatchPublished('N16')
        expect(shareOf(days, (day) => day <= 30)).toMatchPublished('N16')
      }
    })

    test('the support is family treatment, a consultant or a placement as often as published', () => {
      const kinds = supportOf(tables, notifications)
        .filter((row) => row.isAbuse && row.year === '2022')
        .map((row) => row.kind)
      const shares = ['FAMILY_TREATMENT', 'CONSULTANT', 'PLACEMENT'].map((kind) => shareOf(kinds, (each) => each === kind))
      expect(shares).toMatchPublished('N17')
    })

    test("1.7 children's-house courses start per 1,000 children, from 0.0 to 4.5 in the municipalities", () => {
      const courses = rowsOf(tables['childrens_house_course']!).filter((row) => String(row['started_on']).startsWith('2022'))
      const byMunicipality = tally(courses.map((row) => row['municipality_id']))
      const children = municipalities.reduce((sum, municipality) => sum + municipality.children, 0)
      expect((1000 * courses.length) / children).toMatchPublished('N20')
      const rates = municipalities
        .filter(({ id }) => !islands.includes(id))
        .map((each) => (1000 * (byMunicipality[each.id] ?? 0)) / each.children)
      expect([Math.min(...rates), Math.max(...rates)].map((rate) => rate.toFixed(1))).toEqual(['0.0', '4.5'])
      expect(islands.filter((id) => byMunicipality[id] !== undefined)).toEqual([])
    })
  })
})

interface Received {
  year: string
  quarter: string
  isAbuse: boolean
  notifier: string
  childId: string
  receivedOn: string
}

function notificationsIn(tables: Record<string, Table>) {
  const { id, received_at, kind, notifier, child_id } = tables['notification']!.columns
  const notifications = new Map<string, Received>()
  for (let row = 0; row < id!.length; row++) {
    const receivedOn = dayOf(received_at![row])
    const isAbuse = kind![row] !== 'CONCERN'
    const received = {
      year: receivedOn.slice(0, 4),
      quarter: quarterOf(receivedOn),
      isAbuse,
      notifier: String(notifier![row]),
      childId: String(child_id![row]),
      receivedOn,
    }
    notifications.set(String(id![row]), received)
  }
  const byYear = Map.groupBy(notifications.values(), (row) => row.year)
  return { notifications, of: (year: string) => byYear.get(year) ?? [] }
}

function supportOf(tables: Record<string, Table>, notifications: Map<string, Received>) {
  return rowsOf(tables['support_measure']!).map((row) => {
    const notification = notifications.get(row['notification_id'] as string)!
    return {
      ...notification,
      kind: row['kind'],
      days: (Date.parse(row['started_on'] as string) - Date.parse(notification.receivedOn)) / 86_400_000,
    }
  })
}

function published(id: string): number | number[] {
  return publishedFigures.find((figure) => figure.id === id)!.published
}

expect.extend({
  /** As near to the published figure, or figures, as the check table asks. */
  toMatchPublished(received: number | number[], id: string) {
    const figure = publishedFigures.find((each) => each.id === id)!
    const [values, targets] = [[received].flat(), [figure.published].flat()]
    const pass = values.length === targets.length && values.every((value, index) => Math.abs(value - targets[index]!) <= figure.within)
    return { pass, message: () => `${id}: ${values.join(', ')} is not within ${figure.within} of ${targets.join(', ')}` }
  },
})
declare module 'vitest' {
  interface Matchers {
    toMatchPublished: (id: string) => void
  }
}

function dayOf(instant: unknown): string {
  return calendarDateOf(new Date(instant as string))
}

function tally(values: unknown[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}

function shareOf<Item>(items: Item[], has: (item: Item) => boolean): number {
  return items.filter(has).length / items.length
}

/** As percentile_cont(0.5) does. */
function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
