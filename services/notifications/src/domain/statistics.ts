import type { Quarter } from '@tilsynsblik/vocabulary'

/** One number as the database tells it; null where it is protected, or cannot be computed. */
export interface FigureRow {
  area: 'OWN' | 'SIMILAR' | 'COUNTRY' | 'GROUP'
  slice: 'ALL' | 'CONCERN' | 'NOTIFIER' | 'KIND' | 'QUARTER' | 'DAYS' | 'SUPPORT' | 'CHILDREN' | 'AREA'
  category: string
  part: string
  measure: string
  /** A count, and not a rate or a median. */
  counts: boolean
  amount: number | null
}

export const figureParts = ['RECEIVED', 'ASSESSED', 'RECEIPT', 'COURSES', 'SUPPORT'] as const
export type FigurePart = (typeof figureParts)[number]

/** What is known of some notifications: all of them, those of one notifier, kind or quarter. Null: protected, or not computable. */
export interface NotificationCell {
  category: string
  /** Parts that hold a count below five somewhere in their table. */
  protected: FigurePart[]
  received: number | null
  abuse: number | null
  abuseShare: number | null
  perThousand: number | null
  abusePerThousand: number | null
  coursesPerThousand: number | null
  courses: number | null
  assessedInTimeShare: number | null
  receiptInTimeShare: number | null
  supported: number | null
  supportedShare: number | null
  within30Share: number | null
  within59Share: number | null
  from360Share: number | null
  medianDays: number | null
}

export interface NotificationFigures {
  municipalities: number
  /** Of them, those without children on record: not in the rates. */
  unrecorded: number
  children: number | null
  all: NotificationCell
  abuse: NotificationCell
  other: NotificationCell
  byQuarter: NotificationCell[]
  byNotifier: NotificationCell[]
  byKind: NotificationCell[]
  /** Null when protected. */
  daysToSupport: { from: number; abuse: number; other: number }[] | null
  supportKinds: { kind: string; supported: number }[] | null
  /** Null when protected, or when the period is not one year. */
  notifiedChildren: { children: number; victims: number; violence: number; sexual: number; other: number } | null
}

/** The figures of one area out of its numbers; null when there are none, because there is no such area for the caller. */
export function figuresOf(rows: readonly FigureRow[], area: FigureRow['area']): NotificationFigures | null {
  const own = Map.groupBy(
    rows.filter((row) => row.area === area),
    ({ slice }) => slice,
  )
  if (own.size === 0) return null
  const cells = (slice: FigureRow['slice']) =>
    Map.groupBy(own.get(slice) ?? [], ({ category }) => category)
      .entries()
      .map(([category, numbers]) => cellOf(category, numbers))
      .toArray()
      .toSorted((one, two) => (one.category < two.category ? -1 : 1))
  const known = (slice: FigureRow['slice'], measure: string) => own.get(slice)?.find((row) => row.measure === measure)?.amount ?? null
  const concern = new Map(cells('CONCERN').map((cell) => [cell.category, cell]))
  return {
    municipalities: known('AREA', 'municipalities') ?? 0,
    unrecorded: known('AREA', 'unrecorded') ?? 0,
    children: known('AREA', 'children'),
    all: cells('ALL')[0] ?? cellOf('ALL', []),
    abuse: concern.get('ABUSE') ?? cellOf('ABUSE', []),
    other: concern.get('OTHER') ?? cellOf('OTHER', []),
    byQuarter: cells('QUARTER'),
    byNotifier: cells('NOTIFIER'),
    byKind: cells('KIND'),
    daysToSupport: bandsOf(own.get('DAYS') ?? []),
    supportKinds:
      told(own.get('SUPPORT') ?? [])
        ?.map(({ category, amount }) => ({ kind: category, supported: amount }))
        .toSorted((one, two) => (one.kind < two.kind ? -1 : 1)) ?? null,
    notifiedChildren: childrenOf(own.get('CHILDREN') ?? []),
  }
}

/** Absent numbers of a part are zero, for nothing was counted; a null one is protected, and with it the part. */
function cellOf(category: string, rows: readonly FigureRow[]): NotificationCell {
  const parts = Map.groupBy(rows, ({ part }) => part)
  const hidden = (part: string) => parts.get(part)?.some(({ counts, amount }) => counts && amount === null) ?? false
  const known = (part: string, measure: string) => parts.get(part)?.find((row) => row.measure === measure)?.amount ?? null
  const count = (part: string, ...measures: string[]) =>
    hidden(part) ? null : measures.reduce((sum, measure) => sum + (known(part, measure) ?? 0), 0)
  const abuse = count('received', 'abuse')
  const received = count('received', 'abuse', 'other')
  const supported = count('support', 'under30', 'under60', 'under360', 'from360')
  return {
    category,
    protected: figureParts.filter((part) => hidden(part.toLowerCase())),
    received,
    abuse,
    abuseShare: share(abuse, received),
    perThousand: known('rates', 'all'),
    abusePerThousand: known('rates', 'abuse'),
    coursesPerThousand: known('rates', 'courses'),
    courses: count('courses', 'courses'),
    assessedInTimeShare: share(count('assessed', 'inTime'), count('assessed', 'inTime', 'notInTime')),
    receiptInTimeShare: share(count('receipt', 'inTime'), count('receipt', 'inTime', 'notInTime')),
    supported,
    supportedShare: share(supported, count('support', 'none', 'under30', 'under60', 'under360', 'from360')),
    within30Share: share(count('support', 'under30'), supported),
    within59Share: share(count('support', 'under30', 'under60'), supported),
    from360Share: share(count('support', 'from360'), supported),
    medianDays: known('support', 'medianDays'),
  }
}

/** A share of nothing is not known; it is neither zero nor everything. */
function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole
}

function bandsOf(rows: readonly FigureRow[]): NotificationFigures['daysToSupport'] {
  const numbers = told(rows)
  if (numbers === null) return null
  return Array.from({ length: 13 }, (_, band) => {
    const of = (measure: string) => numbers.find((row) => row.category === String(30 * band) && row.measure === measure)?.amount ?? 0
    return { from: 30 * band, abuse: of('abuse'), other: of('other') }
  })
}

function childrenOf(rows: readonly FigureRow[]): NotificationFigures['notifiedChildren'] {
  const numbers = told(rows)
  if (numbers === null || numbers.length === 0) return null
  const of = (measure: string) => numbers.find((row) => row.measure === measure)?.amount ?? 0
  const [violence, sexual, other] = [of('violence'), of('sexual'), of('other')]
  const victims = violence + sexual + other
  return { children: victims + of('none'), victims, violence, sexual, other }
}

/** All of the numbers, or null when they are protected. */
function told(rows: readonly FigureRow[]): (FigureRow & { amount: number })[] | null {
  return rows.every((row): row is FigureRow & { amount: number } => row.amount !== null) ? [...rows] : null
}

/** A year is seen with the two before it. */
export function trendFrom(first: Quarter): Quarter {
  return `${Number(first.slice(0, 4)) - 2}K1`
}
