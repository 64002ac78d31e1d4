import { join } from 'node:path'
import { expect, test } from 'vitest'
import reference from '../../fixtures/benchmark/expected.json' with { type: 'json' }
import { qualitiesOf, readDataSet } from '../../verify/benchmark.ts'

// statistics.md section 6, target 2: what this and any later model must reach on the planted data.
const folder = join(import.meta.dirname, '../../fixtures/benchmark')
const names = Object.keys(reference.results)
const qualities = new Map(names.map((name) => [name, qualitiesOf(readDataSet(folder, name))]))

type Measure = 'auc' | 'precision' | 'covertRecall' | 'honestShare'

function meanOf(scenario: string, measure: Measure, method: 'composite' | 'naiveCount' = 'composite'): number {
  const own = names.filter((name) => name.startsWith(`${scenario}-`)).map((name) => qualities.get(name)![method][measure]!)
  return own.reduce((sum, each) => sum + each, 0) / own.length
}

test('AUC and precision are those of R in all the digits it printed', () => {
  for (const [name, want] of Object.entries(reference.results)) {
    for (const method of ['naiveCount', 'rawRate', 'composite'] as const) {
      const got = qualities.get(name)![method]
      expect(Number(got.auc!.toPrecision(15)), `${name} ${method}`).toBe(want[method].auc)
      expect(Number(got.precision!.toPrecision(15)), `${name} ${method}`).toBe(want[method].precision)
    }
  }
})

test('on the main data the model finds the bad homes, the hiding ones too, and leaves the honest ones alone', () => {
  const prevalence = 0.1
  expect(meanOf('main', 'auc')).toBeGreaterThanOrEqual(0.79)
  expect(meanOf('main', 'precision')).toBeGreaterThanOrEqual(
    Math.max(0.36, 2 * meanOf('main', 'precision', 'naiveCount'), 3.5 * prevalence),
  )
  expect(meanOf('main', 'covertRecall')).toBeGreaterThanOrEqual(0.2)
  expect(meanOf('main', 'honestShare')).toBeLessThanOrEqual(0.32)
})

test('where nothing is planted it finds nothing: a model that works there is looking at the answers', () => {
  expect(meanOf('null', 'auc')).toBeGreaterThan(0.45)
  expect(meanOf('null', 'auc')).toBeLessThan(0.55)
})

test('it holds when effects are weak, paperwork is polished, the honest are many, or all hide', () => {
  expect(meanOf('weak', 'precision')).toBeGreaterThanOrEqual(meanOf('weak', 'precision', 'naiveCount') + 0.05)
  expect(meanOf('gamed', 'precision')).toBeGreaterThanOrEqual(0.22)
  expect(meanOf('casemix', 'precision')).toBeGreaterThanOrEqual(0.3)
  expect(meanOf('allCovert', 'precision')).toBeGreaterThanOrEqual(0.22)
})
