import type { OperationsState } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Row = OperationsState['parts'][number] & { queue: OperationsState['queues'][number] | undefined }

/** Each part with its queue in one row, and beside them the copies of reports that do not arrive. */
export function Parts({ state }: { state: OperationsState }) {
  const { t, format } = useLanguage()
  const o = t.operations
  const nameOf = (part: string) => (part in o.parts ? o.parts[part as keyof typeof o.parts] : part)
  const count = (key: 'waiting' | 'running' | 'retrying' | 'dead'): Column<Row> => ({
    key,
    heading: o[key],
    numeric: true,
    // The gateway's own database has no queue; a queue that did not answer is unknown, and not empty.
    cell: ({ queue }) => (!queue ? '' : queue.state ? format.number(queue.state[key]) : o.unknown),
  })
  const columns: Column<Row>[] = [
    { key: 'part', heading: o.part, cell: ({ name }) => nameOf(name) },
    {
      key: 'answers',
      heading: o.answers,
      cell: ({ answers, ms }) => (answers ? o.answered(format.number(ms)) : <strong>{o.silent}</strong>),
    },
    count('waiting'),
    count('running'),
    count('retrying'),
    count('dead'),
    {
      key: 'oldest',
      heading: o.oldest,
      cell: ({ queue }) => (queue?.state?.oldestDueAt ? format.dateTime(queue.state.oldestDueAt) : ''),
    },
  ]
  const rows = state.parts.map((part) => ({ ...part, queue: state.queues.find(({ service }) => service === part.name) }))
  const silent = rows.filter(({ answers }) => !answers)
  const { deliveries, noticeMails } = state
  return (
    <>
      <section aria-labelledby="dele">
        <h2 id="dele">{o.health}</h2>
        <p>{silent.length === 0 ? o.allAnswer : o.someSilent(format.list(silent.map(({ name }) => nameOf(name))))}</p>
        <DataTable caption={o.partsCaption} label={o.partsCaption} columns={columns} rows={rows} rowKey={({ name }) => name} />
        <p className="table-note">{o.deadNote}</p>
      </section>
      <section aria-labelledby="afsendelser">
        <h2 id="afsendelser">{o.deliveries}</h2>
        <p>
          {deliveries
            ? o.deliveryCounts(format.number(deliveries.failed), format.number(deliveries.blocked), format.number(deliveries.pending))
            : o.deliveriesUnknown}
        </p>
        <p>{noticeMails ? o.noticeMails(noticeMails.refused) : o.noticeMailsUnknown}</p>
      </section>
    </>
  )
}
