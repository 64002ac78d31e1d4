import type { Persona } from '@tilsynsblik/vocabulary'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { signIn, type AnswerTo, type Visitor } from '../support/visitor.ts'

const period = '2025K4..2026K3'

describe.each<[person: string, persona: Persona]>([
  ['boerneraadet', 'council'],
  ['sagsbehandler', 'caseworker'],
  ['leder', 'manager'],
  ['medarbejder', 'staff'],
  ['ankestyrelsen', 'appeals_board'],
  ['dpo', 'dpo'],
])('%s', (person) => {
  test('is not answered', async () => {
    const { errors } = await (await signIn(inject('url'), person)).ask('DataQuality', { period })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})

describe('a supervisor', () => {
  let supervisor: Visitor
  let homes: AnswerTo<'DataQuality'>['institutionPeriods']
  beforeAll(async () => {
    supervisor = await signIn(inject('url'), 'tilsyn-syd')
    const { data, errors } = await supervisor.ask('DataQuality', { period })
    expect(errors).toEqual([])
    homes = data!.institutionPeriods
  })

  test('sees the homes she oversees, and of other authorities only what an edition tells everybody', async () => {
    const { data } = await supervisor.ask('SupervisorHomes', { period })
    expect(homes.map(({ institutionId }) => institutionId)).toEqual(data!.institutionPeriods.map(({ institutionId }) => institutionId))
    const council = await signIn(inject('url'), 'boerneraadet')
    const published = async () => (await council.ask('National')).data!.edition?.incidentTables
    // The first edition is made beside the start, and may take its time on a busy machine.
    await expect.poll(published, { timeout: 60_000, interval: 1_000 }).toBeTruthy()
    const own = await supervisor.ask('DataQuality', { period })
    expect(own.data!.edition!.incidentTables).toEqual(await published())
  })

  test('finds behind each share as many reports as it leaves out', async () => {
    const guidanceIn = ({ reportQuality }: (typeof homes)[number]) => reportQuality!.fields.find(({ field }) => field === 'GUIDANCE')!
    const home = homes.find((each) => guidanceIn(each).told < guidanceIn(each).reports)!
    const guidance = guidanceIn(home)
    const { data } = await supervisor.ask('Home', {
      id: home.institutionId,
      period,
      until: '2026K3',
      overview: false,
      incidents: true,
      complaints: false,
      notifications: false,
      inspections: false,
      incidentFilter: { guidance: 'UNKNOWN' },
    })
    expect(data!.incidents!.totalCount).toBe(guidance.reports - guidance.told)
  })

  test('reads no more told than there are reports, and of a home without reports nothing is told', () => {
    for (const { incidents, reportQuality } of homes) {
      expect(reportQuality!.fields.map(({ field }) => field)).toEqual(['ACCOUNT', 'GUIDANCE', 'STAFF', 'ASSESSMENT', 'FOLLOW_UP'])
      for (const { told, reports } of reportQuality!.fields) {
        expect(told).toBeLessThanOrEqual(reports)
        expect(reports).toBeLessThanOrEqual(incidents!.reports)
      }
      const { monthsWithReports, monthsDeclaredZero, monthsMissing } = incidents!.silence
      expect(monthsWithReports + monthsDeclaredZero + monthsMissing).toBe(12)
    }
  })
})

test('a head of department sees her own homes and no others', async () => {
  const head = await signIn(inject('url'), 'afdelingsleder')
  const { data } = await head.ask('DataQuality', { period })
  const overview = await head.ask('DepartmentQuarter', { quarter: '2026K3' })
  const own = new Set(overview.data!.quarterlyOverview!.homes.map(({ institution }) => institution.id))
  const shown = data!.institutionPeriods.map(({ institutionId }) => institutionId)
  expect(shown.length).toBeGreaterThanOrEqual(4)
  expect(shown.filter((id) => !own.has(id))).toEqual([])
})
