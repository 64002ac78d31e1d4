import { useLanguage } from '../../language/language.tsx'
import { timeBetween, useNow } from '../report/due.ts'
import { instantOf } from './local-clock.ts'
import { localTimeOf, type ReportForm } from './report-form.ts'

/** Until when it is to be registered, by the rule of the day it happened. Late is said, and refuses nothing. */
export function DueLine({ form, dueAt }: { form: ReportForm; dueAt: string | undefined }) {
  const { t, format } = useLanguage()
  const now = useNow()
  const r = t.register
  const started = instantOf(localTimeOf(form.startedAt), form.startedAt.repeat)
  if (!dueAt || !started) return <p className="due-line soft">{r.dueFirst}</p>
  const due = new Date(dueAt)
  const hours = Math.round((due.getTime() - started.getTime()) / 3_600_000)
  const over = due < now
  return (
    <p className={over ? 'due-line over' : 'due-line'}>
      <strong>{r.due(format.dayAndTime(dueAt), hours)}</strong>
      {over ? <span className="over-text">{r.late(timeBetween(due, now, r))}</span> : `, ${r.dueIn(timeBetween(now, due, r))}`}
    </p>
  )
}
