import { codesOf, supportKinds, type SupportKind } from '@tilsynsblik/vocabulary'
import type { Setting } from '../setting.ts'
import type { Random } from '../random/rng.ts'
import { quotas, shuffledIndices, shuffledLabels } from '../random/sampling.ts'
import type { NotificationYear } from './notification-year.ts'
import { reactionDays, reactionToAbuse, reactionToConcern } from './reaction-days.ts'

/** Support that follows a notification, by the row of the notification. */
export interface Support {
  /** From the notification to the start. */
  days: number
  kind: SupportKind
}

export function supportOf(setting: Setting, notifications: NotificationYear): Map<number, Support> {
  const { year, volumes, abuseSize, size } = notifications
  const random = setting.random('support', year)
  const abuse = shuffledIndices(random, abuseSize).subarray(0, volumes.supportedAbuse)
  const concern = shuffledIndices(random, size - abuseSize).subarray(0, volumes.supportedConcern)
  return new Map([
    ...startsOf(random, abuse, reactionDays(random, reactionToAbuse, abuse.length)),
    ...startsOf(
      random,
      concern.map((row) => abuseSize + row),
      reactionDays(random, reactionToConcern, concern.length),
    ),
  ])
}

const kinds = codesOf(supportKinds)

/** Family treatment 34 %, consultant 14, placement 9 (N17); the seven others (A), in the order of the vocabulary. */
const kindShares = [34, 14, 9, 8, 7, 6, 5, 4, 3, 10]

function startsOf(random: Random, rows: Int32Array, days: number[]): [row: number, support: Support][] {
  const labels = shuffledLabels(random, quotas(rows.length, kindShares))
  return Array.from(rows, (row, index) => [row, { days: days[index]!, kind: kinds[labels[index]!]! }])
}
