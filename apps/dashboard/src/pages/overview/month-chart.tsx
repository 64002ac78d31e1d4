import { Suspense, useId } from 'react'
import { Key } from '../../charts/key.tsx'
import { ControlChart } from '../../charts/lazy.tsx'
import type { OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Chart = NonNullable<NonNullable<OverviewSectionPartFragment['home']>['chart']>
type Month = Chart['months'][number]

interface YearRow {
  year: string
  months: ReadonlyMap<string, Month>
}

const height = 180
const monthsOfYear = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** The home against itself, month by month: drawn, and as one row of numbers a year. */
export function MonthChart({ name, chart }: { name: string; chart: Chart }) {
  const { t, format } = useLanguage()
  const id = useId()
  const h = t.overview.homes
  const { mean, lower, upper, shortSeries, months } = chart
  return (
    <figure className="figure month-chart" aria-labelledby={id}>
      <p id={id} className="subject">
        {h.chart(name)}
      </p>
      <div aria-hidden="true">
        <Key
          entries={[
            { sample: 'mean', label: h.chartMean(format.decimal(mean)) },
            { sample: 'limit-95', label: h.chartLimits },
            { sample: 'signal', label: h.chartSignal },
          ]}
        />
        <Suspense fallback={<div style={{ minBlockSize: height }} />}>
          <ControlChart
            height={height}
            points={months.map(({ month, reports, signal }) => ({ month: month.slice(0, 7), value: reports, isSignal: signal }))}
            mean={mean}
            lower={lower ?? null}
            upper={upper ?? null}
            number={format.number}
            monthName={(month) => format.shortMonth(`${month}-01`)}
          />
        </Suspense>
      </div>
      <MonthTable name={name} chart={chart} />
      {shortSeries && <p className="small">{h.shortSeries}</p>}
    </figure>
  )
}

function MonthTable({ name, chart: { mean, lower, upper, months } }: { name: string; chart: Chart }) {
  const { t, format } = useLanguage()
  const h = t.overview.homes
  const rows = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, own]): YearRow => ({
    year,
    months: new Map(own.map((month) => [month.month.slice(5, 7), month])),
  }))
  const columns: Column<YearRow>[] = [
    { key: 'year', heading: h.year, cell: ({ year }) => year },
    ...monthsOfYear.map((month): Column<YearRow> => ({
      key: month,
      heading: format.monthName(month),
      numeric: true,
      cell: ({ months: own }) => <MonthCell month={own.get(month)} />,
    })),
  ]
  return (
    <DataTable
      label={h.chart(name)}
      caption={h.chartCaption(
        format.decimal(mean),
        lower == null ? null : format.decimal(Math.max(0, lower)),
        upper == null ? null : format.decimal(upper),
      )}
      columns={columns}
      rows={rows}
      rowKey={({ year }) => year}
    />
  )
}

function MonthCell({ month }: { month: Month | undefined }) {
  const { t, format } = useLanguage()
  if (!month) return null
  if (!month.signal) return <>{format.number(month.reports)}</>
  return (
    <b>
      {/* Not hidden from a screen reader: in the PDF it is all that is left of the sign. */}▲ {format.number(month.reports)}
      <span className="only-spoken">, {t.overview.homes.signal}</span>
    </b>
  )
}
