import { requireUnit } from './require-argument.ts'

export type CusumDirection = 'up' | 'down'

/** Alarm thresholds at one expected count a quarter. */
export interface CusumThreshold {
  expected: number
  /** If events come independently of each other. */
  poisson: number
  /** If whole quarters are high or low together: gamma distributed with shape 3 about what is expected. */
  clustered: number
}

/**
 * Thresholds for about one false alarm in 100 home-quarters, for a doubling (up) and a halving (down).
 * Source: statistics.md section 1 (up); down simulated in the same way, 20,000 series.
 */
export const cusumThresholds: Record<CusumDirection, readonly CusumThreshold[]> = {
  up: [
    { expected: 0.5, poisson: 2.3, clustered: 2.6 },
    { expected: 1, poisson: 2.6, clustered: 3.4 },
    { expected: 2, poisson: 2.9, clustered: 4.9 },
    { expected: 5, poisson: 2.8, clustered: 8.2 },
  ],
  down: [
    { expected: 0.5, poisson: 2.1, clustered: 2.3 },
    { expected: 1, poisson: 2.5, clustered: 3 },
    { expected: 2, poisson: 2.9, clustered: 4 },
    { expected: 5, poisson: 3.1, clustered: 6.6 },
  ],
}

export interface ThresholdOptions {
  /** Reports of force do cluster, so that is assumed unless told otherwise. */
  basis?: 'poisson' | 'clustered'
  table?: readonly CusumThreshold[]
}

/**
 * The alarm threshold at an expected count a quarter, linear in its logarithm between the rows of the table and
 * constant beyond its ends. Above 5 a quarter use monthly steps instead.
 *
 * @throws RangeError when the expected count is not above 0 and finite, or the table is empty.
 */
export function cusumThreshold(
  expectedPerQuarter: number,
  direction: CusumDirection,
  { basis = 'clustered', table = cusumThresholds[direction] }: ThresholdOptions = {},
): number {
  requireUnit(expectedPerQuarter, 'expectedPerQuarter')
  const after = table.findIndex(({ expected }) => expected >= expectedPerQuarter)
  const high = table[after === -1 ? table.length - 1 : after]
  if (!high) throw new RangeError('table must not be empty')
  const low = table[after - 1]
  if (!low) return high[basis]
  const part = Math.log(expectedPerQuarter / low.expected) / Math.log(high.expected / low.expected)
  return low[basis] + part * (high[basis] - low[basis])
}
