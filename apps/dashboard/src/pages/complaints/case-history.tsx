import { complaintEvents, complaintStates, personas, type Persona } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { ComplaintCase } from './case-form.tsx'

type Event = NonNullable<ComplaintCase['timeline']>[number]

/** What was done, in what role and when, the newest first. */
export function CaseHistory({ complaint: { timeline } }: { complaint: ComplaintCase }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const h = t.complaint.history
  const roleOf = (role: string) => (personas.some(({ code }) => code === role) ? word(personas, role as Persona) : t.report.system)
  const columns: Column<Event>[] = [
    { key: 'at', heading: h.when, cell: ({ at }) => format.dateTime(at) },
    {
      key: 'what',
      heading: h.what,
      wrap: true,
      cell: ({ action, text }) => (
        <>
          {word(complaintEvents, action)}
          {text && <span className="soft">: {text}</span>}
        </>
      ),
    },
    {
      key: 'who',
      heading: h.who,
      wrap: true,
      // A name where there is one to tell; else the role alone.
      cell: ({ by, role }) => (by && nameOf(by) !== by ? nameOf(by) : roleOf(role)),
    },
    { key: 'state', heading: h.state, cell: ({ state }) => word(complaintStates, state) },
  ]
  if (timeline == null || timeline.length === 0) return null
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
