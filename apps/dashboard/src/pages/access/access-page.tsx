import { useId, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { isPersona, personas } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { AccessPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { AccessPageDocument } from './access-documents.ts'

type Accesses = NonNullable<AccessPageQuery['whoHasSeen']>
type Access = Accesses['nodes'][number]

const route = getRouteApi('/indsigt')

/** Who has read or changed what about one child. This look is written down too. */
export function AccessPage() {
  const { t } = useLanguage()
  const { barn, efter } = route.useSearch()
  const a = t.access
  return (
    <>
      <PageHead large title={a.title} lead={a.lead} />
      <ChildChoice key={barn ?? ''} child={barn ?? ''} />
      {barn && <Accessed child={barn} after={efter} />}
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

function Accessed({ child, after }: { child: string; after: string | undefined }) {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(AccessPageDocument, { child, after: after ?? null })
  if (answer.problem?.code === 'NOT_FOUND' || answer.data?.whoHasSeen?.totalCount === 0) return <p className="list-note">{t.access.none}</p>
  return (
    <WhenAnswered answer={answer} pick={(data) => data.whoHasSeen} empty={<p className="list-note">{t.access.none}</p>}>
      {(accesses) => <AccessList child={child} after={after} accesses={accesses} />}
    </WhenAnswered>
  )
}

function AccessList({ child, after, accesses }: { child: string; after: string | undefined; accesses: Accesses }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const a = t.access
  const kinds: Readonly<Record<string, string>> = a.kinds
  const purposes: Readonly<Record<string, string>> = a.purposes
  const actions: Readonly<Record<string, string>> = a.actions
  const columns: Column<Access>[] = [
    { key: 'at', heading: a.at, cell: ({ at }) => format.dateTime(at) },
    { key: 'by', heading: a.by, cell: ({ by }) => nameOf(by) },
    { key: 'persona', heading: a.persona, wrap: true, cell: ({ persona }) => (isPersona(persona) ? word(personas, persona) : persona) },
    { key: 'action', heading: a.action, cell: ({ action }) => (action === 'read' ? a.read : (actions[action] ?? a.changed)) },
    { key: 'kind', heading: a.kind, cell: ({ recordKind }) => kinds[recordKind] ?? recordKind },
    { key: 'purpose', heading: a.purpose, wrap: true, cell: ({ purpose }) => purposes[purpose] ?? purpose },
  ]
  const caption = a.caption(format.number(accesses.totalCount))
  return (
    <>
      <DataTable
        label={a.title}
        caption={caption}
        columns={columns}
        rows={accesses.nodes}
        rowKey={({ at, by, action, recordKind }) => `${at} ${by} ${action} ${recordKind}`}
        height="page"
      />
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {after && <a href={hrefOf('/indsigt', { barn: child })}>{t.ui.firstPage}</a>}
        {accesses.pageInfo.hasNextPage && (
          <a href={hrefOf('/indsigt', { barn: child, efter: accesses.pageInfo.endCursor ?? undefined })}>{t.ui.nextPage}</a>
        )}
      </nav>
    </>
  )
}
