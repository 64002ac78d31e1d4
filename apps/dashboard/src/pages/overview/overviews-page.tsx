import { overviewStatuses } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { UseAlarmPartFragment, WaitingOverviewFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { QuartersByMail } from '../notices/notice-mail.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { overviewHref } from './overview-href.ts'
import { OverviewListDocument } from './overviews-document.ts'
import { QuestionsPage } from './questions-page.tsx'
import { WaitingList } from './waiting-list.tsx'
import { waitsFor } from './what-waits.ts'

/** The quarters of a department; for a home, what they ask it. */
export function OverviewsPage() {
  const { persona } = useSession()
  return persona === 'manager' ? <QuestionsPage /> : <DepartmentOverviews />
}

function DepartmentOverviews() {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(OverviewListDocument, {})
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.quarterlyOverviews && { overviews: data.quarterlyOverviews, alarms: data.useAlarms ?? [] }}
      empty={<EmptyPage title={t.overviews.title} explanation={t.overviews.none} />}
    >
      {(known) => <OverviewLists {...known} />}
    </WhenAnswered>
  )
}

interface OverviewListsProps {
  overviews: readonly WaitingOverviewFragment[]
  alarms: readonly UseAlarmPartFragment[]
}

function OverviewLists({ overviews, alarms }: OverviewListsProps) {
  const { t, format, word } = useLanguage()
  const o = t.overviews
  const waiting = overviews.filter((overview) => waitsFor(overview) !== null)
  const columns: Column<WaitingOverviewFragment>[] = [
    { key: 'quarter', heading: o.quarter, cell: ({ id, quarter }) => <a href={overviewHref(id)}>{format.quarter(quarter)}</a> },
    {
      key: 'status',
      heading: o.status,
      wrap: true,
      cell: ({ status, missingPart }) => (missingPart ? o.partMissing(missingPart) : word(overviewStatuses, status)),
    },
    { key: 'edition', heading: o.edition, numeric: true, cell: ({ edition }) => format.number(edition) },
    { key: 'counted', heading: o.countedAt, cell: ({ countedAt }) => (countedAt ? format.dateTime(countedAt) : null) },
    {
      key: 'missing',
      heading: o.missing,
      cell: ({ status, missing }) => (status === 'COUNTED' ? o.missingCount(missing.length) : null),
    },
    { key: 'submitted', heading: o.submittedAt, cell: ({ submittedAt }) => (submittedAt ? format.dateTime(submittedAt) : null) },
  ]
  return (
    <div className="stack">
      <PageHead large title={o.title} lead={overviews.length === 0 ? o.none : o.lead(waiting.length)} />
      <WaitingList overviews={overviews} alarms={alarms} />
      {overviews.length > 0 && (
        <DataTable height="page" label={o.title} caption={o.caption} columns={columns} rows={overviews} rowKey={({ id }) => id} />
      )}
      <QuartersByMail />
    </div>
  )
}
