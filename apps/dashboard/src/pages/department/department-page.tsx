import type { ReactNode } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { addQuarters, quartersBetween, type Quarter } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery, type Part } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { DepartmentQuarterQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { sortRows } from '../../ui/sort-rows.ts'
import { WaitingList } from '../overview/waiting-list.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { departmentSummary } from './change.ts'
import { DepartmentDownload } from './department-download.tsx'
import { DepartmentFigure } from './department-figure.tsx'
import { useDepartmentColumns } from './department-table.tsx'

const DepartmentQuarter = graphql(`
  query DepartmentQuarter($quarter: Quarter!) @personas(allow: [department_head, consultant]) {
    quarterlyOverview(quarter: $quarter) {
      id
      departmentName
      quarter
      status
      countedAt
      homes {
        institution {
          id
          number
          name
          type
          municipality {
            id
            name
          }
        }
        current {
          ...OverviewPeriod
          places
          inspections {
            carriedOut
            lastCarriedOutOn
            lastGravestFinding
          }
        }
        previous {
          ...OverviewPeriod
        }
        yearBefore {
          ...OverviewPeriod
        }
      }
    }
    quarterlyOverviews {
      ...WaitingOverview
    }
    useAlarms {
      ...UseAlarmPart
    }
  }
  fragment OverviewPeriod on InstitutionPeriod {
    ...HomeQuarter
    incidents {
      silence {
        monthsWithReports
      }
    }
  }
`)

export type Overview = NonNullable<DepartmentQuarterQuery['quarterlyOverview']>
export type OverviewRow = Overview['homes'][number]

const route = getRouteApi('/afdeling')

/** The quarterly overview of one department: every home against the quarter before and the same quarter last year. */
export function DepartmentPage() {
  const { t } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const { kvartal: quarter = lastClosedQuarter } = route.useSearch()
  const answer = useRegisteredQuery(DepartmentQuarter, { quarter })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) =>
        data.quarterlyOverview && { overview: data.quarterlyOverview, waiting: data.quarterlyOverviews, alarms: data.useAlarms }
      }
      empty={
        <EmptyPage title={t.department.noneTitle} explanation={t.department.none}>
          <QuarterField quarter={quarter} />
        </EmptyPage>
      }
    >
      {({ overview, waiting, alarms }) => (
        <DepartmentOverview overview={overview} quarter={quarter} missing={answer.missing}>
          <WaitingList overviews={waiting ?? []} alarms={alarms ?? []} most={2} />
        </DepartmentOverview>
      )}
    </WhenAnswered>
  )
}

interface DepartmentOverviewProps {
  overview: Overview
  quarter: Quarter
  missing: ReadonlySet<Part>
  /** What waits for the reader, whatever quarter is looked at. */
  children: ReactNode
}

function DepartmentOverview({ overview, quarter, missing, children }: DepartmentOverviewProps) {
  const { t, format } = useLanguage()
  const rows = sortRows(overview.homes, ({ institution }) => institution.name, false, format.compare)
  const columns = useDepartmentColumns(missing)
  const title = t.department.title(overview.departmentName, format.quarter(overview.quarter))
  const { homes, reports, previous, yearBefore, more, silent } = departmentSummary(rows)
  return (
    <div className="stack">
      <div>
        <PageHead
          large
          title={title}
          lead={
            missing.has('incidents') ? (
              t.department.leadNotFetched(homes)
            ) : (
              <>
                {t.department.lead({
                  homes,
                  reports,
                  count: format.number(reports),
                  previous: reports - previous,
                  yearBefore: reports - yearBefore,
                })}{' '}
                {t.department.leadMore(more)} {silent > 0 && t.department.leadSilent(silent)}
              </>
            )
          }
          controls={<QuarterField quarter={quarter} />}
        />
        {children}
        {overview.status === 'OPEN' && (
          <Notice>
            <p>{t.department.open}</p>
          </Notice>
        )}
        <DataTable
          height="page"
          label={title}
          caption={t.department.caption(overview.countedAt ? format.dateTime(overview.countedAt) : null)}
          columns={columns}
          rows={rows}
          rowKey={({ institution }) => institution.id}
        />
        <div className="bottom-line">
          <p className="prose small">{t.home.reading}</p>
          <DepartmentDownload rows={rows} overview={overview} />
        </div>
      </div>
      {!missing.has('incidents') && <DepartmentFigure rows={rows} subject={title} />}
    </div>
  )
}

const quartersBack = 20

function QuarterField({ quarter }: { quarter: Quarter }) {
  const { t, format } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const navigate = route.useNavigate()
  const options = quartersBetween(addQuarters(lastClosedQuarter, 1 - quartersBack), lastClosedQuarter)
    .toReversed()
    .map((value) => ({ value, label: format.quarter(value) }))
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t.department.quarter}
        value={quarter}
        options={options}
        onChange={(next) => void navigate({ search: { kvartal: next === lastClosedQuarter ? undefined : next }, resetScroll: false })}
      />
    </form>
  )
}
