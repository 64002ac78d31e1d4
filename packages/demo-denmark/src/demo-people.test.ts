import { expect, test } from 'vitest'
import { dateText } from './calendar/time.ts'
import { complaintsOf } from './complaints/complaints.ts'
import { demoPeople } from './demo-people.ts'
import { denmarkOf } from './denmark.ts'
import { incidentsOf } from './incidents/incidents.ts'
import { ageOn } from './institutions/stays.ts'
import { settingOf } from './setting.ts'

const denmark = denmarkOf(settingOf({ now: new Date('2026-11-22T12:00:00Z') }))
const incidents = incidentsOf(denmark, 2026).filter(({ day }) => day <= denmark.setting.lastDay)
const home = denmark.homes.find(({ id }) => id === demoPeople.institutionId)!
const reports = Map.groupBy(incidents, (incident) => incident.home.id)

test('Hjem 17 is a regional institution under Socialtilsyn Syd with many reports, most of them last quarter', () => {
  expect(home).toMatchObject({
    name: 'Hjem 17',
    authorityId: 'syd',
    departmentId: 'dep-midt-boern',
    operatorId: 'op-1082',
    type: 'RESIDENTIAL_INSTITUTION',
  })
  const ofHome = reports.get(home.id)!
  expect(ofHome.length).toBeGreaterThan(40)
  expect(ofHome.filter(({ day }) => dateText(day) >= '2026-07-01').length).toBeGreaterThan(ofHome.length / 3)
})

test('the department in Region Midtjylland has at least four homes with reports', () => {
  const withReports = denmark.homes.filter(({ departmentId, id }) => departmentId === demoPeople.departmentId && reports.has(id))
  expect(withReports.length).toBeGreaterThanOrEqual(4)
})

test('the child of the demo is 15, lives in Hjem 17, and has one complaint answered and one to wait for', () => {
  const hers = incidents.filter(({ stay }) => stay.childId === demoPeople.childId)
  expect(new Set(hers.map((incident) => incident.home.id))).toEqual(new Set([home.id]))
  expect(hers.every(({ stay }) => stay.municipalityId === demoPeople.municipalityId)).toBe(true)
  expect(ageOn(hers[0]!.stay, denmark.setting.today)).toBe(15)
  const complaints = complaintsOf(denmark, 2026, incidentsOf(denmark, 2026)).filter(
    ({ stay, filedOn }) => stay.childId === demoPeople.childId && filedOn <= denmark.setting.lastDay,
  )
  expect(complaints.every(({ complainant, ownParty }) => complainant === 'CHILD' && ownParty)).toBe(true)
  expect(complaints.some(({ decidedOn }) => decidedOn <= denmark.setting.today)).toBe(true)
  expect(complaints.some(({ decidedOn }) => decidedOn > denmark.setting.today)).toBe(true)
})

test('they are the same people whatever the seed', () => {
  const other = denmarkOf(settingOf({ now: new Date('2026-11-22T12:00:00Z'), seed: 9 }))
  expect(other.homes.find(({ id }) => id === demoPeople.institutionId)).toMatchObject({ name: 'Hjem 17', authorityId: 'syd' })
  expect(other.stays[16]!.some(({ childId }) => childId === demoPeople.childId)).toBe(true)
})

test('twice the scale is twice the homes and twice the reports', () => {
  const double = denmarkOf(settingOf({ now: new Date('2024-02-01T12:00:00Z'), scale: 2 }))
  expect(incidentsOf(double, 2023).length).toBe(2 * 5_289)
  expect(
    double.homes.filter(({ opens, closes }) => dateText(opens) < '2024' && (closes === null || dateText(closes) >= '2024')).length,
  ).toBe(2 * 633)
  expect(double.homes.find(({ id }) => id === demoPeople.institutionId)!.name).toBe('Hjem 17')
})
