import { join } from 'node:path'
import type { HomeFacts } from '@tilsynsblik/statistics'
import { addQuarters, firstDayOf, lastQuarterOf, quartersBetween } from '@tilsynsblik/vocabulary'
import { qualitiesOf, readDataSet } from '../../packages/statistics/verify/benchmark.ts'
import { calculate } from '../../services/oversight/src/domain/calculation.ts'
import { shippedParameters } from '../../services/oversight/src/domain/model.ts'
import type { HomeInput } from '../../services/oversight/src/domain/national-facts.ts'
import { documentId, signIn } from '../support/visitor.ts'
import { demoHouse } from './demo-house.ts'
import type { Figure, FigureGroup } from './figure.ts'
import { isQuestion, statementsDuring } from './supervisor-page/statements.ts'

const fixtures = join(import.meta.dirname, '../../packages/statistics/fixtures/benchmark')

/** How well the model finds what was planted in made-up countries, and that it finds nothing where nothing was. */
export const riskModel: FigureGroup = {
  name: 'risk model',
  figures: ['risk/main-auc', 'risk/main-precision', 'risk/main-covert-recall', 'risk/main-honest-high-share', 'risk/null-auc-distance'],
  async measure() {
    const main = qualitiesOfScenario('main', 10)
    const empty = qualitiesOfScenario('null', 4)
    const mean = (of: typeof main, measure: 'auc' | 'precision' | 'covertRecall' | 'honestShare') =>
      of.reduce((sum, each) => sum + each[measure]!, 0) / of.length
    return [
      { name: 'risk/main-auc', value: mean(main, 'auc'), limit: 0.79, direction: 'min' },
      { name: 'risk/main-precision', value: mean(main, 'precision'), limit: 0.36, direction: 'min' },
      { name: 'risk/main-covert-recall', value: mean(main, 'covertRecall'), limit: 0.2, direction: 'min' },
      { name: 'risk/main-honest-high-share', value: mean(main, 'honestShare'), limit: 0.32, direction: 'max' },
      // A model that works where nothing was planted is looking at the answers.
      { name: 'risk/null-auc-distance', value: Math.abs(mean(empty, 'auc') - 0.5), limit: 0.05, direction: 'max' },
    ]
  },
}

function qualitiesOfScenario(scenario: string, files: number) {
  return Array.from(
    { length: files },
    (_, i) => qualitiesOf(readDataSet(fixtures, `${scenario}-${String(i + 1).padStart(2, '0')}`)).composite,
  )
}

const speed = { cpu: 'risk/assessment-cpu-seconds', exponent: 'risk/assessment-scaling-exponent' } as const

/** What one assessment costs a processor: scores, 200 redraws, signals and hashes, without fetching and storing. */
export const riskSpeed: FigureGroup = {
  name: 'risk assessment',
  figures: Object.values(speed),
  async measure(run) {
    const facts = readDataSet(fixtures, 'main-01').homes
    cpuSecondsOf(inputsOf(facts, 1))
    const sizes = run.wants(speed.exponent) ? [1, 10, 100] : [1]
    const seconds = sizes.map((copies) => {
      const inputs = inputsOf(facts, copies)
      const cost = cpuSecondsOf(inputs)
      run.say(`${inputs.length} homes: ${cost.toFixed(2)} s of a processor`)
      return cost
    })
    const figures: Figure[] = [{ name: speed.cpu, value: seconds[0]!, limit: 5, direction: 'max' }]
    if (seconds.length > 1) figures.push({ name: speed.exponent, value: slopeOf(sizes, seconds), limit: 1.15, direction: 'max' })
    return figures
  },
}

function cpuSecondsOf(inputs: readonly HomeInput[]): number {
  const before = process.cpuUsage()
  calculate({ inputs, lastQuarter: [], thisQuarter: [], parameters: shippedParameters, period })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

const period = '2025K4..2026K3'

/** The homes of a data set, as many times over as asked, with three years behind them. */
function inputsOf(facts: readonly HomeFacts[], copies: number): HomeInput[] {
  const last = lastQuarterOf(period)
  const quarters = quartersBetween(addQuarters(last, -11), last)
  const inputs = Array.from({ length: copies }, (_, copy) =>
    facts.map((home, i): HomeInput => ({
      institutionId: `${home.id}/${copy}`,
      childDays: home.childDays,
      childDaysByQuarter: quarters.map((quarter) => ({ quarter, childDays: home.childDays / 4 })),
      staff:
        home.turnover === null || home.uncertified === null
          ? null
          : { quarter: last, turnoverShare: home.turnover, temporaryShare: home.uncertified },
      institution: { type: home.homeType, approvedFrom: '2010-01-01', closedOn: null, authority: { id: home.authority }, department: null },
      incidents: {
        reports: home.reports,
        notPermitted: home.notPermitted,
        late: home.late,
        accountMissing: home.noAccount,
        guidanceAsked: home.reports,
        guidanceGiven: home.reports,
        byMonth: quarters.map((quarter, q) => ({ month: firstDayOf(quarter), reports: Math.floor((home.reports + ((i + q) % 4)) / 4) })),
      },
      complaints: { filedByChildren: home.complaints },
      notifications: { distinct: home.notifications },
    })),
  ).flat()
  return inputs.sort((one, other) => (one.institutionId < other.institutionId ? -1 : 1))
}

/** The exponent b of cost = a n^b, by least squares on logarithms. */
function slopeOf(sizes: readonly number[], costs: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), costs.map(Math.log)]
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
  const [mx, my] = [mean(x), mean(y)]
  const along = x.reduce((sum, each, i) => sum + (each - mx) * (y[i]! - my), 0)
  return along / x.reduce((sum, each) => sum + (each - mx) ** 2, 0)
}

const statements = 'risk/page-sql-statements'

/** The list of homes by risk: assessment and homes in one statement, however many homes there are. */
export const riskPage: FigureGroup = {
  name: 'risk page',
  figures: [statements],
  async measure(run) {
    const { url } = (await demoHouse(run)).platform.door
    const { cookie } = await signIn(url.href, 'tilsyn-syd')
    const body = JSON.stringify({ documentId: documentId('RiskList'), variables: {} })
    const headers = { 'content-type': 'application/json', 'x-tilsynsblik': '1', cookie }
    const ask = async () => {
      const response = await fetch(new URL('/graphql', url), { method: 'POST', headers, body })
      return (await response.json()) as { data: { riskAssessment: object | null } }
    }
    // The first assessment is made beside the start.
    for (let tries = 0; (await ask()).data.riskAssessment === null && tries < 120; tries++)
      await new Promise((wake) => setTimeout(wake, 500))
    const sent = await statementsDuring(ask)
    // Runs, the other root field of the page, are a question of their own.
    const about = sent.filter((each) => isQuestion(each) && each.database.endsWith('oversight') && each.text.includes('assessed_home'))
    return [{ name: statements, value: about.length, limit: 1, direction: 'max' }]
  },
}
