import { requireFinite } from './require-argument.ts'

export interface XmrOptions {
  /** Leave moving ranges beyond their limit out of the mean range. R does, the NHS Excel tool does not; off here. */
  screenOutliers?: boolean
}

export interface XmrPoint {
  value: number
  /** Distance from the value before; null for the first. */
  movingRange: number | null
  /** Special causes. Null: no limits, see xmrChart. */
  outside: boolean | null
  /** One of seven in a row on one side of the mean. */
  shift: boolean
  /** One of seven points that only rise, or only fall. */
  trend: boolean
  /** One of two in three beyond two thirds of the way to a limit, all three on that side. */
  twoOfThree: boolean
}

export interface XmrChart {
  mean: number
  /** Null with the limits: fewer than two values, or none left after screening. */
  meanMovingRange: number | null
  lower: number | null
  upper: number | null
  movingRangeUpper: number | null
  points: XmrPoint[]
  /** Under 13 values, limits are not to be relied on. */
  shortSeries: boolean
}

/**
 * A chart of single values in order of time, limits mean +- 2.66 mR with mR the mean moving range, limit of a moving
 * range 3.267 mR, in the unit of the values. Limits are not cut off at 0. A flag says that there is a special
 * cause, never whether it is good or bad.
 *
 * - No values: null. One value, or a constant series with screening: no limits, and outside is null.
 *
 * @throws RangeError naming the value, such as `values[3]`, that is not a finite number.
 *
 * Source: Wheeler 1993, Understanding Variation; flags as in NHSRplotthedots 0.2.2.
 */
export function xmrChart(values: readonly number[], { screenOutliers = false }: XmrOptions = {}): XmrChart | null {
  values.forEach((value, i) => requireFinite(value, `values[${i}]`))
  if (values.length === 0) return null
  const mean = meanOf(values)
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!))
  const meanMovingRange = meanRange(ranges, screenOutliers)
  const limit = meanMovingRange === null ? null : 2.66 * meanMovingRange

  const side = values.map((value) => Math.sign(value - mean))
  const outside = values.map((value) => (limit === null ? null : value > mean + limit || value < mean - limit))
  const near = limit === null ? NaN : ((2.66 * 2) / 3) * meanMovingRange!
  const close = values.map((value, i) => outside[i] === false && (value < mean - near || value > mean + near))
  const shift = within(values, 7, (from) => side[from] !== 0 && side.slice(from, from + 7).every((each) => each === side[from]))
  const trend = within(values, 7, (from) => {
    const steps = values.slice(from + 1, from + 7).map((value, i) => Math.sign(value - values[from + i]!))
    return steps[0] !== 0 && steps.every((step) => step === steps[0])
  })
  const three = within(values, 3, (from) => {
    const oneSide = Math.abs(side[from]! + side[from + 1]! + side[from + 2]!) === 3
    return oneSide && close.slice(from, from + 3).filter(Boolean).length >= 2
  })
  return {
    mean,
    meanMovingRange,
    lower: limit === null ? null : mean - limit,
    upper: limit === null ? null : mean + limit,
    movingRangeUpper: meanMovingRange === null ? null : 3.267 * meanMovingRange,
    points: values.map((value, i) => ({
      value,
      movingRange: ranges[i - 1] ?? null,
      outside: outside[i]!,
      shift: shift[i]!,
      trend: trend[i]!,
      twoOfThree: three[i]! && close[i]!,
    })),
    shortSeries: values.length < 13,
  }
}

/** For each value, whether it is in some stretch of the given length that has the pattern. */
function within(values: readonly number[], length: number, hasPattern: (from: number) => boolean): boolean[] {
  const flags = values.map(() => false)
  for (let from = 0; from + length <= values.length; from++) if (hasPattern(from)) flags.fill(true, from, from + length)
  return flags
}

function meanRange(ranges: readonly number[], screenOutliers: boolean): number | null {
  if (ranges.length === 0) return null
  const mean = meanOf(ranges)
  if (!screenOutliers) return mean
  const ordinary = ranges.filter((range) => range < 3.267 * mean)
  return ordinary.length === 0 ? null : meanOf(ordinary)
}

/** In two passes: a constant series has exactly its constant as mean, and so no side. */
function meanOf(values: readonly number[]): number {
  const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const first = average(values)
  return first + average(values.map((value) => value - first))
}
