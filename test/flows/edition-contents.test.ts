import { dayAfter, lastPublishableQuarter, quarterOf } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importHomes, importOccupancy } from '../../services/institutions/src/service.ts'
import { homes, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
})
afterAll(() => country.stop())

const council: Asker = { userId: 'raad', persona: 'council', scope: null }
const publisher: Asker = { userId: 'oversight', persona: 'statistics', scope: null }
const quarter = lastPublishableQuarter(new Date())
const year = quarter.slice(0, 4)
const codesOf = ({ errors }: Awaited<ReturnType<SmallCountry['ask']>>) => errors.map(({ extensions }) => extensions?.code)

type Cells = { period: string; category: string; value: number }[]
const contents = `{
  latestEdition {
    number
    rateChart { mean lower upper shortSeries points { quarter perThousand signals } }
    changes { year }
    breaks { on quarter rule before after source }
    institutionTables { code cells { period category value } }
    incidentTables { code cells { period category value } }
    complaintTables { code cells { period category value } }
  }
}`
interface EditionNow {
  rateChart: { shortSeries: boolean; points: { quarter: string; perThousand: number; signals: string[] }[] }
  breaks: object[]
  complaintTables: object[]
  cellsOf(code: string): Cells
}
async function editionNow(): Promise<EditionNow> {
  const { data, errors } = await country.ask(council, contents)
  expect(errors).toEqual([])
  const edition = data.latestEdition
  const tables = [...edition.institutionTables, ...edition.incidentTables, ...edition.complaintTables] as { code: string; cells: Cells }[]
  return { ...edition, cellsOf: (code: string) => tables.find((table) => table.code === code)?.cells ?? [] }
}

test.each<Asker>([
  council,
  { userId: 'oversight', persona: 'service', scope: null },
  { userId: 'tilsyn', persona: 'supervisor', scope: 'syd' },
  { userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-syd' },
])('the homes that figures are set against are for the publication alone, not for $persona', async (who) => {
  expect(codesOf(await country.ask(who, `{ countedHomes(fromYear: 2020, until: "${quarter}") { id } }`))).toEqual(['FORBIDDEN'])
})

test.each([
  ['that is running', quarterOf(new Date().toISOString().slice(0, 10))],
  ['after the last that may be published', quarterOf(dayAfter(quarter))],
])('no register draws a quarter %s', async (_, open) => {
  for (const [field, more] of [
    ['draftInstitutionTables', ''],
    ['draftIncidentTables', ', homes: { fromYear: 2020, homes: [] }'],
    ['draftComplaintTables', ''],
    ['draftNotificationTables', ''],
  ]) {
    const answer = await country.ask(publisher, `mutation { ${field}(edition: 1, lastQuarter: "${open}"${more}) { head } }`)
    expect([field, codesOf(answer)]).toEqual([field, ['BAD_USER_INPUT']])
  }
})

describe('an edition', () => {
  test('is published with a register that has nothing to tell, and tells nothing of it', async () => {
    await country.carryOut('publish-edition')
    const edition = await editionNow()
    expect(edition.complaintTables).toEqual([])
    expect(edition.cellsOf('incidents').length).toBeGreaterThan(0)
  })

  test('has the national rate as a chart of the numbers in it', async () => {
    const { rateChart, cellsOf } = await editionNow()
    const at = (code: string, period: string, category: string) =>
      cellsOf(code).find((cell) => cell.period === period && cell.category === category)!.value
    expect(rateChart.points.length).toBeGreaterThanOrEqual(2)
    for (const { quarter: of, perThousand } of rateChart.points)
      expect(perThousand).toBeCloseTo((1_000 * at('incidents', of, 'reports')) / at('child-days', of, 'childDays'), 3)
    expect(rateChart.shortSeries).toBe(true)
  })

  test('says from which day its figures count something else, and by which rule', async () => {
    const { breaks } = await editionNow()
    expect(breaks).toContainEqual({
      on: '2025-07-01',
      quarter: '2025K3',
      rule: 'incident.registrationDeadlineHours',
      before: '24',
      after: '72',
      source: expect.stringContaining('980/2025'),
    })
  })

  test('merges an authority without homes with its neighbour, in every year', async () => {
    const { cellsOf } = await editionNow()
    expect([...new Set(cellsOf('child-days-by-authority').map(({ category }) => category))]).toEqual(['nord+midt', 'syd+oest+hovedstaden'])
  })

  test('counts the months homes owe word of, and those they gave it of', async () => {
    const { cellsOf } = await editionNow()
    const [first] = cellsOf('returns')
    const of = cellsOf('returns').filter(({ period }) => period === first!.period)
    expect(of.map(({ category }) => category)).toEqual(['expected', 'said'])
    expect(of[0]!.value).toBeGreaterThanOrEqual(of[1]!.value)
  })

  test('tells late child-days of many homes anew, and never those of a few; what was told before stays', async () => {
    const daysOf = async () => (await editionNow()).cellsOf('child-days').find(({ period }) => period === quarter)!.value
    const before = await daysOf()
    const late = homes.filter(({ withoutOccupancy }) => withoutOccupancy)
    expect(late.length).toBe(2)
    await deliver(late)
    await country.carryOut('publish-edition', { again: true })
    expect(await daysOf()).toBe(before)

    const more = Array.from({ length: 6 }, (_, i) => ({ institutionId: `new-${i}`, authorityId: 'syd', departmentId: null }))
    await importHomes(country.contexts['institutions']!, more.map(asHome))
    await deliver(more)
    await country.carryOut('publish-edition', { again: true })
    expect(await daysOf()).toBe(before + 900 * (2 + 6))

    const { data } = await country.ask(council, '{ edition(number: 1) { institutionTables { code cells { period category value } } } }')
    const [first] = data.edition.institutionTables as { code: string; cells: Cells }[]
    expect(first!.cells.find(({ period }) => period === quarter)!.value).toBe(before)
  })
})

interface Delivering {
  institutionId: string
  authorityId: string
  departmentId: string | null
}

async function deliver(some: readonly Delivering[]): Promise<void> {
  await importOccupancy(
    country.contexts['institutions']!,
    some.map(({ institutionId, authorityId, departmentId }) => ({
      institutionId,
      authorityId,
      departmentId,
      quarter,
      places: 12,
      childDays: 900,
    })),
  )
}

function asHome({ institutionId, authorityId }: Delivering, i: number) {
  return {
    id: institutionId,
    number: String(9_000 + i),
    name: institutionId,
    type: 'RESIDENCE' as const,
    operator: { id: 'op', name: 'Regionen', kind: 'REGIONAL' as const },
    department: null,
    authorityId,
    municipalityId: '0630',
    places: 12,
    inHouseSchool: false,
    approvedFrom: `${Number(year) - 5}-01-01`,
    closedOn: null,
  }
}
