import type { Day } from '../calendar/time.ts'
import { gamma, logNormal } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import { quotas, shuffledIndices } from '../random/sampling.ts'
import { municipalities, publishedFigures } from '../reference.ts'
import { daysOfYear, type Setting } from '../setting.ts'
import type { NotificationYear } from './notification-year.ts'
import type { PoliceReport } from './police-reports.ts'

/**
 * The day a children's-house course started, by the row of the notification. 1.7 per 1,000 children in all (N20), and
 * between 0.0 and 4.5 in the municipalities (N21).
 */
export function coursesOf(setting: Setting, notifications: NotificationYear, police: Map<number, PoliceReport>): Map<number, Day> {
  const { year, volumes, children, day } = notifications
  const random = setting.random('course', year)
  const { last } = daysOfYear(year)
  // A house must be used where police are involved (barnets lov §§ 125-126), so those come first.
  const rows = [...shuffledIndices(random, volumes.abusedChildren)]
  const rowsOf = Map.groupBy(
    [...rows.filter((row) => police.has(row)), ...rows.filter((row) => !police.has(row))],
    (row) => children[row]!.municipalityId,
  )
  const available = municipalities.map(({ id }) => rowsOf.get(id)?.length ?? 0)
  const starts = new Map<number, Day>()
  coursesByMunicipality(setting, volumes.courses, available).forEach((count, index) => {
    const candidates = (rowsOf.get(municipalities[index]!.id) ?? []).map((row) => ({ row, start: day[row]! + startDelay(random) }))
    // Courses are counted in the year they start.
    const inYear = candidates.filter(({ start }) => start <= last)
    for (const { row, start } of inYear.slice(0, count)) starts.set(row, start)
  })
  return starts
}

function startDelay(random: Random): number {
  return Math.ceil(logNormal(random, 18, 0.7))
}

/**
 * The published range leaves out the island municipalities, which have too few children. We take these to be the four
 * without a bridge or a town of size: Bornholm and Langeland count as others. Langeland happens to have none.
 */
export const islands: readonly string[] = ['0492', '0741', '0825', '0563'] // Ærø, Samsø, Læsø, Fanø
const langeland = '0482'

/** Of a municipality's abused children, at most this share: beyond it the candidates run out. */
const mostOfAvailable = 0.7

function coursesByMunicipality(setting: Setting, total: number, available: number[]): number[] {
  const [, highest] = publishedFigures.find(({ id }) => id === 'N21')!.published as [number, number]
  const { scale } = setting
  const lasting = setting.random('course-rate')
  const rates = municipalities.map(({ id }) => {
    const rate = gamma(lasting, 2.5) / 2.5
    // Some do not use the house at all, whatever happens.
    return islands.includes(id) || id === langeland || rate < 0.2 ? 0 : rate
  })
  const limits = municipalities.map(({ children }, index) =>
    Math.min((0.93 * highest * scale * children) / 1000, mostOfAvailable * available[index]!),
  )
  const top = topMunicipality(available, highest * scale)
  const settled = new Map([[top, Math.round((highest * scale * municipalities[top]!.children) / 1000)]])
  // Whoever reaches the limit stands there; the rest is shared out again among the others.
  for (;;) {
    const left = total - settled.values().reduce((sum, count) => sum + count, 0)
    const shares = quotas(
      left,
      rates.map((rate, index) => (settled.has(index) ? 0 : rate * municipalities[index]!.children)),
    )
    const over = shares.findIndex((count, index) => count > limits[index]!)
    if (over < 0) return shares.map((count, index) => settled.get(index) ?? count)
    settled.set(over, Math.floor(limits[over]!))
  }
}

/** The one at the top of the range: of those with children enough to hit it to a decimal, the one with most cases per child. */
function topMunicipality(available: number[], highest: number): number {
  const cases = municipalities.map(({ children }, index) => {
    const reachable = children >= 12_000 && (highest * children) / 1000 <= mostOfAvailable * available[index]!
    return reachable ? available[index]! / children : 0
  })
  return cases.indexOf(Math.max(...cases))
}
