import { notificationStates } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { NotificationCase } from './case-form.tsx'

type Event = NotificationCase['timeline'][number]

/** What whoever takes over must know: the note of each change of adviser, the newest first. */
export function HandOvers({ notification: { handOvers } }: { notification: NotificationCase }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const h = t.notification.handOvers
  if (handOvers.length === 0) return null
  return (
    <section className="report-text">
      <h2>{h.title}</h2>
      {handOvers.toReversed().map(({ at, from, to, second, note }) => (
        <section key={at}>
          <h3>{from ? h.fromTo(nameOf(from), nameOf(to)) : h.to(nameOf(to))}</h3>
          <p className="small">
            {format.dateTime(at)}
            {second && ` · ${h.second(nameOf(second))}`}
          </p>
          <blockquote>{note}</blockquote>
        </section>
      ))}
    </section>
  )
}

/** What was done, by whom and when, the newest first. */
export function CaseHistory({ notification: { timeline } }: { notification: NotificationCase }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const h = t.notification.history
  const names: Readonly<Record<string, string>> = t.notification.events
  const columns: Column<Event>[] = [
    { key: 'at', heading: h.when, cell: ({ at }) => format.dateTime(at) },
    {
      key: 'what',
      heading: h.what,
      wrap: true,
      cell: ({ action, text }) => (
        <>
          {names[action] ?? action}
          {text && <span className="soft">: {text}</span>}
        </>
      ),
    },
    { key: 'who', heading: h.who, cell: ({ by }) => (by === 'notifications' ? t.report.system : nameOf(by)) },
    { key: 'state', heading: h.state, cell: ({ state }) => word(notificationStates, state) },
  ]
  if (timeline.length === 0) return null
  return (
    <section>
      <h2>{h.title}</h2>
      <DataTable
        label={h.title}
        caption={h.caption}
        columns={columns}
        rows={timeline.toReversed()}
        rowKey={({ at, action }) => `${at} ${action}`}
      />
    </section>
  )
}
