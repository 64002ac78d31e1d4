import type { Format } from '../../language/format.ts'
import type { Messages } from '../../language/language.tsx'
import type { Area, Cell } from './figures-document.ts'

export type MeasureCode = keyof Messages['notificationFigures']['measures']

type Part = Cell['protected'][number]

/** One number of an area: what it is taken from, what hides it, and how it is written. */
export interface Measure {
  code: MeasureCode
  of: (area: Area) => number | null
  show: (format: Format) => (value: number) => string
  /** The part of the table that hides it when it is protected. */
  cell: (area: Area) => Cell
  part: Part
  /** A rate needs children. */
  rate?: boolean
}

const number = (format: Format) => format.number
const decimal = (format: Format) => (value: number) => format.decimal(value)
const percent = (format: Format) => format.percent
const days = (format: Format) => (value: number) => (Number.isInteger(value) ? format.number(value) : format.decimal(value))

export const measures: readonly Measure[] = [
  measure('received', 'all', 'received', number, 'RECEIVED'),
  { ...measure('perThousand', 'all', 'perThousand', decimal, 'RECEIVED'), rate: true },
  measure('abuseShare', 'all', 'abuseShare', (format) => format.percentOneDecimal, 'RECEIVED'),
  { ...measure('abusePerThousand', 'all', 'abusePerThousand', decimal, 'RECEIVED'), rate: true },
  measure('supportedShare', 'abuse', 'supportedShare', percent, 'SUPPORT'),
  measure('medianDays', 'abuse', 'medianDays', days, 'SUPPORT'),
  measure('within30Share', 'abuse', 'within30Share', percent, 'SUPPORT'),
  measure('within59Share', 'abuse', 'within59Share', percent, 'SUPPORT'),
  measure('otherWithin59Share', 'other', 'within59Share', percent, 'SUPPORT'),
  measure('from360Share', 'abuse', 'from360Share', percent, 'SUPPORT'),
  { ...measure('coursesPerThousand', 'all', 'coursesPerThousand', decimal, 'COURSES'), rate: true },
  measure('assessedInTimeShare', 'all', 'assessedInTimeShare', percent, 'ASSESSED'),
  measure('receiptInTimeShare', 'all', 'receiptInTimeShare', percent, 'RECEIPT'),
]

type Numbered = { [Key in keyof Cell]: Cell[Key] extends number | null | undefined ? Key : never }[keyof Cell]

function measure(
  code: MeasureCode,
  group: 'all' | 'abuse' | 'other',
  key: NonNullable<Numbered>,
  show: Measure['show'],
  part: Part,
): Measure {
  return { code, of: (area) => area[group][key] ?? null, show, cell: (area) => area[group], part }
}

export type Missing = 'hidden' | 'notComputable' | 'noBasis'

/** Why a number is not there: a small count beside it, no children on record, or nothing to reckon from. */
export function missingBecause({ cell, part, rate }: Measure, area: Area): Missing {
  if (cell(area).protected.includes(part)) return 'hidden'
  return rate && area.children == null ? 'notComputable' : 'noBasis'
}
