import type { Notifier } from '@tilsynsblik/vocabulary'
import type { Random } from '../random/rng.ts'
import { shuffledLabels, weighted } from '../random/sampling.ts'

/**
 * Who made each of `fromHome.length` notifications: exactly `counts` of each kind. Those about children in homes choose
 * first, since teachers, the placement itself and the municipality see more of them.
 */
export function notifierLabels(random: Random, counts: readonly number[], fromHome: readonly boolean[]): Uint8Array {
  const left = [...counts]
  const labels = new Uint8Array(fromHome.length)
  const waiting: number[] = []
  fromHome.forEach((isFromHome, row) => {
    const wish = isFromHome ? drawWish(random) : -1
    const remaining = left[wish] ?? 0
    if (remaining === 0) waiting.push(row)
    else {
      left[wish] = remaining - 1
      labels[row] = wish
    }
  })
  shuffledLabels(random, left).forEach((label, at) => (labels[waiting[at]!] = label))
  return labels
}

/** In the order of notification-sources.json (A). */
const wishes: Record<Notifier, number> = {
  PLACEMENT: 12,
  HEALTH_VISITOR: 0,
  ASSOCIATION: 3,
  DAY_CARE: 1,
  FAMILY: 18,
  ANONYMOUS: 12,
  OTHER: 10,
  MUNICIPALITY: 14,
  POLICE: 10,
  HEALTH_SERVICE: 6,
  SCHOOL: 14,
}
const drawWish = weighted(Object.values(wishes))
