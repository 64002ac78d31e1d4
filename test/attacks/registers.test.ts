import { attackRelease, overEditions, type EditionCounts } from '@tilsynsblik/attacker'
import { drawSeries, type DatedContribution, type FrozenCell } from '@tilsynsblik/statistics'
import { expect, test } from 'vitest'
import { complaintFigures, complaintPopulation, countedComplaints } from '../../services/complaints/src/domain/published.ts'
import { derivedFigures } from '../../services/incidents/src/domain/derived-figures.ts'
import { counted, populations } from '../../services/incidents/src/domain/figure-meaning.ts'
import { isTellable, reports } from '../../services/incidents/src/domain/published.ts'
import { dice, type Dice } from './model/random-rows.ts'

// The tables that overlap in the registers' own declarations, drawn of countries far smaller than Denmark, and attacked.

const quarters = ['2024K1', '2024K2', '2024K3', '2024K4', '2025K1', '2025K2']

/** One record, as a register would give it to its edition. */
interface Drawn {
  quarter: string
  home: string
  child: string
  [attribute: string]: string
}

test.each([300, 1_000, 4_000])(
  'of %i reports a year, told by authority and quarter beside all that is told of them, nothing is found',
  async (perYear) => {
    const records = reportsOf(perYear, dice(perYear))
    const told = (answer: string) => (answer === 'UNKNOWN' ? 'notTold' : 'told')
    const by = (of: (record: Drawn) => string) => contributions(records, of)
    const byTable = {
      'child-account': by((each) => each['account']!),
      guidance: by((each) => each['guidance']!),
      registration: by((each) => each['registration']!),
      'reports-by-authority-quarter': by((each) => each['authority']!),
      'account-by-authority': by((each) => `${each['authority']}:${told(each['account']!)}`),
      'guidance-by-authority': by((each) => `${each['authority']}:${told(each['guidance']!)}`),
      'registration-by-authority': by((each) => `${each['authority']}:${each['registration']}`),
    }
    const { figures } = drawSeries(reports, { total: by(() => 'reports'), byTable }, [], 1)
    const tellable = figures.filter(({ category }) => isTellable(category))
    const cells = [...tellable, ...derivedFigures(tellable)]
    expect(cells.filter(({ table }) => table === 'reports-by-authority-quarter').length).toBeGreaterThan(quarters.length)
    const code = 'reports by authority'
    const { attributes } = populations.find((population) => population.code === code)!
    const counts = cells.flatMap((cell) => {
      const meaning = counted(cell)
      return meaning?.in.includes(code) ? [{ name: nameOf(cell), value: cell.value, where: meaning.where }] : []
    })
    expect(await attack(code, attributes, counts)).toEqual([])
  },
)

const endings = (pending: number) =>
  [
    ['UPHELD', 60],
    ['PARTLY_UPHELD', 40],
    ['NOT_UPHELD', 90],
    ['DISMISSED', 30],
    ['WITHDRAWN', 4],
    ['PENDING', pending],
  ] as const

test.each([3, 40])('of complaints of which %i wait, told by how and by how soon they ended, nothing is found', async (pending) => {
  const cells = complaintCells(complaintsOf(pending))
  expect(new Set(cells.map(({ table }) => table))).toContain('complaints-by-time')
  expect(await attackComplaints(cells)).toEqual([])
})

test('those who wait told by time and not by outcome: the four that were withdrawn are found', async () => {
  const cells = complaintCells(complaintsOf(40))
  const at = (category: string) => cells.find(({ table, category: own }) => table === 'complaints-by-outcome' && own === category)
  const pending = at('PENDING')!
  const withWithdrawn = cells.find(({ table, category }) => table === 'complaints-by-outcome' && category.includes('+WITHDRAWN'))!
  const careless = [
    ...cells.filter((cell) => cell !== pending && cell !== withWithdrawn),
    { ...pending, category: 'WITHDRAWN+PENDING', value: pending.value + 4 },
    { ...withWithdrawn, category: withWithdrawn.category.replace('+WITHDRAWN', ''), value: withWithdrawn.value - 4 },
  ]
  const findings = await attackComplaints(careless)
  expect(findings.map(({ lower, upper }) => [lower, upper])).toContainEqual([4, 4])
})

function complaintCells(records: readonly Drawn[]): FrozenCell[] {
  const by = (of: (record: Drawn) => string) => contributions(records, of)
  const byTable = { 'complaints-by-outcome': by((each) => each['outcome']!), 'complaints-by-time': by((each) => each['time']!) }
  return drawSeries(complaintFigures, { total: by(() => 'filed'), byTable }, [], 1).figures
}

function attackComplaints(cells: readonly FrozenCell[]) {
  const counts = cells.map((cell) => ({ name: nameOf(cell), value: cell.value, where: countedComplaints(cell)!.where }))
  return attack('complaints', complaintPopulation.attributes, counts)
}

function attack(code: string, attributes: readonly { code: string; categories: readonly string[] }[], counts: EditionCounts['counts']) {
  return attackRelease([overEditions(code, [{ code: 'quarter', categories: quarters }, ...attributes], [{ edition: 'edition-1', counts }])])
}

/** Of the whole year 2024, each outcome spread over its quarters, homes and children. */
function complaintsOf(pending: number): Drawn[] {
  return endings(pending).flatMap(([outcome, count]) =>
    Array.from({ length: count }, (_, i) => ({
      quarter: quarters[i % 4]!,
      home: `h${i % 9}`,
      child: `${outcome} ${i}`,
      outcome,
      time: outcome === 'PENDING' ? 'PENDING' : i % 3 === 0 ? 'LATE' : 'IN_TIME',
    })),
  )
}

const sixty = [...Array(60).keys()]

/** As in Denmark: authorities of unequal size, homes that report much and little, a form that seldom asked before 2025. */
function reportsOf(perYear: number, draw: Dice): Drawn[] {
  return quarters.flatMap((quarter) =>
    Array.from({ length: perYear / 4 }, (): Drawn => {
      const authority = oneOf(draw, { nord: 12, midt: 24, syd: 20, oest: 20, hovedstaden: 24 })
      const home = `${authority} ${Math.min(draw.of(sixty), draw.of(sixty))}`
      const unknown = quarter < '2025' ? 60 : 5
      return {
        quarter,
        authority,
        home,
        child: `${home} ${draw.of(sixty) % 6}`,
        account: oneOf(draw, { ATTACHED: 50, DECLINED: 25, TO_FOLLOW: 5, UNKNOWN: unknown }),
        guidance: oneOf(draw, { YES: 60, NO: 20, UNKNOWN: unknown }),
        registration: oneOf(draw, { onTime: 85, late: 15 }),
      }
    }),
  )
}

function oneOf(draw: Dice, weights: Record<string, number>): string {
  return draw.of(Object.entries(weights).flatMap(([code, weight]) => Array<string>(weight).fill(code)))
}

function contributions(records: readonly Drawn[], of: (record: Drawn) => string): DatedContribution[] {
  return records.map((record) => ({
    quarter: record.quarter,
    category: of(record),
    home: record.home,
    count: 1,
    children: [record.child],
    after: 0,
  }))
}

function nameOf({ table, period, category }: FrozenCell): string {
  return `${table} ${period} ${category}`
}
