import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { addQuarters, complaintReturnStates, lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { ComplaintReturnsPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { SelectField } from '../../ui/field.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { namesOf } from './complaint-words.ts'
import { ComplaintReturnsPage, DeclareComplaintReturn } from './desk-documents.ts'

type Return = NonNullable<ComplaintReturnsPageQuery['complaintReturns']>[number]

const route = getRouteApi('/klager/indberetning')

/** Which municipalities have said that their complaints of a quarter are all in. One that has not is missing, not zero. */
export function ReturnsPage() {
  const [last] = useState(() => lastClosedQuarter(new Date()))
  const { kvartal = last } = route.useSearch()
  const answer = useRegisteredQuery(ComplaintReturnsPage, { quarter: kvartal })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ complaintReturns, municipalities }) => complaintReturns && { returns: complaintReturns, names: namesOf(municipalities) }}
      empty={null}
    >
      {(known) => <Returns {...known} quarter={kvartal} last={last} />}
    </WhenAnswered>
  )
}

interface ReturnsProps {
  returns: readonly Return[]
  names: ReadonlyMap<string, string>
  quarter: string
  last: string
}

/** Back to two years ago, and the one that runs. */
function quartersToChoose(last: string): string[] {
  return Array.from({ length: 9 }, (_, back) => addQuarters(last, 1 - back))
}

function Returns({ returns, names, quarter, last }: ReturnsProps) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const navigate = route.useNavigate()
  const [said, setSaid] = useState<Said>()
  const r = t.complaintReturns
  const isOwn = persona === 'caseworker'
  const known = quartersToChoose(last)
  const quarters = known.includes(quarter) ? known : [quarter, ...known]
  const missing = returns.filter(({ state }) => state === 'MISSING').length
  const [own] = returns
  const isOver = own?.state !== 'OPEN'
  const lead =
    isOwn && own ? r.ownLead(own.state, format.quarter(quarter)) : r.lead(returns.length, missing, format.quarter(quarter), isOver)
  return (
    <div className="stack">
      <div>
        <PageHead large title={isOwn ? r.ownTitle : r.title} lead={lead} />
        <p className="prose">{r.explained}</p>
        <DoneMessage said={said} />
        <form className="controls filter" onSubmit={(event) => event.preventDefault()}>
          <SelectField
            label={r.quarter}
            value={quarter}
            options={quarters.map((value) => ({ value, label: format.quarter(value) }))}
            onChange={(next) => void navigate({ search: { kvartal: next === last ? undefined : next } })}
          />
        </form>
      </div>
      {isOwn && own ? (
        <OwnReturn own={own} onDone={() => setSaid({ text: r.done(format.quarter(quarter)) })} />
      ) : (
        <AllReturns returns={returns} names={names} caption={r.caption(format.quarter(quarter))} />
      )}
    </div>
  )
}

function OwnReturn({ own: { quarter, state, declaredAt, filed, mayDeclare }, onDone }: { own: Return; onDone: () => void }) {
  const { t, format } = useLanguage()
  const r = t.complaintReturns
  const name = format.quarter(quarter)
  return (
    <section className="prose">
      <h2>{name}</h2>
      <p>{r.filed(filed ?? 0, format.number(filed ?? 0), state === 'OPEN')}</p>
      {declaredAt && <p>{r.declaredAt(format.dateTime(declaredAt))}</p>}
      {mayDeclare && (
        <MutationForm
          label={r.declare(name)}
          submit={r.declare(name)}
          document={DeclareComplaintReturn}
          variables={() => ({ input: { quarter } })}
          onDone={onDone}
        >
          <p>{r.declareMeans}</p>
        </MutationForm>
      )}
    </section>
  )
}

interface AllReturnsProps {
  returns: readonly Return[]
  names: ReadonlyMap<string, string>
  caption: string
}

function AllReturns({ returns, names, caption }: AllReturnsProps) {
  const { t, format, word } = useLanguage()
  const r = t.complaintReturns
  const nameOf = ({ municipalityId }: Return) => names.get(municipalityId) ?? municipalityId
  const rows = returns.toSorted(
    (one, other) => Number(one.state === 'REPORTED') - Number(other.state === 'REPORTED') || format.compare(nameOf(one), nameOf(other)),
  )
  const columns: Column<Return>[] = [
    { key: 'name', heading: r.municipality, cell: nameOf },
    {
      key: 'state',
      heading: r.state,
      cell: ({ state }) =>
        state === 'MISSING' ? <b className="over-text">{word(complaintReturnStates, state)}</b> : word(complaintReturnStates, state),
    },
    { key: 'at', heading: r.at, cell: ({ declaredAt }) => declaredAt && format.dateTime(declaredAt) },
  ]
  return (
    <DataTable
      height="page"
      label={r.title}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ municipalityId }) => municipalityId}
    />
  )
}
