import { deliveryChannels, deliveryStates, recipientKinds } from '@tilsynsblik/vocabulary'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import type { DeliveryLineFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { NotSent } from '../mutation-form.tsx'
import { RetryDelivery } from './report-documents.ts'

interface ReportDeliveriesProps {
  deliveries: readonly DeliveryLineFragment[] | null | undefined
  onDone: (sentence: string) => void
}

/** Who has got which version, by which way, by when it was due, and who has read it. */
export function ReportDeliveries({ deliveries, onDone }: ReportDeliveriesProps) {
  const { t, format, word } = useLanguage()
  const { run, running, problem } = useRegisteredMutation(RetryDelivery)
  const r = t.report
  if (!deliveries) return null
  const faults: Readonly<Record<string, string>> = r.faults
  const retry = async (id: string) => {
    const outcome = await run({ id })
    if (outcome.kind === 'done') onDone(r.retried)
  }
  const columns: Column<DeliveryLineFragment>[] = [
    { key: 'recipient', heading: r.recipient, wrap: true, cell: ({ recipient }) => word(recipientKinds, recipient) },
    {
      key: 'state',
      heading: r.state,
      wrap: true,
      cell: ({ id, state, fault, attempts, mayRetry }) => (
        <>
          {state === 'FAILED' || state === 'BLOCKED' ? <b>{word(deliveryStates, state)}</b> : word(deliveryStates, state)}
          {fault && `: ${faults[fault] ?? faults['other']}`}
          {state === 'FAILED' && `, ${r.attempts(attempts)}`}{' '}
          {mayRetry && (
            <button type="button" className="plain-button" aria-disabled={running} onClick={() => void retry(id)}>
              {r.retry}
            </button>
          )}
        </>
      ),
    },
    {
      key: 'due',
      heading: r.dueAt,
      cell: ({ dueAt, overdue }) => (
        <>
          {dueAt ? format.dateTime(dueAt) : '–'}
          {overdue && <b className="over-text"> · {r.overdue}</b>}
        </>
      ),
    },
    { key: 'sent', heading: r.sentAt, cell: ({ sentAt }) => (sentAt ? format.dateTime(sentAt) : <span className="soft">–</span>) },
    {
      key: 'read',
      heading: r.readAt,
      cell: ({ acknowledgedAt, state }) =>
        acknowledgedAt ? format.dateTime(acknowledgedAt) : <span className="soft">{state === 'SENT' ? r.notRead : '–'}</span>,
    },
    { key: 'version', heading: r.versions, numeric: true, cell: ({ version }) => version },
    { key: 'channel', heading: r.channel, cell: ({ channel }) => word(deliveryChannels, channel) },
  ]
  return (
    <section>
      <h2>{r.deliveries}</h2>
      {problem && <NotSent problem={problem} />}
      {deliveries.length === 0 ? (
        <p>{r.noDeliveries}</p>
      ) : (
        <DataTable label={r.deliveries} caption={r.deliveriesCaption} columns={columns} rows={deliveries} rowKey={({ id }) => id} />
      )}
    </section>
  )
}
