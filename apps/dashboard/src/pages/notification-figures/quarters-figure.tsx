import type { Quarter } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { FigureNumber } from './figure-number.tsx'
import type { Area } from './figures-document.ts'
import type { FigureProps } from './figures-page.tsx'
import { useFiguresFreshness } from './use-figures-freshness.ts'

/** Eight of them side by side in a panel as narrow as a telephone. */
const shortName = (quarter: Quarter) => `K${quarter.at(-1)}`

const panels = ['perThousand', 'abusePerThousand', 'abuseShare'] as const

/** The quarters of two years in three small panels: own municipality as a line, the country dashed beside it. */
export function QuartersFigure({ statistics: { own, country }, place }: FigureProps) {
  const { t, format } = useLanguage()
  const c = t.notificationFigures
  const freshness = useFiguresFreshness()
  const quarters: Quarter[] = country.byQuarter.map(({ category }) => category)
  const shown = [...(own ? [{ id: 'own', name: place, area: own }] : []), { id: 'country', name: c.country, area: country }]
  const at = (area: Area, quarter: Quarter) => area.byQuarter.find(({ category }) => category === quarter)
  const show = (panel: (typeof panels)[number]) => (panel === 'abuseShare' ? format.percent : (value: number) => format.decimal(value))
  const highest = quarters.toSorted((a, b) => (at(shown[0]!.area, b)?.received ?? 0) - (at(shown[0]!.area, a)?.received ?? 0))[0]
  return (
    <FigureFrame
      heading={highest ? c.quarters.heading(format.quarter(highest)) : c.quarters.title}
      subject={c.quarters.subject}
      drawingHeight={190}
      wideTable
      drawingKey={
        <Key entries={shown.map(({ name }, index) => ({ sample: index === 0 ? ('line-1' as const) : ('line-2' as const), label: name }))} />
      }
      drawing={
        <div className="panels few">
          {panels.map((panel) => (
            <div key={panel}>
              <p className="panel-title">{c.quarters[panel]}</p>
              <QuarterChart
                small
                height={150}
                quarters={quarters}
                series={shown.map(({ id, area }) => ({ id, values: quarters.map((quarter) => at(area, quarter)?.[panel] ?? null) }))}
                value={show(panel)}
                quarterName={shortName}
              />
            </div>
          ))}
        </div>
      }
      table={
        <DataTable
          label={c.quarters.title}
          caption={c.quarters.title}
          rows={quarters}
          rowKey={(quarter) => quarter}
          columns={[
            { key: 'quarter', heading: c.quarter, cell: (quarter: Quarter) => format.quarter(quarter) },
            ...shown.flatMap(({ id, name, area }) => [
              {
                key: `${id} received`,
                heading: `${c.measures.received.name}, ${name}`,
                numeric: true,
                cell: (quarter: Quarter) => <FigureNumber value={at(area, quarter)?.received} show={format.number} missing="noBasis" />,
              },
              ...panels.map((panel) => ({
                key: `${id} ${panel}`,
                heading: `${c.measures[panel].name}, ${name}`,
                numeric: true,
                cell: (quarter: Quarter) => (
                  <FigureNumber
                    value={at(area, quarter)?.[panel]}
                    show={show(panel)}
                    missing={area.children == null && panel !== 'abuseShare' ? 'notComputable' : 'noBasis'}
                  />
                ),
              })),
            ]),
          ]}
        />
      }
      freshness={freshness}
    />
  )
}
