import { poissonCusum } from '../src/cusum.ts'
import { poissonEwma } from '../src/ewma.ts'
import type { ObservedExpected } from '../src/expected-counts.ts'
import { compare, type Computed } from './comparison.ts'
import { at, entriesAt, type Json, numberAt, numbersAt, objectAt, requireSameLength } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** Series of quarters: evidence of a rise, of silence, and the smoothed ratio. */
export const cusumEwma: Kind = {
  name: 'CUSUM and EWMA',
  recognises: (file) => at(file, 'parameters.ewma') !== undefined && at(file, 'parameters.up') !== undefined,
  check: (file, findings) => {
    for (const [name, each] of entriesAt(file, 'cases')) {
      const observed = numbersAt(each, 'input.O')
      const expected = numbersAt(each, 'input.E')
      requireSameLength({ O: observed, E: expected })
      const periods = observed.map((count, i) => ({ observed: count, expected: expected[i]! }))
      const got = {
        up: cusumValues(periods, objectAt(file, 'parameters.up')),
        down: cusumValues(periods, objectAt(file, 'parameters.down')),
        ewma: ewmaValues(periods, objectAt(file, 'parameters.ewma')),
      }
      compare(objectAt(each, 'output'), got, findings, { path: `cases.${name}.output`, tolerance: toleranceOf(file) })
    }
  },
}

function cusumValues(periods: readonly ObservedExpected[], parameters: Json): Computed {
  const { weights, path, firstAlarm, pathWithReset, alarms } = poissonCusum(periods, {
    ratio: numberAt(parameters, 'R1'),
    threshold: numberAt(parameters, 'h'),
  })
  return { weights, path, firstAlarmIndex: firstAlarm, pathWithReset, alarmIndicesWithReset: alarms }
}

function ewmaValues(periods: readonly ObservedExpected[], parameters: Json): Computed {
  const { points, firstSignal } = poissonEwma(periods, { weight: numberAt(parameters, 'lambda'), limit: numberAt(parameters, 'L') })
  return {
    ewma: points.map(({ value }) => value),
    lower: points.map(({ lower }) => lower),
    upper: points.map(({ upper }) => upper),
    firstSignalIndex: firstSignal,
  }
}
