import { expect, test } from 'vitest'
import { dateText, dayOf } from '../calendar/time.ts'
import { childDays, denmarkOf } from '../denmark.ts'
import { authorities, municipalities } from '../reference.ts'
import { settingOf } from '../setting.ts'
import { isOpen } from './homes.ts'
import { ageOn } from './stays.ts'

const denmark = denmarkOf(settingOf({ now: new Date('2026-11-22T12:00:00Z') }))
const { homes, stays } = denmark
const open = homes.filter((home) => isOpen(home, dayOf('2023-12-31')))

test('a home is supervised from where it lies, but Øst has the closed homes and nobody its own host municipality', () => {
  for (const home of homes) {
    const closed = home.type === 'SECURE' || home.type === 'PARTLY_CLOSED'
    expect(home.authorityId).toBe(closed ? 'oest' : municipalities.find(({ id }) => id === home.municipalityId)!.authorityId)
    expect(home.municipalityId).not.toBe(authorities.find(({ id }) => id === home.authorityId)!.hostMunicipalityId)
  }
})

test('the homes of 2023 are of the types and owners of the domain description', () => {
  const count = (type: string) => open.filter((home) => home.type === type).length
  expect([
    count('RESIDENCE'),
    count('RESIDENTIAL_INSTITUTION') + count('RESPITE'),
    count('DISABILITY'),
    count('PARTLY_CLOSED'),
    count('SECURE'),
  ]).toEqual([340, 245, 34, 6, 8])
  expect(open.filter((home) => home.departmentId !== null).length).toBe(32)
  expect(open.filter((home) => home.operatorId.startsWith('op-privat')).length).toBe(357)
})

test('every department runs a home, and only regional homes belong to one', () => {
  expect(new Set(homes.map((home) => home.departmentId)).size).toBe(11)
  expect(homes.filter((home) => (home.departmentId === null) === /^op-108\d$/.test(home.operatorId))).toEqual([])
})

test('they have about 5,400 places and 1.6 million child-days, fewer in the third quarter than in the fourth', () => {
  const nights = (from: string, until: string) => open.reduce((sum, home) => sum + childDays(denmark, home, dayOf(from), dayOf(until)), 0)
  const places = open.reduce((sum, home) => sum + home.places, 0)
  expect(Math.abs(places - 5_400)).toBeLessThan(250)
  expect(Math.abs(nights('2023-01-01', '2024-01-01') - 1_640_000)).toBeLessThan(60_000)
  expect(nights('2023-07-01', '2023-10-01')).toBeLessThan(nights('2023-10-01', '2024-01-01'))
})

test('no place has two children at once, and nobody in a home is under 3 or over 20', () => {
  for (const home of homes) {
    const inPlaces = stays[home.index]!
    const busiest = Math.max(0, ...inPlaces.map(({ from }) => inPlaces.filter((stay) => stay.from <= from && from < stay.until).length))
    expect(busiest).toBeLessThanOrEqual(home.places)
  }
  const ages = stays.flat().flatMap((stay) => [ageOn(stay, stay.from), ageOn(stay, stay.until - 1)])
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(3)
  expect(Math.max(...ages)).toBeLessThanOrEqual(20)
})

test('no child lives in two homes, and no two children share a pseudonym', () => {
  const children = stays.flat().map(({ childId }) => childId)
  expect(new Set(children).size).toBe(children.length)
})

test('homes open and close in other years, none closes in 2023', () => {
  const closings = homes.flatMap(({ closes }) => (closes === null ? [] : [dateText(closes).slice(0, 4)]))
  expect(new Set(closings)).toEqual(new Set(['2021', '2022', '2024', '2025', '2026']))
})
