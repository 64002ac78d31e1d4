import { codesOf, institutionTypes, sectionAllowed, type InstitutionType } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { dateText, type Day } from '../calendar/time.ts'
import { denmarkOf } from '../denmark.ts'
import { isOpen } from '../institutions/homes.ts'
import { isPresent } from '../institutions/stays.ts'
import { settingOf } from '../setting.ts'
import { incidentsOf, type Incident } from './incidents.ts'
import { nilReturnsOf } from './nil-returns.ts'

const denmark = denmarkOf(settingOf({ now: new Date('2026-11-22T12:00:00Z') }))
const { years } = denmark.setting
const byYear = new Map(years.map((year) => [year, incidentsOf(denmark, year)]))
const incidents = [...byYear.values()].flat()
const measures = incidents.flatMap((incident) => incident.measures.map((measure) => ({ ...measure, type: incident.home.type })))

test('homes use only the sections their type may use, and respite homes none', () => {
  expect(measures.filter(({ section, type }) => !sectionAllowed(section, type))).toEqual([])
  expect(sectionsOf('RESPITE')).toEqual(['OTHER_NOT_PERMITTED'])
  expect(sectionsOf('SECURE')).toContain('S14')
  expect(sectionsOf('PARTLY_CLOSED')).toEqual(expect.arrayContaining(['S12', 'S13']))
  expect(new Set(measures.map(({ type }) => type))).toEqual(new Set(codesOf(institutionTypes)))
})

test('two measures in three rest on § 9, and 6 % of the reports have more than one', () => {
  expect(share(measures, ({ section }) => section === 'S9')).toBeCloseTo(0.66, 1)
  expect(share(incidents, (incident) => incident.measures.length > 1)).toBeCloseTo(0.06, 2)
  expect(incidents.filter((incident) => new Set(incident.measures.map(({ section }) => section)).size < incident.measures.length)).toEqual(
    [],
  )
})

test('force meets a child who is in the home, on a day it is open and within the year', () => {
  const misplaced = incidents.filter(({ home, stay, day }) => !isOpen(home, day) || !isPresent(stay, day))
  expect(misplaced).toEqual([])
  for (const [year, ofYear] of byYear) expect(ofYear.filter(({ day }) => !dateText(day).startsWith(String(year)))).toEqual([])
})

test('the deadline is 24 hours and from July 2025 72; about 92 and 96 % of the reports keep it', () => {
  const [before, after] = [
    incidents.filter(({ day }) => dateText(day) < '2025-07-01'),
    incidents.filter(({ day }) => dateText(day) >= '2025-07-01'),
  ]
  const hours = ({ minute, deadline }: Incident) => (deadline - minute) / 60
  const onTime = ({ registered, deadline }: Incident) => registered <= deadline
  expect([new Set(before.map(hours)), new Set(after.map(hours))]).toEqual([new Set([24]), new Set([72])])
  expect(share(before, onTime)).toBeCloseTo(0.92, 1.5)
  expect(share(after, onTime)).toBeCloseTo(0.95, 1.5)
})

test('before the rule the form mostly does not say why there is no account, after it hardly ever', () => {
  const silent = (incident: Incident) => incident.account === 'UNKNOWN'
  const without = incidents.filter(({ account }) => account !== 'ATTACHED')
  expect(
    share(
      without.filter(({ day }) => dateText(day) < '2025-07-01'),
      silent,
    ),
  ).toBeCloseTo(0.7, 1)
  expect(
    share(
      without.filter(({ day }) => dateText(day) >= '2025-07-01'),
      silent,
    ),
  ).toBeLessThan(0.05)
})

test('of the children whose form asked, 61 % were told in 2023 that they may complain, and more each year', () => {
  const told = years.map((year) =>
    share(
      byYear.get(year)!.filter(({ guidance }) => guidance !== 'UNKNOWN'),
      ({ guidance }) => guidance === 'YES',
    ),
  )
  expect(told[years.indexOf(2023)]).toBeCloseTo(0.61, 1)
  expect(told.at(-1)).toBeGreaterThan(told[0]!)
})

test('6 % of the children are hurt lightly and 0.3 % seriously', () => {
  expect(share(incidents, ({ injury }) => injury === 'MINOR')).toBeCloseTo(0.06, 2)
  expect(share(incidents, ({ injury }) => injury === 'SERIOUS')).toBeCloseTo(0.003, 3)
})

test('a quarter of the reports or so follow another from the same home within six hours', () => {
  const byHome = [...Map.groupBy(byYear.get(2023)!, ({ home }) => home.id).values()]
  const following = byHome.flatMap((ofHome) => ofHome.filter(({ minute }, index) => index > 0 && minute - ofHome[index - 1]!.minute <= 360))
  expect(following.length / byYear.get(2023)!.length).toBeGreaterThan(0.2)
  expect(following.length / byYear.get(2023)!.length).toBeLessThan(0.35)
})

test('more than half of the months without reports are declared, none with reports, and some homes never declare', () => {
  const monthOf = (homeId: string, day: Day) => `${homeId}/${dateText(day).slice(0, 7)}`
  const reported = new Set(incidents.map(({ home, day }) => monthOf(home.id, day)))
  const declared = years.flatMap((year) => [...nilReturnsOf(denmark, year, byYear.get(year)!)])
  expect(declared.filter(({ institutionId, month }) => reported.has(`${institutionId}/${month.slice(0, 7)}`))).toEqual([])
  const openThroughout = denmark.homes.filter(({ opens, closes }) => dateText(opens) < '2021' && closes === null)
  const silentMonths =
    openThroughout.length * 69 -
    [...reported].filter((key) => key.slice(-7) <= '2026-09' && openThroughout.some(({ id }) => key.startsWith(id))).length
  const byHome = Map.groupBy(declared, ({ institutionId }) => institutionId)
  const declaredMonths = openThroughout.reduce((sum, { id }) => sum + (byHome.get(id)?.length ?? 0), 0)
  expect(declaredMonths / silentMonths).toBeCloseTo(0.55, 1)
  expect(openThroughout.filter(({ id }) => !byHome.has(id)).length / openThroughout.length).toBeGreaterThan(0.15)
})

function sectionsOf(type: InstitutionType) {
  return [...new Set(measures.filter((measure) => measure.type === type).map(({ section }) => section))]
}

function share<Item>(items: Item[], has: (item: Item) => boolean): number {
  return items.filter(has).length / items.length
}
