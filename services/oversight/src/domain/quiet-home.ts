import type { IndicatorScore } from './assessment.ts'
import type { FunnelPoint } from './funnel.ts'
import type { HomeInput } from './national-facts.ts'

/** At least this many reports expected: below it, few reports are nothing to wonder at. */
const expectedAtLeast = 3

/** The home reports at most this part of what its peers would have in its place. */
const atMost = 0.5

/** Complaints and concerns together: one letter alone is no pattern. */
const voicesAtLeast = 3

/** How far above other homes one of the two must be heard, in standard deviations. */
const loudness = 1.5

/**
 * Others report concern, the home reports little: reports are at most half of what is expected, at least three are
 * expected, children and others together have been heard at least three times, and complaints or concerns are one and a
 * half standard deviations above other homes. A reason to read at the desk; it adds nothing to the score
 * (statistics.md section 5).
 */
export function isQuietHome(
  home: HomeInput,
  { indicators, funnel }: { indicators: readonly IndicatorScore[]; funnel: FunnelPoint | null },
): boolean {
  if (funnel === null || funnel.expected < expectedAtLeast || funnel.ratio > atMost) return false
  const heard = home.complaints!.filedByChildren! + home.notifications!.distinct!
  return heard >= voicesAtLeast && indicators.some(({ domain, z }) => domain === 'VOICES' && z !== null && z >= loudness)
}
