import { notificationStates } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { HistoryTable } from '../history-table.tsx'
import type { NotificationCase } from './case-form.tsx'

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

/** What was done, by whom and when. */
export function CaseHistory({ notification: { timeline } }: { notification: NotificationCase }) {
  const { t, word } = useLanguage()
  const nameOf = useNameOf()
  const names: Readonly<Record<string, string>> = t.notification.events
  const events = timeline.map(({ at, action, text, by, state }) => ({
    at,
    action,
    text,
    what: names[action] ?? action,
    who: by === 'notifications' ? t.report.system : nameOf(by),
    state: word(notificationStates, state),
  }))
  return <HistoryTable words={t.notification.history} events={events} />
}
