import type { OverviewComparisonFragment, OverviewCountsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

export interface FigureRow {
  key: string
  label: string
  /** Null: not known. */
  value: number | null
  /** As it is read: with interval, with decimals. */
  text: string | null
  /** The same of those that are compared with; undefined where there is nothing to compare. */
  otherValue: number | null | undefined
  other: string | null | undefined
}

const counts = [
  'homes',
  'homesWithReports',
  'measures',
  'notPermitted',
  'accountAttached',
  'accountMissing',
  'guidanceAsked',
  'guidanceGiven',
  'late',
  'complaintsFiled',
  'complaintsUpheld',
  'notifications',
  'notificationsOfAbuse',
  'inspections',
  'monthsWithReports',
  'monthsDeclaredZero',
  'monthsMissing',
] as const

/** The key figures in words and numbers, for the table, the file and the workbook alike. */
export function useFigureRows(): (figures: OverviewCountsFragment, compared?: OverviewComparisonFragment | null) => FigureRow[] {
  const { t, format } = useLanguage()
  const f = t.overview.figures
  const whole = (value: number | null | undefined) => (value == null ? null : format.number(value))
  return (figures, compared) => {
    const { reports, perThousandChildDays: rate, rateLower, rateUpper, childDays } = figures
    const interval = rateLower != null && rateUpper != null ? ` (${format.interval(rateLower, rateUpper)})` : ''
    return [
      { key: 'reports', label: f.reports, value: reports, text: whole(reports), ...against(compared?.reports, format.number) },
      {
        key: 'rate',
        label: f.rate,
        value: rate ?? null,
        text: rate == null ? null : `${format.decimal(rate)}${interval}`,
        ...against(compared && (compared.perThousandChildDays ?? null), format.decimal),
      },
      {
        key: 'childDays',
        label: f.childDays,
        value: childDays ?? null,
        text: whole(childDays),
        ...against(compared && (compared.childDays ?? null), format.number),
      },
      ...counts.map((key) => ({
        key,
        label: f[key],
        value: figures[key],
        text: whole(figures[key]),
        ...against(key === 'homes' || key === 'homesWithReports' ? compared?.[key] : undefined, format.number),
      })),
    ]
  }
}

/** Undefined where nothing is compared, null where it is not known. */
function against(value: number | null | undefined, text: (value: number) => string): Pick<FigureRow, 'otherValue' | 'other'> {
  return { otherValue: value, other: value == null ? value : text(value) }
}
