import { xmrChart, type XmrPoint } from '@tilsynsblik/statistics'
import type { BriefAssessmentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

interface Row {
  month: string
  reports: number
  flags: (keyof typeof flagNames)[]
}

const flagNames = { outside: true, shift: true, trend: true, twoOfThree: true }

/** The control chart as numbers: which months were more, or less, than the home's own chance. */
export function BriefMonths({ months }: { months: BriefAssessmentFragment['months'] }) {
  const { t, format } = useLanguage()
  const chart = xmrChart(months.map(({ reports }) => reports))
  if (!chart) return null
  const rows = months.map((month, index): Row => ({ ...month, flags: flagsOf(chart.points[index]!) }))
  const columns: Column<Row>[] = [
    { key: 'month', heading: t.homeRisk.month, cell: ({ month }) => format.month(month.slice(0, 7)) },
    { key: 'reports', heading: t.homeRisk.reports, numeric: true, cell: ({ reports }) => format.number(reports) },
    {
      key: 'flags',
      heading: t.homeRisk.flags,
      wrap: true,
      cell: ({ flags }) => flags.map((flag) => t.homeRisk.flagWords[flag]).join(', '),
    },
  ]
  const limits =
    chart.upper === null ? '' : `, ${t.homeRisk.limits(format.decimal(Math.max(0, chart.lower!)), format.decimal(chart.upper))}`
  const half = Math.ceil(rows.length / 2)
  return (
    <section>
      <h2>{t.brief.months}</h2>
      <div className="side-by-side">
        {[rows.slice(0, half), rows.slice(half)].map((part, index) => (
          <DataTable
            key={index}
            label={t.brief.monthsPart(index + 1)}
            caption={`${t.homeRisk.mean(format.decimal(chart.mean))}${limits}`}
            columns={columns}
            rows={part}
            rowKey={({ month }) => month}
          />
        ))}
      </div>
      <p className="small prose">{t.homeRisk.monthsNote}</p>
    </section>
  )
}

function flagsOf({ outside, shift, trend, twoOfThree }: XmrPoint): Row['flags'] {
  const found = { outside: outside === true, shift, trend, twoOfThree }
  return (Object.keys(flagNames) as Row['flags']).filter((flag) => found[flag])
}
