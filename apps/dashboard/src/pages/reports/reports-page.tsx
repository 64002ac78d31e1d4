import { getRouteApi } from '@tanstack/react-router'
import { childAccounts, reportStates } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { ReportFilter, ReportListQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Sections } from '../home/incident-list.tsx'
import { reportHref } from '../report/report-search.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { ReportHomesDocument, ReportListDocument } from './reports-documents.ts'
import { ReportsFilter } from './reports-filter.tsx'
import type { ReportsSearch } from './reports-search.ts'

type Reports = NonNullable<ReportListQuery['reports']>
type Report = Reports['nodes'][number]

const route = getRouteApi('/indberetninger')

/** Every report of the reader's department or authority, newest first, whichever home it is from. */
export function ReportsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const homes = useOwnHomes()
  const answer = useRegisteredQuery(ReportListDocument, { filter: filterOf(search), after: search.efter ?? null })
  return (
    <>
      <PageHead large title={t.reports.title} lead={answer.data?.reports && t.reports.lead(answer.data.reports.totalCount)} />
      <ReportsFilter homes={homes} />
      <WhenAnswered answer={answer} pick={(data) => data.reports} empty={null}>
        {(reports) => <ReportTable reports={reports} names={new Map(homes.map(({ id, name }) => [id, name]))} />}
      </WhenAnswered>
    </>
  )
}

function filterOf(search: ReportsSearch): ReportFilter {
  return {
    institutionId: search.hjem ?? null,
    period: search.kvartal ?? null,
    state: search.status ?? null,
    account: search.redegoerelse ?? null,
    late: search['for-sent'] ? true : null,
    notPermitted: search['ikke-tilladt'] ? true : null,
    crimeSuspected: search.mistanke ? true : null,
    approvalMissing: search['ikke-godkendt'] ? true : null,
  }
}

/** Those of the reader's department or authority, in Danish alphabetical order. */
function useOwnHomes(): { id: string; name: string }[] {
  const { scope } = useSession()
  const { data } = useRegisteredQuery(ReportHomesDocument, {})
  const homes = data?.institutionRegister ?? []
  return homes
    .filter(({ department, authority }) => (scope?.kind === 'department' ? department?.id : authority.id) === scope?.id)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

function ReportTable({ reports, names }: { reports: Reports; names: ReadonlyMap<string, string> }) {
  const { t, format, word } = useLanguage()
  const search = route.useSearch()
  const r = t.reports
  const isFiltered = Object.entries(search).some(([key, value]) => value !== undefined && key !== 'efter')
  const columns: Column<Report>[] = [
    {
      key: 'occurredAt',
      heading: t.home.incident.occurredAt,
      cell: ({ id, institutionId, occurredAt }) => <a href={reportHref(id, { hjem: institutionId })}>{format.dateTime(occurredAt)}</a>,
    },
    { key: 'home', heading: t.inbox.home, wrap: true, cell: ({ institutionId }) => names.get(institutionId) ?? institutionId },
    {
      key: 'measures',
      heading: t.home.incident.measures,
      wrap: true,
      cell: ({ measures }) => <Sections sections={measures.map(({ section }) => section)} />,
    },
    { key: 'child', heading: t.inbox.child, cell: ({ childId }) => <span className="pseudonym">{childId.slice(-6)}</span> },
    {
      key: 'registeredAt',
      heading: t.home.incident.registered,
      cell: ({ registeredAt, late }) => (
        <>
          {format.dateTime(registeredAt)}
          {late && <b> · {t.work.late}</b>}
        </>
      ),
    },
    { key: 'account', heading: t.home.incident.account, wrap: true, cell: ({ account }) => word(childAccounts, account) },
    { key: 'state', heading: t.report.state, cell: ({ state }) => word(reportStates, state) },
    {
      key: 'remarks',
      heading: t.inbox.remarks,
      wrap: true,
      cell: ({ crimeSuspected, injury }) => {
        const remarks = [crimeSuspected && t.work.crime, injury === 'SERIOUS' && t.inbox.serious].filter(Boolean)
        return remarks.length > 0 ? <b className={crimeSuspected ? 'over-text' : undefined}>{remarks.join(', ')}</b> : null
      },
    },
  ]
  const { nodes, totalCount, pageInfo } = reports
  return (
    <>
      {nodes.length === 0 ? (
        <p className="list-note">
          {isFiltered ? r.noneMatch : r.none} {isFiltered && <a href="/indberetninger">{t.home.clearFilter}</a>}
        </p>
      ) : (
        <DataTable
          label={r.title}
          caption={t.home.listCaption(nodes.length, totalCount)}
          columns={columns}
          rows={nodes}
          rowKey={({ id }) => id}
          height="page"
        />
      )}
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {search.efter && <a href={hrefOf('/indberetninger', { ...search, efter: undefined })}>{t.ui.firstPage}</a>}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a href={hrefOf('/indberetninger', { ...search, efter: pageInfo.endCursor })}>{t.ui.nextPage}</a>
        )}
      </nav>
    </>
  )
}
