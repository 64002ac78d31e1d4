import { getRouteApi } from '@tanstack/react-router'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { InboxPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Tick } from '../../ui/field.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { useDeskSentence, type Unassessed } from '../notifications/desk-sentence.ts'
import { reportHref } from '../report/report-search.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { useSectionNames } from '../work/work-page.tsx'
import { InboxPageDocument } from './inbox-documents.ts'

type Received = NonNullable<InboxPageQuery['receivedReports']>
type Copy = Received['nodes'][number]

const route = getRouteApi('/indbakke')

/** Reports that were sent to the reader's office; those nobody has opened stand first, on the first page. */
export function InboxPage() {
  const { ulaeste, efter } = route.useSearch()
  const { persona } = useSession()
  const answer = useRegisteredQuery(InboxPageDocument, {
    unread: ulaeste === 'ja',
    after: efter ?? null,
    desk: persona === 'caseworker',
  })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) =>
        data.receivedReports && { received: data.receivedReports, homes: data.institutionRegister, unassessed: data.unassessed }
      }
      empty={null}
    >
      {({ received, homes, unassessed }) => (
        <Inbox received={received} homes={new Map(homes.map(({ id, name }) => [id, name]))} unassessed={unassessed ?? null} />
      )}
    </WhenAnswered>
  )
}

interface InboxProps {
  received: Received
  homes: ReadonlyMap<string, string>
  /** Null for those who have no desk of notifications, and when its register did not answer. */
  unassessed: Unassessed | null
}

function Inbox({ received, homes, unassessed }: InboxProps) {
  const { t, format } = useLanguage()
  const sections = useSectionNames()
  const { ulaeste, efter } = route.useSearch()
  const navigate = route.useNavigate()
  const deskSentence = useDeskSentence()
  const i = t.inbox
  const isUnread = ({ state }: Copy) => state === 'SENT'
  const copies = received.nodes
  const onlyUnread = ulaeste === 'ja'
  const columns: Column<Copy>[] = [
    {
      key: 'episode',
      heading: i.episode,
      wrap: true,
      cell: (copy) => {
        const href = reportHref(copy.incidentId, { hjem: copy.institutionId })
        // A suspicion that was told from a draft: what is known of it stands where the report will stand.
        if (!copy.incident)
          return (
            <b className="over-text">
              <a href={href}>{i.unwritten}</a>
            </b>
          )
        const words = `${format.dateTime(copy.incident.occurredAt)}: ${sections(copy.incident.measures.map(({ section }) => section))}`
        const link = <a href={href}>{words}</a>
        return isUnread(copy) ? <b>{link}</b> : link
      },
    },
    {
      key: 'read',
      heading: i.read,
      cell: (copy) => {
        if (!isUnread(copy)) return copy.acknowledgedAt ? format.dateTime(copy.acknowledgedAt) : i.read
        return <b>{i.unread}</b>
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
      {unassessed && (
        <p className="list-note">
          <b>{t.desk.title}:</b> {deskSentence(unassessed)} <a href="/underretninger">{t.desk.onInbox}</a>
        </p>
      )}
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
