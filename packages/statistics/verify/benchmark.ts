import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assessRisk } from '../src/risk-model/assess-risk.ts'
import type { HomeFacts } from '../src/risk-model/home-facts.ts'
import { compare, type Computed } from './comparison.ts'
import { homesOf, referenceParameters } from './composite.ts'
import { columnsOfCsv } from './csv.ts'
import { at, entriesAt, isObject, type Json, numbersAt, requireSameLength, textsAt } from './json.ts'
import { type Kind, toleranceOf, unreadable } from './kind.ts'
import { selectionQuality, type Truth } from './selection-quality.ts'

/** Planted data sets in CSV beside the file: how well each way of choosing finds the bad homes. */
export const benchmark: Kind = {
  name: 'benchmark',
  recognises: (file) => {
    const results = at(file, 'results')
    return (
      isObject(results) &&
      Object.values(results).some((each) => isObject(each) && Object.values(each).some((method) => isObject(method) && 'auc' in method))
    )
  },
  check: (file, findings, folder) => {
    for (const [name, want] of entriesAt(file, 'results')) {
      const path = `results.${name}`
      try {
        compare(want, qualitiesOf(readDataSet(folder, name)), findings, { path, tolerance: toleranceOf(file) })
      } catch (error) {
        unreadable(findings, path, error)
      }
    }
  },
}

export interface DataSet {
  homes: HomeFacts[]
  truths: Map<string, Truth>
}

/** A data set and the truth planted in it. */
export function readDataSet(folder: string, name: string): DataSet {
  const homes = homesOf(columnsOfCsv(readFileSync(join(folder, `${name}.csv`), 'utf8')))
  const truth: Json = columnsOfCsv(readFileSync(join(folder, `${name}.truth.csv`), 'utf8'))
  const id = textsAt(truth, 'id')
  const [bad, covert, honest] = [numbersAt(truth, 'bad'), numbersAt(truth, 'covert'), numbersAt(truth, 'honest')]
  requireSameLength({ id, bad, covert, honest })
  const truths = new Map(id.map((each, i) => [each, { bad: bad[i] === 1, covert: covert[i] === 1, honest: honest[i] === 1 }]))
  const unknown = homes.find((home) => !truths.has(home.id))
  if (unknown) throw new Error(`${name}.truth.csv has no ${unknown.id}`)
  return { homes, truths }
}

/** mdl-2 beside the two ways of choosing that it has to beat. */
export function qualitiesOf({ homes, truths }: DataSet) {
  const by = (scores: readonly number[]) =>
    selectionQuality(
      homes.map(({ id, authority }, i) => ({ id, authority, score: scores[i]! })),
      truths,
    )
  return {
    naiveCount: by(homes.map(({ reports }) => reports)),
    rawRate: by(homes.map(({ reports, childDays }) => (childDays > 0 ? reports / childDays : 0))),
    composite: by(assessRisk(homes, referenceParameters).map(({ score }) => score)),
  } satisfies Computed
}
