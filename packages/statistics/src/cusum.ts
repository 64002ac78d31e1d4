import { type ObservedExpected, requireObservedExpected } from './expected-counts.ts'
import { requireUnit } from './require-argument.ts'

export interface CusumOptions {
  /** The ratio to what is expected that the alarm is for: 2 a doubling, 0.5 a halving, sudden silence. */
  ratio: number
  /** Where it alarms; see cusumThreshold. */
  threshold: number
}

export interface CusumAlarms {
  /** Evidence of each period for the ratio against no change, in natural logarithms. */
  weights: number[]
  path: number[]
  /** Position of the first alarm; null without one. */
  firstAlarm: number | null
  /** The same, starting again from 0 after each alarm. */
  pathWithReset: number[]
  alarms: number[]
}

/**
 * Evidence gathered period by period that a home's rate has changed,
 *
 *     W_t = O_t ln R - (R - 1) E_t,  S_t = max(0, S_(t-1) + W_t),  alarm at S_t >= threshold
 *
 * with what was expected E from the home's own shrunken rate before the window. A period that expects nothing and
 * has nothing changes nothing. Events in a period that expects nothing count as evidence; they are a fault in the data.
 *
 * @throws RangeError naming the argument, such as `periods[3].observed`: a count that is not a whole number or is
 *   negative, an expected count that is negative or not finite, a ratio of 1, a ratio or threshold not above 0.
 *
 * Source: statistics.md section 1; Lucas 1985, Technometrics 27:129.
 */
export function poissonCusum(periods: readonly ObservedExpected[], { ratio, threshold }: CusumOptions): CusumAlarms {
  requireObservedExpected(periods, 'periods')
  requireUnit(ratio, 'ratio')
  requireUnit(threshold, 'threshold')
  if (ratio === 1) throw new RangeError('ratio must not be 1: there is no change to look for')

  const weights = periods.map(({ observed, expected }) => observed * Math.log(ratio) - (ratio - 1) * expected)
  const path: number[] = []
  const pathWithReset: number[] = []
  const alarms: number[] = []
  let sum = 0
  let sumWithReset = 0
  weights.forEach((weight, t) => {
    sum = Math.max(0, sum + weight)
    sumWithReset = Math.max(0, sumWithReset + weight)
    path.push(sum)
    pathWithReset.push(sumWithReset)
    if (sumWithReset < threshold) return
    alarms.push(t)
    sumWithReset = 0
  })
  return { weights, path, firstAlarm: alarms[0] ?? null, pathWithReset, alarms }
}
