import { useEffect, useRef } from 'react'
import { selectionLanes, type CalendarDate } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { homeHref } from '../home/home-search.ts'
import type { SelectedHome } from './agenda.ts'
import { PlanForm } from './plan-form.tsx'

interface PlanMissingProps {
  homes: readonly SelectedHome[]
  /** The home whose visit is being planned. */
  chosen: string | undefined
  today: CalendarDate
  onPlanned: (home: string) => void
}

/** Selected, and nobody has set a day yet. */
export function PlanMissing({ homes, chosen, today, onPlanned }: PlanMissingProps) {
  const { t, format, word } = useLanguage()
  if (homes.length === 0) return null
  const p = t.plan
  const home = homes.find(({ institutionId }) => institutionId === chosen)
  const columns: Column<SelectedHome>[] = [
    { key: 'home', heading: p.home, cell: ({ institution, institutionId }) => <a href={homeHref(institutionId)}>{institution.name}</a> },
    { key: 'municipality', heading: p.municipality, cell: ({ institution }) => institution.municipality.name },
    { key: 'lane', heading: p.lane, wrap: true, cell: ({ lane }) => (lane ? word(selectionLanes, lane) : t.selection.hiddenLane) },
    { key: 'due', heading: p.due, cell: ({ dueOn }) => (dueOn ? format.date(dueOn) : <span className="soft">–</span>) },
    { key: 'selected', heading: p.selectedOn, cell: ({ decision }) => format.dateOf(decision!.decidedAt) },
    {
      key: 'plan',
      heading: p.planIt,
      cell: ({ institutionId, institution }) => (
        <a href={hrefOf('/tilsyn', { hjem: institutionId }, 'plan')} aria-label={p.planHome(institution.name)}>
          {p.plan}
        </a>
      ),
    },
  ]
  return (
    <section className="lane">
      <h2>{p.missingTitle(homes.length)}</h2>
      <DataTable
        label={p.missingTitle(homes.length)}
        caption={p.missingCaption}
        columns={columns}
        rows={homes}
        rowKey={({ institutionId }) => institutionId}
      />
      {home && (
        <div id="plan" className="prose plan-box" key={home.institutionId}>
          <FormHeading>{p.planHome(home.institution.name)}</FormHeading>
          <PlanForm home={home} today={today} onDone={() => onPlanned(home.institution.name)} />
        </div>
      )}
    </section>
  )
}

/** The form opens under a long table: whoever asked for it begins here. */
function FormHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  )
}
