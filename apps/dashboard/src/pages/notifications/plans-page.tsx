import { useState } from 'react'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { PreparednessPlansPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { PlanForm } from './plan-form.tsx'
import { PreparednessPlansPage } from './plans-documents.ts'
import { plansInOrder, type MunicipalPlan } from './plans-order.ts'

/** The written preparedness of the municipalities against abuse: whose is missing or due stands first. */
export function PlansPage() {
  const answer = useRegisteredQuery(PreparednessPlansPage, {})
  return (
    <WhenAnswered
      answer={answer}
      pick={({ municipalities, preparednessPlans }) => municipalities && preparednessPlans && { municipalities, plans: preparednessPlans }}
      empty={null}
    >
      {(known) => <Plans {...known} />}
    </WhenAnswered>
  )
}

interface PlansProps {
  municipalities: NonNullable<PreparednessPlansPageQuery['municipalities']>
  plans: NonNullable<PreparednessPlansPageQuery['preparednessPlans']>
}

function Plans({ municipalities, plans }: PlansProps) {
  const { t, format } = useLanguage()
  const { persona, scope } = useSession()
  const [said, setSaid] = useState<Said>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const p = t.plans
  const rows = plansInOrder(municipalities, plans, format.compare)
  const missing = rows.filter(({ plan }) => !plan).length
  const overdue = rows.filter(({ plan }) => plan?.overdue).length
  const own = persona === 'caseworker' ? rows.find(({ id }) => id === scope?.id) : undefined
  const columns: Column<MunicipalPlan>[] = [
    {
      key: 'name',
      heading: p.municipality,
      cell: ({ name, id }) => (id === scope?.id ? <b>{name}</b> : name),
    },
    {
      key: 'state',
      heading: p.state,
      cell: ({ plan }) =>
        !plan ? <b className="over-text">{p.missing}</b> : plan.overdue ? <b className="over-text">{p.overdue}</b> : p.inForce,
    },
    { key: 'adopted', heading: p.adopted, cell: ({ plan }) => plan && format.date(plan.adoptedOn) },
    { key: 'due', heading: p.revisionDue, cell: ({ plan }) => plan && format.date(plan.revisionDueOn) },
    { key: 'version', heading: p.version, wrap: true, cell: ({ plan }) => plan?.planVersion },
    {
      key: 'published',
      heading: p.published,
      cell: ({ plan, name }) =>
        plan && (
          <a href={plan.publishedUrl} rel="noreferrer" aria-label={p.readOf(name)}>
            {p.read}
          </a>
        ),
    },
  ]
  return (
    <div className="stack">
      <div>
        <PageHead large title={p.title} lead={p.lead(rows.length, missing, overdue)} />
        <p className="prose">{p.law}</p>
        <DoneMessage said={said} />
        {own && <PlanForm today={today} own={own} onDone={() => setSaid({ text: p.done })} />}
      </div>
      <DataTable label={p.title} caption={p.caption} columns={columns} rows={rows} rowKey={({ id }) => id} height="page" />
    </div>
  )
}
