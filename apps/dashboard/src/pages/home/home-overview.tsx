import { isQuarter, type Quarter } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { QuarterChart } from '../../charts/lazy.tsx'
import type { Part } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { isSilent, shareOf } from '../homes/home-rows.ts'
import { useFreshness } from '../freshness.ts'
import type { HomeFacts } from './home-page.tsx'
import { homeHref } from './home-search.ts'

type HomeQuarter = NonNullable<HomeFacts['quarters']>[number]

/** The last eight quarters of the home, drawn with their uncertainty and listed with everything else. */
export function HomeOverview({ home, missing }: { home: HomeFacts; missing: ReadonlySet<Part> }) {
  const { t, format } = useLanguage()
  const freshness = useFreshness('registers')
  const quarters = home.quarters ?? []
  const columns = useQuarterColumns(home.id, missing)
  const rates = quarters.map((quarter) => (isSilent(quarter) ? null : (quarter.incidents?.rate ?? null)))
  return (
    <FigureFrame
      heading={t.home.quarters}
      subject={`${home.name}. ${t.home.quartersSubject}`}
      drawingHeight={260}
      drawingKey={
        <Key
          entries={[
            { sample: 'line-1', label: t.homes.perThousand },
            { sample: 'interval', label: t.homes.interval },
          ]}
        />
      }
      {...(!missing.has('incidents') && {
        drawing: (
          <QuarterChart
            height={260}
            quarters={quarters.map(({ period }) => period).filter(isQuarter)}
            series={[
              {
                id: 'rate',
                values: rates.map((rate) => rate?.perThousandChildDays ?? null),
                intervals: rates.map((rate) => rate && ([rate.lower, rate.upper] as const)),
              },
            ]}
            value={format.number}
            quarterName={format.quarterNumber}
          />
        ),
      })}
      table={
        <DataTable
          label={t.home.quarters}
          caption={t.home.quartersCaption}
          columns={columns}
          rows={quarters.toReversed()}
          rowKey={({ period }) => period}
        />
      }
      notes={[t.homes.reading, t.home.deadlineChange]}
      freshness={freshness}
    />
  )
}

function useQuarterColumns(id: string, missing: ReadonlySet<Part>): Column<HomeQuarter>[] {
  const { t, format } = useLanguage()
  const c = t.homes.columns
  const mark = (part: Part) => <Mark kind={missing.has(part) ? 'notFetched' : 'protected'} />
  const incidentCell = (key: string, heading: string, cell: (incidents: NonNullable<HomeQuarter['incidents']>, quarter: Quarter) => React.ReactNode) => ({
    key,
    heading,
    numeric: true,
    cell: ({ incidents, period }: HomeQuarter) => (incidents ? cell(incidents, period) : mark('incidents')),
  })
  const share = (part: number, whole: number) => {
    const value = shareOf(part, whole)
    return value === null ? <Mark kind="noBasis" /> : format.percent(value)
  }
  return [
    { key: 'period', heading: t.home.quarter, cell: ({ period }) => format.period(period) },
    incidentCell('rate', c.rate, (incidents) =>
      isSilent({ incidents }) ? <Mark kind="notReported" /> : incidents.rate ? format.decimal(incidents.rate.perThousandChildDays) : <Mark kind="noBasis" />,
    ),
    incidentCell('interval', t.homes.interval, ({ rate }) => rate && format.interval(rate.lower, rate.upper)),
    incidentCell('reports', c.indberetninger, ({ reports }, quarter) => (
      <a href={homeHref(id, { periode: quarter, vis: 'magtanvendelser' })}>{format.number(reports)}</a>
    )),
    incidentCell('notPermitted', c['ikke-tilladt'], ({ notPermitted, reports }) => share(notPermitted, reports)),
    incidentCell('account', c.redegoerelse, ({ accountAttached, reports }) => share(accountAttached, reports)),
    incidentCell('late', c['for-sent'], ({ late }) => format.number(late)),
    {
      key: 'complaints',
      heading: c.klager,
      numeric: true,
      cell: ({ complaints, period }) =>
        complaints ? <a href={homeHref(id, { periode: period, vis: 'klager' })}>{format.number(complaints.filed)}</a> : mark('complaints'),
    },
    {
      key: 'notifications',
      heading: c.underretninger,
      numeric: true,
      cell: ({ notifications, period }) =>
        notifications ? (
          <a href={homeHref(id, { periode: period, vis: 'underretninger' })}>{format.number(notifications.received)}</a>
        ) : (
          mark('notifications')
        ),
    },
  ]
}
