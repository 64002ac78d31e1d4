import { inspectionStates, type CalendarDate } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { nextOf, type PlannedCase } from './agenda.ts'

export function caseHref(id: string): string {
  return `/tilsyn/${encodeURIComponent(id)}`
}

/** The inspections, by the day that comes next in each. */
export function PlanList({ cases, today }: { cases: readonly PlannedCase[]; today: CalendarDate }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const p = t.plan
  if (cases.length === 0) return <p className="list-note">{p.none}</p>
  const dayOf = (inspection: PlannedCase) => nextOf(inspection, today)?.day ?? inspection.plannedOn
  const rows = cases.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const columns: Column<PlannedCase>[] = [
    { key: 'home', heading: p.home, cell: ({ id, institution }) => <a href={caseHref(id)}>{institution.name}</a> },
    { key: 'state', heading: p.state, cell: ({ state }) => word(inspectionStates, state) },
    { key: 'next', heading: p.next, cell: (inspection) => <NextStep inspection={inspection} today={today} /> },
    { key: 'planned', heading: p.plannedOn, cell: ({ plannedOn }) => format.date(plannedOn) },
    { key: 'announced', heading: p.notice, cell: ({ announced }) => p.announced[announced ? 'yes' : 'no'] },
    { key: 'team', heading: p.team, wrap: true, cell: ({ team }) => format.list(team.map(nameOf)) },
  ]
  return <DataTable height="page" label={p.visits} caption={p.listCaption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function NextStep({ inspection, today }: { inspection: PlannedCase; today: CalendarDate }) {
  const { t, format } = useLanguage()
  const next = nextOf(inspection, today)
  if (!next) return null
  return (
    <>
      {format.date(next.day)}: {t.plan.kinds[next.kind].toLocaleLowerCase('da')}{' '}
      {next.overdue && <span className="act-now">{t.plan.overdue}</span>}
    </>
  )
}
