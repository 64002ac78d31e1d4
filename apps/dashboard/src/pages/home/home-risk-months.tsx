import { xmrChart, type XmrPoint } from '@tilsynsblik/statistics'
import { Key } from '../../charts/key.tsx'
import { ControlChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useFreshness } from '../freshness.ts'

interface Month {
  readonly month: string
  readonly reports: number
}

interface Row extends Month {
  flags: (keyof typeof flagNames)[]
}

const flagNames = { outside: true, shift: true, trend: true, twoOfThree: true }
const height = 240

/** The home against itself: is a month more than chance, by the four rules of a control chart. */
export function HomeRiskMonths({ name, months, dataAsOf }: { name: string; months: readonly Month[]; dataAsOf: string }) {
  const { t, format } = useLanguage()
  const registers = useFreshness('registers')
  const chart = xmrChart(months.map(({ reports }) => reports))!
  const rows = months.map((month, index): Row => ({ ...month, flags: flagsOf(chart.points[index]!) }))
  const special = rows.filter(({ flags }) => flags.length > 0)
  const columns: Column<Row>[] = [
    { key: 'month', heading: t.homeRisk.month, cell: ({ month }) => format.shortMonth(month) },
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
  return (
    <FigureFrame
      heading={
        special.length === 0
          ? t.homeRisk.monthsQuiet
          : t.homeRisk.monthsSignals(
              special.length,
              format.list(special.slice(-3).map(({ month }) => format.shortMonth(month))),
              special.length > 3,
            )
      }
      subject={`${t.homeRisk.months(name)}. ${t.homeRisk.monthsSubject}`}
      drawingHeight={height}
      drawingKey={
        <Key
          entries={[
            { sample: 'mean', label: t.homeRisk.mean(format.decimal(chart.mean)) },
            { sample: 'limit-95', label: t.homeRisk.limitsKey },
            { sample: 'signal', label: t.homeRisk.special },
          ]}
        />
      }
      drawing={
        <ControlChart
          height={height}
          points={rows.map(({ month, reports, flags }) => ({ month: month.slice(0, 7), value: reports, isSignal: flags.length > 0 }))}
          mean={chart.mean}
          lower={chart.lower}
          upper={chart.upper}
          number={format.number}
          monthName={(month) => format.shortMonth(`${month}-01`)}
        />
      }
      table={
        <DataTable
          height="bounded"
          label={t.homeRisk.months(name)}
          caption={`${t.homeRisk.mean(format.decimal(chart.mean))}${limits}`}
          columns={columns}
          rows={rows.toReversed()}
          rowKey={({ month }) => month}
        />
      }
      notes={chart.shortSeries ? [t.homeRisk.short, t.homeRisk.monthsNote] : [t.homeRisk.monthsNote]}
      freshness={{ ...registers, updated: format.dateTime(dataAsOf) }}
    />
  )
}

function flagsOf({ outside, shift, trend, twoOfThree }: XmrPoint): Row['flags'] {
  const found = { outside: outside === true, shift, trend, twoOfThree }
  return (Object.keys(flagNames) as Row['flags']).filter((flag) => found[flag])
}
