import { getRouteApi } from '@tanstack/react-router'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { InboxPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Tick } from '../../ui/field.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { AcknowledgeDelivery } from '../report/report-documents.ts'
import { reportHref } from '../report/report-search.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { useSectionNames } from '../work/work-page.tsx'
import { InboxPageDocument } from './inbox-documents.ts'

type Received = NonNullable<InboxPageQuery['receivedReports']>
type Copy = Received['nodes'][number]

const route = getRouteApi('/indbakke')

/** Reports that were sent to the reader's office; those nobody has opened stand first. */
export function InboxPage() {
  const { ulaeste, efter } = route.useSearch()
  const answer = useRegisteredQuery(InboxPageDocument, { unread: ulaeste === 'ja', after: efter ?? null })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.receivedReports && { received: data.receivedReports, homes: data.institutionRegister }}
      empty={null}
    >
      {({ received, homes }) => <Inbox received={received} homes={new Map(homes.map(({ id, name }) => [id, name]))} />}
    </WhenAnswered>
  )
}

function Inbox({ received, homes }: { received: Received; homes: ReadonlyMap<string, string> }) {
  const { t, format } = useLanguage()
  const sections = useSectionNames()
  const { ulaeste, efter } = route.useSearch()
  const navigate = route.useNavigate()
  const { run, running } = useRegisteredMutation(AcknowledgeDelivery)
  const i = t.inbox
  const isUnread = ({ state }: Copy) => state === 'SENT'
  const copies = received.nodes.toSorted((a, b) => Number(isUnread(b)) - Number(isUnread(a)))
  const onlyUnread = ulaeste === 'ja'
  const columns: Column<Copy>[] = [
    {
      key: 'episode',
      heading: i.episode,
      wrap: true,
      cell: (copy) => {
        // A suspicion that was told from a draft: there is nothing to open yet.
        if (!copy.incident) return <b className="over-text">{i.unwritten}</b>
        const words = `${format.dateTime(copy.incident.occurredAt)}: ${sections(copy.incident.measures.map(({ section }) => section))}`
        const link = <a href={reportHref(copy.incidentId, { hjem: copy.institutionId })}>{words}</a>
        return isUnread(copy) ? <b>{link}</b> : link
      },
    },
    {
      key: 'read',
      heading: i.read,
      cell: (copy) => {
        if (!isUnread(copy)) return copy.acknowledgedAt ? format.dateTime(copy.acknowledgedAt) : i.read
        if (copy.incident || !copy.mayAcknowledge) return <b>{i.unread}</b>
        return (
          <button type="button" className="plain-button" aria-disabled={running} onClick={() => void run({ id: copy.id })}>
            {i.markRead}
          </button>
        )
      },
    },
    { key: 'home', heading: i.home, wrap: true, cell: ({ institutionId }) => homes.get(institutionId) ?? institutionId },
    { key: 'child', heading: i.child, cell: ({ incident }) => <span className="pseudonym">{incident?.childId.slice(-6) ?? '–'}</span> },
    { key: 'sent', heading: i.sentAt, cell: ({ sentAt }) => (sentAt ? format.dateTime(sentAt) : '–') },
    {
      key: 'remarks',
      heading: i.remarks,
      wrap: true,
      cell: ({ incident }) => {
        const remarks = [
          incident?.crimeSuspected && t.work.crime,
          incident?.injury === 'SERIOUS' && i.serious,
          incident?.late && t.work.late,
        ].filter(Boolean)
        return remarks.length > 0 ? <b className={incident?.crimeSuspected ? 'over-text' : undefined}>{remarks.join(', ')}</b> : null
      },
    },
  ]
  return (
    <>
      <PageHead large title={i.title} lead={onlyUnread ? i.lead(received.totalCount) : i.leadAll(received.totalCount)} />
      <form className="controls filter" onSubmit={(event) => event.preventDefault()}>
        <Tick label={i.onlyUnread} checked={onlyUnread} onChange={(on) => void navigate({ search: { ulaeste: on ? 'ja' : undefined } })} />
      </form>
      {copies.length === 0 ? (
        <p className="list-note">{onlyUnread ? i.noneUnread : i.none}</p>
      ) : (
        <DataTable label={i.title} caption={i.caption} columns={columns} rows={copies} rowKey={({ id }) => id} height="page" />
      )}
      <p className="small">{i.opened}</p>
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {efter && <a href={hrefOf('/indbakke', { ulaeste })}>{t.ui.firstPage}</a>}
        {received.pageInfo.hasNextPage && (
          <a href={hrefOf('/indbakke', { ulaeste, efter: received.pageInfo.endCursor ?? undefined })}>{t.ui.nextPage}</a>
        )}
      </nav>
    </>
  )
}
