import { isQuarter, type Quarter } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { QuarterChart } from '../../charts/lazy.tsx'
import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { HomeQuarterFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { isSilent, shareOf } from '../homes/home-rows.ts'
import { useFreshness } from '../freshness.ts'
import { homeHref, type HomeSearch } from './home-search.ts'

graphql(`
  fragment HomeQuarter on InstitutionPeriod {
    institutionId
    period
    childDays
    incidents {
      reports
      measures
      notPermitted
      accountAttached
      guidanceAsked
      guidanceGiven
      late
      rate {
        perThousandChildDays
        lower
        upper
      }
      silence {
        monthsDeclaredZero
        monthsMissing
      }
    }
    complaints {
      filed
      upheld
    }
    notifications {
      received
      abuse
    }
  }
`)

interface HomeOverviewProps {
  id: string
  name: string
  quarters: readonly HomeQuarterFragment[]
  missing: ReadonlySet<Part>
}

/** The last eight quarters of the home, drawn with their uncertainty and listed with everything else. */
export function HomeOverview({ id, name, quarters, missing }: HomeOverviewProps) {
  const { t, format } = useLanguage()
  const freshness = useFreshness('registers')
  const columns = useQuarterColumns(id, missing)
  const rates = quarters.map((quarter) => (isSilent(quarter) ? null : (quarter.incidents?.rate ?? null)))
  return (
    <FigureFrame
      heading={t.home.quarters}
      subject={`${name}. ${t.home.quartersSubject}`}
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
      wideTable
      table={
        <DataTable
          label={t.home.quarters}
          caption={t.home.quartersCaption}
          columns={columns}
          rows={quarters.toReversed()}
          rowKey={({ period }) => period}
        />
      }
      notes={[t.home.reading, t.home.deadlineChange]}
      freshness={freshness}
    />
  )
}

function useQuarterColumns(id: string, missing: ReadonlySet<Part>): Column<HomeQuarterFragment>[] {
  const { t, format } = useLanguage()
  const c = t.homes.columns
  const mark = (part: Part) => <Mark kind={missing.has(part) ? 'notFetched' : 'protected'} />
  const incidentCell = (
    key: string,
    heading: string,
    cell: (incidents: NonNullable<HomeQuarterFragment['incidents']>, quarter: Quarter) => React.ReactNode,
  ) => ({
    key,
    heading,
    numeric: true,
    cell: ({ incidents, period }: HomeQuarterFragment) => (incidents ? cell(incidents, period) : mark('incidents')),
  })
  const count = (search: HomeSearch, amount: number) =>
    amount === 0 ? <span className="soft">0</span> : <a href={homeHref(id, search)}>{format.number(amount)}</a>
  const share = (search: HomeSearch, part: number, whole: number) => {
    const value = shareOf(part, whole)
    if (value === null) return <Mark kind="noBasis" />
    return value === 0 ? <span className="soft">{format.percent(0)}</span> : <a href={homeHref(id, search)}>{format.percent(value)}</a>
  }
  return [
    { key: 'period', heading: t.home.quarter, cell: ({ period }) => format.period(period) },
    incidentCell('rate', c.rate, (incidents) =>
      isSilent({ incidents }) ? (
        <Mark kind="notReported" />
      ) : incidents.rate ? (
        format.decimal(incidents.rate.perThousandChildDays)
      ) : (
        <Mark kind="noBasis" />
      ),
    ),
    incidentCell('interval', t.homes.interval, ({ rate }) => rate && format.interval(rate.lower, rate.upper)),
    incidentCell('reports', c.indberetninger, ({ reports }, quarter) => count({ periode: quarter, vis: 'magtanvendelser' }, reports)),
    incidentCell('notPermitted', c['ikke-tilladt'], ({ notPermitted, reports }, quarter) =>
      share({ periode: quarter, vis: 'magtanvendelser', 'ikke-tilladt': 'ja' }, notPermitted, reports),
    ),
    incidentCell('account', c.redegoerelse, ({ accountAttached, reports }, quarter) =>
      share({ periode: quarter, vis: 'magtanvendelser', redegoerelse: 'ATTACHED' }, accountAttached, reports),
    ),
    incidentCell('late', c['for-sent'], ({ late }, quarter) => count({ periode: quarter, vis: 'magtanvendelser', 'for-sent': 'ja' }, late)),
    {
      key: 'complaints',
      heading: c.klager,
      numeric: true,
      cell: ({ complaints, period }) => (complaints ? count({ periode: period, vis: 'klager' }, complaints.filed) : mark('complaints')),
    },
    {
      key: 'notifications',
      heading: c.underretninger,
      numeric: true,
      cell: ({ notifications, period }) =>
        notifications ? count({ periode: period, vis: 'underretninger' }, notifications.received) : mark('notifications'),
    },
  ]
}
