import { statementKinds } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import type { NotificationCase } from './case-form.tsx'

/** What the child has said and shown, in the order it came. What is taken back stands beside what was said, and not instead of it. */
export function Statements({ notification: { statements } }: { notification: NotificationCase }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const s = t.notification.statements
  return (
    <section className="report-text">
      <h2>{s.title}</h2>
      {statements.length === 0 && <p className="soft">{s.none}</p>}
      <ol className="statements">
        {statements.map(({ id, on, kind, text, toWhom, by, at }) => (
          <li key={id} className={kind}>
            <p>
              <b>{word(statementKinds, kind)}</b>, {format.date(on)}, {s.to(toWhom)}
            </p>
            <blockquote>{text}</blockquote>
            <p className="small">{s.written(nameOf(by), format.dateTime(at))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
