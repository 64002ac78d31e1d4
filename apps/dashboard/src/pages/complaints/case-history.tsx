import { complaintEvents, complaintStates, personas, type Persona } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { HistoryTable } from '../history-table.tsx'
import type { ComplaintCase } from './case-form.tsx'

/** What was done, in what role and when. */
export function CaseHistory({ complaint: { timeline } }: { complaint: ComplaintCase }) {
  const { t, word } = useLanguage()
  const nameOf = useNameOf()
  const roleOf = (role: string) => (personas.some(({ code }) => code === role) ? word(personas, role as Persona) : t.report.system)
  const events = (timeline ?? []).map(({ at, action, text, by, role, state }) => ({
    at,
    action,
    text,
    what: word(complaintEvents, action),
    // A name where there is one to tell; else the role alone.
    who: by && nameOf(by) !== by ? nameOf(by) : roleOf(role),
    state: word(complaintStates, state),
  }))
  return <HistoryTable words={t.complaint.history} events={events} />
}
