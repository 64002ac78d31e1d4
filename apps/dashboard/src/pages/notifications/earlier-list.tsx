import { concernKinds, notificationStates, notifiers, supportDecisions } from '@tilsynsblik/vocabulary'
import type { EarlierListFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { caseHref } from './case-href.ts'

type Earlier = EarlierListFragment['nodes'][number]

/** What has come before about the same child, from whoever it came; an anonymous one like any other. */
export function EarlierList({ earlier }: { earlier: EarlierListFragment }) {
  const { t, format, word } = useLanguage()
  const e = t.earlier
  const { count, newestAt, withoutAction, reassessment, nodes } = earlier
  const columns: Column<Earlier>[] = [
    {
      key: 'receivedAt',
      heading: e.receivedAt,
      cell: ({ id, receivedAt, state }) =>
        state === null ? format.dateOf(receivedAt) : <a href={caseHref(id)}>{format.dateOf(receivedAt)}</a>,
    },
    {
      key: 'kind',
      heading: e.kind,
      wrap: true,
      cell: ({ kind, acute }) => (
        <>
          {word(concernKinds, kind)}
          {acute && <b> · {e.acute}</b>}
        </>
      ),
    },
    { key: 'notifier', heading: e.notifier, wrap: true, cell: ({ notifier }) => word(notifiers, notifier) },
    {
      key: 'outcome',
      heading: e.outcome,
      wrap: true,
      cell: ({ state, decision, supportStartedOn }) => {
        if (supportStartedOn) return e.supported(format.date(supportStartedOn))
        if (decision) return word(supportDecisions, decision)
        return state ? word(notificationStates, state) : <span className="soft">{e.noOutcome}</span>
      },
    },
  ]
  if (count === 0 || !newestAt)
    return (
      <p className="small" role="status">
        {e.none}
      </p>
    )
  return (
    <section className="earlier">
      <Notice act={withoutAction}>
        <p>
          <strong>{e.count(count, format.dateOf(newestAt))}</strong> {withoutAction && e.withoutAction} {reassessment && e.reassessment}
        </p>
      </Notice>
      <DataTable label={e.title} caption={e.caption(nodes.length, count)} columns={columns} rows={nodes} rowKey={({ id }) => id} />
    </section>
  )
}
