import { inspectionRoutes } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { ChangeDots } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { DownloadButton } from '../download-button.tsx'
import { useFreshness } from '../freshness.ts'
import type { HitRatesOfPeriod } from './hit-rate-page.tsx'

type Lane = HitRatesOfPeriod['lanes'][number]

const height = 220

/** How often each route found something, with what chance could make of it. */
export function HitRateFigure({ hitRates: { period, lanes }, subject }: { hitRates: HitRatesOfPeriod; subject: string }) {
  const { t, format, word } = useLanguage()
  const freshness = useFreshness('overview')
  const h = t.hitRate
  const hasShare = (lane: Lane) => lane.share != null && lane.lower != null && lane.upper != null
  const columns: Column<Lane>[] = [
    { key: 'route', heading: h.route, cell: ({ route }) => word(inspectionRoutes, route) },
    { key: 'inspections', heading: h.inspections, numeric: true, cell: ({ inspections }) => format.number(inspections) },
    { key: 'hits', heading: h.hits, numeric: true, cell: ({ hits }) => format.number(hits) },
    {
      key: 'share',
      heading: h.share,
      numeric: true,
      cell: ({ share }) => (share == null ? <Mark kind="noBasis" /> : format.percent(share)),
    },
    {
      key: 'interval',
      heading: t.homes.interval,
      numeric: true,
      cell: ({ lower, upper }) =>
        lower == null || upper == null ? <Mark kind="noBasis" /> : `${format.number(lower * 100)}–${format.percent(upper)}`,
    },
  ]
  const csv: CsvColumn<Lane>[] = [
    { heading: h.route, value: ({ route }) => word(inspectionRoutes, route) },
    { heading: h.inspections, value: ({ inspections }) => inspections },
    { heading: h.hits, value: ({ hits }) => hits },
    { heading: h.share, value: ({ share }) => share ?? null },
    { heading: t.homes.csv.lower, value: ({ lower }) => lower ?? null },
    { heading: t.homes.csv.upper, value: ({ upper }) => upper ?? null },
  ]
  return (
    <FigureFrame
      heading={h.figure}
      subject={`${subject}. ${h.figureSubject}`}
      drawingHeight={height}
      drawingKey={
        <Key
          entries={[
            { sample: 'now', label: h.share },
            { sample: 'interval', label: t.homes.interval },
          ]}
        />
      }
      drawing={
        <ChangeDots
          height={height}
          legend={h.percent}
          number={format.number}
          unknown={h.noVisits}
          rows={lanes.toReversed().map((lane) => ({
            id: lane.route,
            label: word(inspectionRoutes, lane.route),
            now: hasShare(lane) ? { value: lane.share! * 100, lower: lane.lower! * 100, upper: lane.upper! * 100 } : null,
            before: null,
            yearBefore: null,
          }))}
        />
      }
      table={
        <>
          <DataTable label={h.figure} caption={h.caption} columns={columns} rows={lanes} rowKey={({ route }) => route} />
          <p className="bottom-line">
            <DownloadButton name="traefsikkerhed" columns={csv} rows={lanes} period={period} selection={subject} />
          </p>
        </>
      }
      notes={h.notes}
      freshness={freshness}
    />
  )
}
