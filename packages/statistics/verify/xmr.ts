import { xmrChart } from '../src/xmr.ts'
import { compare, type Computed } from './comparison.ts'
import { at, entriesAt, isObject, numbersAt, objectAt } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** Charts of single values, with and without screening. */
export const xmr: Kind = {
  name: 'XmR',
  recognises: (file) => {
    const cases = at(file, 'cases')
    return (
      isObject(cases) &&
      Object.values(cases).some((each) => at(each, 'output.noScreen') !== undefined || at(each, 'output.screened') !== undefined)
    )
  },
  check: (file, findings) => {
    for (const [name, each] of entriesAt(file, 'cases')) {
      const values = numbersAt(each, 'input')
      const got = { noScreen: chartValues(values, false), screened: chartValues(values, true) }
      compare(objectAt(each, 'output'), got, findings, { path: `cases.${name}.output`, tolerance: toleranceOf(file) })
    }
  },
}

function chartValues(values: readonly number[], screenOutliers: boolean): Computed {
  const chart = xmrChart(values, { screenOutliers })
  if (!chart) return undefined
  return {
    mean: chart.mean,
    meanMovingRange: chart.meanMovingRange,
    lpl: chart.lower,
    upl: chart.upper,
    movingRangeUpper: chart.movingRangeUpper,
    movingRange: chart.points.map((point) => point.movingRange),
    outside: chart.points.map((point) => point.outside),
    shift: chart.points.map((point) => point.shift),
    trend: chart.points.map((point) => point.trend),
    twoOfThree: chart.points.map((point) => point.twoOfThree),
    shortSeries: chart.shortSeries,
  }
}
