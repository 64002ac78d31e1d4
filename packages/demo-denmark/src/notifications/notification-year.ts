import { codesOf, concernKinds } from '@tilsynsblik/vocabulary'
import { dayOf, type Day } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import type { Random } from '../random/rng.ts'
import { quotas, shuffledLabels, weighted } from '../random/sampling.ts'
import { notificationSources } from '../reference.ts'
import { notifiedChildrenOf, type NotifiedChild } from './notified-children.ts'
import { notifierLabels } from './notifier-labels.ts'
import { receivedDays, receivedMinute } from './received.ts'
import { childOfEach } from './repeats.ts'
import { volumesOf, type Volumes } from './volumes.ts'

/** The notifications of one year as columns of numbers, those about abuse first. 150,000 objects would be too many. */
export interface NotificationYear {
  year: number
  volumes: Volumes
  size: number
  abuseSize: number
  children: NotifiedChild[]
  /** Index into `children`; row i of the first `abusedChildren` rows is about child i. */
  child: Int32Array
  /** Index into `notificationSources`. */
  notifier: Uint8Array
  /** Index into `concernKinds`; 0 is no abuse. */
  kind: Uint8Array
  day: Int32Array
  /** Of the day, by the clock in Copenhagen. */
  minute: Int32Array
}

export const kindCodes = codesOf(concernKinds)

export function notificationYear(denmark: Denmark, year: number): NotificationYear {
  const { setting } = denmark
  const volumes = volumesOf(year, setting.scale)
  const abuseSize = volumes.abuse.reduce((sum, count) => sum + count, 0)
  const children = notifiedChildrenOf(denmark, year, volumes)
  const child = childOfEach(setting.random('notification-child', year), children, volumes)
  const fromHome = Array.from(child, (index) => children[index]!.resident !== null)
  const notifiers = setting.random('notifier', year)
  const notifier = joined(
    notifierLabels(
      notifiers,
      sourceCounts(abuseSize, (source) => source.abuse),
      fromHome.slice(0, abuseSize),
    ),
    notifierLabels(
      notifiers,
      sourceCounts(child.length - abuseSize, (source) => source.all - source.abuse),
      fromHome.slice(abuseSize),
    ),
  )
  const random = setting.random('notification-received', year)
  const quarter = joined(shuffledLabels(random, volumes.abuse), shuffledLabels(random, volumes.concern))
  return {
    year,
    volumes,
    size: child.length,
    abuseSize,
    children,
    child,
    notifier,
    kind: kindsOf(setting.random('notification-kind', year), child.length, abuseSize),
    day: daysOf(random, year, quarter, notifier),
    minute: Int32Array.from(child, () => receivedMinute(random)),
  }
}

/** How many of each notifier, so that each share rounds to the printed one (N6, N7); exact in 2022. */
function sourceCounts(total: number, weight: (source: (typeof notificationSources)[number]) => number): number[] {
  return quotas(total, notificationSources.map(weight))
}

/** Physical 52 %, sexual 22, psychological 22, digital 4 (A). */
const drawAbuse = weighted([0, 52, 22, 22, 4])

function kindsOf(random: Random, size: number, abuseSize: number): Uint8Array {
  const kinds = new Uint8Array(size)
  for (let row = 0; row < abuseSize; row++) kinds[row] = drawAbuse(random)
  return kinds
}

function daysOf(random: Random, year: number, quarter: Uint8Array, notifier: Uint8Array): Int32Array {
  const starts = [`${year}-01-01`, `${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`].map(dayOf)
  const draws = [false, true].map((fromSchool) =>
    [0, 1, 2, 3].map((index) => receivedDays(starts[index]!, starts[index + 1]! - 1, fromSchool)),
  )
  const fromSchool = notificationSources.map((source) => Number(['SCHOOL', 'DAY_CARE'].includes(source.notifier)))
  return Int32Array.from(quarter, (index, row): Day => draws[fromSchool[notifier[row]!]!]![index]!(random))
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
