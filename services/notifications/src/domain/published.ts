import { type FrozenCell, yearOf } from '@tilsynsblik/statistics'
import { codesOf, crimeKinds, notifiers, supportKinds } from '@tilsynsblik/vocabulary'

/** Fewest in a cell that may be published. */
const fewest = 5

/** What is not a count of notifications or children: a median, a share, a rate. */
const notCounts = new Set(['medianDaysToSupport', 'lowestPerThousand', 'highestPerThousand'])
const shares = 'days-to-support'

/**
 * The tables in which every count is large enough; a table with one small count is left out whole, which can happen
 * only in a small register. Shares are published with the counts they rest on or not at all.
 */
export function safeTables<Figure extends Omit<FrozenCell, 'edition'>>(figures: readonly Figure[]): Figure[] {
  const small = new Set(
    figures
      .filter(({ table, category, value }) => table !== shares && !notCounts.has(category) && value < fewest)
      .map(({ table }) => table),
  )
  if (small.has('abuse-follow-up') || small.has('notifications')) small.add(shares)
  return figures.filter(({ table }) => !small.has(table))
}

/** Rule S6: shares in whole per cent, rates with one decimal. A number with all its digits would give its counts away. */
export function asPublished<Figure extends Omit<FrozenCell, 'edition'>>(figure: Figure): Figure {
  if (figure.table === shares) return { ...figure, value: Math.round(figure.value * 100) / 100 }
  if (notCounts.has(figure.category)) return { ...figure, value: Math.round(figure.value * 10) / 10 }
  return figure
}

/**
 * Rule S5: a period that a table was published with stays as it was. A year is added only where it counts what its
 * quarters were published with, or late notifications could be had by subtraction.
 */
export function keepPublished(
  figures: readonly Omit<FrozenCell, 'edition'>[],
  before: readonly FrozenCell[],
  edition: number,
): FrozenCell[] {
  const latest = Math.max(0, ...before.map((cell) => cell.edition))
  const kept = before.filter((cell) => cell.edition === latest)
  const known = new Set(kept.map(({ table, period }) => `${table} ${period}`))
  const late = yearsWithLate(figures, kept)
  const added = figures.filter(
    ({ table, period }) => !known.has(`${table} ${period}`) && (period.includes('K') || !late.has(yearOf(period))),
  )
  return [...kept, ...added].map((cell) => ({ ...cell, edition }))
}

function yearsWithLate(figures: readonly Omit<FrozenCell, 'edition'>[], kept: readonly FrozenCell[]): Set<string> {
  const now = new Map(figures.map(({ table, period, category, value }) => [`${table} ${period} ${category}`, value]))
  const changed = kept.filter(
    ({ table, period, category, value }) => table === 'notifications' && now.get(`${table} ${period} ${category}`) !== value,
  )
  return new Set(changed.map(({ period }) => yearOf(period)))
}

/** Which notifications a published number counts, for whoever wants to know what follows from it; null: it counts none. */
export function countedNotifications({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>): Record<string, string[]> | null {
  const quarter = period.includes('K') ? [period] : [1, 2, 3, 4].map((number) => `${period}K${number}`)
  const ofAbuse = { quarter, abuse: ['yes'] }
  switch (table) {
    case 'notifications':
      return category === 'abuse' ? ofAbuse : { quarter }
    case 'notifications-by-notifier':
      return { quarter, notifier: [category] }
    case 'abuse-by-notifier':
      return { ...ofAbuse, notifier: [category] }
    case 'support-kinds':
      return { ...ofAbuse, support: [category] }
    case 'abuse-follow-up':
      if (category === 'supported') return { ...ofAbuse, support: codesOf(supportKinds) }
      // A child is counted by its first notification of the year.
      if (category === 'children') return { ...ofAbuse, first: ['yes'] }
      if (category === 'childrenWithPoliceReport') return { ...ofAbuse, first: ['yes'], crime: codesOf(crimeKinds) }
      return crimes[category] ? { ...ofAbuse, first: ['yes'], crime: [crimes[category]] } : null
    default:
      return null
  }
}

const crimes: Record<string, string> = { crimeViolence: 'VIOLENCE', crimeSexual: 'SEXUAL', crimeOther: 'OTHER' }

/** By what notifications are told apart. */
export const notificationAttributes = [
  { code: 'abuse', categories: ['yes', 'no'] },
  { code: 'notifier', categories: codesOf(notifiers) },
  { code: 'support', categories: ['none', ...codesOf(supportKinds)] },
  { code: 'first', categories: ['yes', 'no'] },
  { code: 'crime', categories: ['none', ...codesOf(crimeKinds)] },
]
