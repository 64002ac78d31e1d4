import { caseNumber } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { NotificationReceiptsPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { NotificationReceiptsPage } from './desk-documents.ts'

type Receipt = NonNullable<NotificationReceiptsPageQuery['notificationReceipts']>[number]

/** What a home has notified of: that it was received. The case is the municipality's. */
export function ReceiptsPage() {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(NotificationReceiptsPage, {})
  const r = t.receipts
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.notificationReceipts && { receipts: data.notificationReceipts, municipalities: data.municipalities ?? [] }}
      empty={null}
    >
      {({ receipts, municipalities }) => (
        <>
          <PageHead large title={r.title} lead={r.lead(receipts.length)} />
          <p>
            <a className="button primary big" href="/underretninger/ny">
              {r.add}
            </a>
          </p>
          <p className="list-note">{r.duty}</p>
          {receipts.length > 0 && <Receipts receipts={receipts} names={new Map(municipalities.map(({ id, name }) => [id, name]))} />}
        </>
      )}
    </WhenAnswered>
  )
}

function Receipts({ receipts, names }: { receipts: readonly Receipt[]; names: ReadonlyMap<string, string> }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const r = t.receipts
  const columns: Column<Receipt>[] = [
    { key: 'receivedAt', heading: r.received, cell: ({ receivedAt }) => format.dateTime(receivedAt) },
    { key: 'municipality', heading: r.municipality, wrap: true, cell: ({ municipalityId }) => names.get(municipalityId) ?? municipalityId },
    { key: 'by', heading: r.by, wrap: true, cell: ({ notifiedBy }) => nameOf(notifiedBy) },
    {
      key: 'answer',
      heading: r.answer,
      wrap: true,
      cell: ({ sentOn, dueOn, text }) =>
        sentOn ? <Told day={r.sent(format.date(sentOn))} text={text} /> : dueOn ? r.due(format.date(dueOn)) : '–',
    },
    {
      key: 'feedback',
      heading: r.feedback,
      wrap: true,
      cell: ({ feedback, feedbackOn }) => (feedbackOn ? <Told day={format.date(feedbackOn)} text={feedback} /> : '–'),
    },
    { key: 'number', heading: r.number, cell: ({ id }) => <span className="pseudonym">{caseNumber(id)}</span> },
  ]
  return <DataTable label={r.title} caption={r.caption} columns={columns} rows={receipts} rowKey={({ id }) => id} height="page" />
}

/** When the municipality said it, and what. */
function Told({ day, text }: { day: string; text: string | null | undefined }) {
  return (
    <>
      {day}
      {text && <span className="soft">: {text}</span>}
    </>
  )
}
