import { attackRelease, type Attribute, type Finding, overEditions, type Release } from '@tilsynsblik/attacker'
import { complaintAttributes, countedComplaints } from '@tilsynsblik/complaints'
import { countedMeasures, measureAttributes } from '@tilsynsblik/incidents'
import { countedNotifications, notificationAttributes } from '@tilsynsblik/notifications'
import type { FrozenCell } from '@tilsynsblik/statistics'

/** Everything that was published by a service, and what it would publish now. */
export type PublishedBy = Record<'incidents' | 'complaints' | 'notifications', readonly FrozenCell[]>

/** What an outsider could find out from these editions, all of them together. Empty: nothing about fewer than five. */
export async function attackEditions(published: PublishedBy): Promise<Finding[]> {
  return attackRelease(releasesOf(published))
}

/** The published numbers, and of which records each of them tells. */
export function releasesOf({ incidents, complaints, notifications }: PublishedBy): Release[] {
  return [
    releaseOf('measures', incidents, countedMeasures, measureAttributes),
    releaseOf('complaints', complaints, countedComplaints, complaintAttributes),
    releaseOf('notifications', notifications, countedNotifications, notificationAttributes),
  ]
}

function releaseOf(
  population: string,
  cells: readonly FrozenCell[],
  countedBy: (cell: FrozenCell) => Record<string, string[]> | null,
  attributes: readonly Attribute[],
): Release {
  const byEdition = Map.groupBy(cells, ({ edition }) => edition)
  const editions = [...byEdition.keys()]
    .sort((a, b) => a - b)
    .map((edition) => ({
      edition: `edition-${edition}`,
      counts: byEdition.get(edition)!.flatMap((cell) => {
        const where = countedBy(cell)
        return where ? [{ name: `${cell.table} ${cell.period} ${cell.category}`, where, value: cell.value }] : []
      }),
    }))
  const quarters = new Set(editions.flatMap(({ counts }) => counts.flatMap(({ where }) => where['quarter'] ?? [])))
  return overEditions(population, [{ code: 'quarter', categories: [...quarters].sort() }, ...attributes], editions)
}
