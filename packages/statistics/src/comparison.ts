import { gammaQuantile } from './gamma.ts'
import type { CountAndExposure } from './rate.ts'
import { requireCount, requireExposure } from './require-argument.ts'

/** What is compared, such as this year, with what it is compared to. */
export interface Comparison {
  now: CountAndExposure
  before: CountAndExposure
}

export interface RatioOptions {
  confidence?: number
}

/** Pure numbers: 1 is no change, 2 is twice the rate of before. */
export interface RateRatio {
  ratio: number
  lower: number
  upper: number
}

/** (O1/T1) / (O0/T0) */
export function ratioOf({ now, before }: Comparison): number {
  return now.count / now.exposure / (before.count / before.exposure)
}

/** RR exp(+-z se): symmetric on the log scale, where a halving and a doubling are equally far from 1. */
export function intervalAround(ratio: number, logStandardError: number, confidence = 0.95): RateRatio {
  const factor = Math.exp(normalDeviate(confidence) * logStandardError)
  return { ratio, lower: ratio / factor, upper: ratio * factor }
}

/** The z with P(|Z| < z) = confidence: Z squared over 2 has the gamma distribution of shape 1/2. */
function normalDeviate(confidence: number): number {
  return Math.sqrt(2 * gammaQuantile(confidence, 0.5))
}

export function requireComparison({ now, before }: Comparison, whose = ''): void {
  requireCount(now.count, `${whose}now.count`)
  requireExposure(now.exposure, `${whose}now.exposure`)
  requireCount(before.count, `${whose}before.count`)
  requireExposure(before.exposure, `${whose}before.exposure`)
}
