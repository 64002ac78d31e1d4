import { useId, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { unnamedIn, useNames } from '../../gateway/names.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { AccessesFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { AccessPageDocument, ChildAccessesDocument } from './access-documents.ts'
import { useAccessWords } from './access-words.ts'
import { Extracts } from './extracts.tsx'
import { newestFirst, registers, type Places, type Register } from './newest-first.ts'

type Accesses = Partial<Record<Register, AccessesFragment | null>>
type Access = AccessesFragment['nodes'][number] & { register: Register }

const route = getRouteApi('/indsigt')

/** Who has read or changed what about one child. This look is written down too. */
export function AccessPage() {
  const { t } = useLanguage()
  const { barn, ...from } = route.useSearch()
  const { persona } = useSession()
  const a = t.access
  return (
    <>
      <PageHead large title={a.title} lead={a.lead} />
      <ChildChoice key={barn ?? ''} child={barn ?? ''} />
      {barn && (persona === 'dpo' ? <AccessedEverywhere child={barn} from={from} /> : <AccessedReports child={barn} from={from} />)}
    </>
  )
}

function ChildChoice({ child }: { child: string }) {
  const { t } = useLanguage()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(child)
  const id = useId()
  const a = t.access
  return (
    <form
      className="form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim()) void navigate({ search: { barn: typed.trim() } })
      }}
    >
      <div className="form-field">
        <label htmlFor={id}>{a.child}</label>
        <p className="help" id={`${id}-hjaelp`}>
          {a.childHelp}
        </p>
        <input
          id={id}
          type="text"
          value={typed}
          aria-describedby={`${id}-hjaelp`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="form-end">
        <button type="submit" className="button primary">
          {a.show}
        </button>
      </p>
    </form>
  )
}

/** For the manager: the reports of the home. */
function AccessedReports({ child, from }: { child: string; from: Places }) {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(AccessPageDocument, { child, incidents: from.incidents ?? null })
  const none = <p className="list-note">{t.access.none}</p>
  if (answer.problem?.code === 'NOT_FOUND') return none
  return (
    <WhenAnswered answer={answer} pick={({ incidents }) => (incidents ? { incidents } : null)} empty={none}>
      {(accesses) => <AccessList child={child} from={from} accesses={accesses} />}
    </WhenAnswered>
  )
}

/** For the data-protection officer: every register that keeps records of children, and what is handed over of it. */
function AccessedEverywhere({ child, from }: { child: string; from: Places }) {
  const { t } = useLanguage()
  const places = Object.fromEntries(registers.map((register) => [register, from[register] ?? null]))
  const answer = useRegisteredQuery(ChildAccessesDocument, { child, ...places })
  return (
    <WhenAnswered answer={answer} pick={(data) => data} empty={<p className="list-note">{t.access.none}</p>}>
      {(accesses) => (
        <>
          <AccessList child={child} from={from} accesses={accesses} />
          {registers.some((register) => accesses[register]?.nodes.length) && <Extracts child={child} />}
        </>
      )}
    </WhenAnswered>
  )
}

function AccessList({ child, from, accesses }: { child: string; from: Places; accesses: Accesses }) {
  const { t, format } = useLanguage()
  const { looks, next } = newestFirst(accesses, from)
  const names = useNames(unnamedIn(looks))
  const words = useAccessWords()
  const a = t.access
  // Of a register that did not answer nobody knows: the notice above names it, and nothing is said of how many there are.
  const isWhole = Object.values(accesses).every((part) => part !== null)
  if (looks.length === 0) return isWhole && <p className="list-note">{a.none}</p>
  const columns: Column<Access>[] = [
    { key: 'at', heading: a.at, cell: ({ at }) => format.dateTime(at) },
    { key: 'by', heading: a.by, cell: ({ by, persona }) => names.person(by) ?? (by === persona ? words.persona(persona) : by) },
    { key: 'persona', heading: a.persona, wrap: true, cell: ({ persona }) => words.persona(persona) },
    { key: 'place', heading: a.place, wrap: true, cell: ({ persona, scope }) => words.place(persona, scope, names) },
    { key: 'purpose', heading: a.purpose, wrap: true, cell: ({ purpose }) => words.purpose(purpose) },
    { key: 'action', heading: a.action, cell: ({ action }) => words.action(action) },
    { key: 'kind', heading: a.kind, wrap: true, cell: ({ recordKind }) => words.kind(recordKind) },
  ]
  const isFirst = registers.every((register) => from[register] === undefined)
  const total = registers.reduce((sum, register) => sum + (accesses[register]?.totalCount ?? 0), 0)
  return (
    <>
      <DataTable
        label={a.title}
        caption={!isFirst ? a.earlier : isWhole ? a.caption(format.number(total)) : a.newest}
        columns={columns}
        rows={looks}
        rowKey={({ register, cursor }) => `${register} ${cursor}`}
        height="page"
      />
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {!isFirst && <a href={hrefOf('/indsigt', { barn: child })}>{t.ui.firstPage}</a>}
        {next && <a href={hrefOf('/indsigt', { barn: child, ...next })}>{t.ui.nextPage}</a>}
      </nav>
    </>
  )
}
