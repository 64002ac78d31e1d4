import { personas, type SeatedAssignment } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

/** Who may be what, and between which moments. They are changed where the people are administered, not here. */
export function Assignments({ assignments, now }: { assignments: readonly SeatedAssignment[] | null; now: string }) {
  const { t, format, word } = useLanguage()
  const o = t.operations
  const until = (to: string | null) => (to === null ? o.noEnd : to <= now ? o.endedAt(format.dateTime(to)) : format.dateTime(to))
  const columns: Column<SeatedAssignment>[] = [
    { key: 'who', heading: o.who, cell: ({ name, persona }) => name ?? word(personas, persona) },
    { key: 'persona', heading: o.role, cell: ({ persona }) => word(personas, persona) },
    { key: 'scope', heading: o.scope, cell: ({ scopeName }) => scopeName ?? '', wrap: true },
    { key: 'from', heading: o.from, cell: ({ from }) => format.dateTime(from) },
    { key: 'to', heading: o.to, cell: ({ to }) => until(to) },
  ]
  return (
    <section aria-labelledby="tildelinger">
      <h2 id="tildelinger">{o.assignments}</h2>
      {assignments ? (
        <DataTable
          caption={o.assignmentsCaption(format.number(assignments.length))}
          label={o.assignmentsCaption(format.number(assignments.length))}
          columns={columns}
          rows={assignments}
          rowKey={({ id }) => id}
        />
      ) : (
        <p>{o.accessUnknown}</p>
      )}
    </section>
  )
}
