import { useNameOf } from '../../gateway/colleagues.ts'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { ModelParameterListQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { useMessagePlace } from '../../ui/message-place.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { NotSent } from '../mutation-form.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { shownParameters, type Parameters, type ShownParameter } from './parameter-values.ts'
import { ProposeForm } from './propose-form.tsx'

const ModelParameterList = graphql(`
  query ModelParameterList @personas(allow: [supervisor, authority_head]) {
    modelParameters {
      id
      modelVersion
      parameters
      hash
      validFrom
      proposedBy
      proposedAt
      why
      approvedBy
      approvedAt
      mayApprove
    }
  }
`)

const ApproveParameters = graphql(`
  mutation ApproveParameters($id: ID!) @personas(allow: [authority_head]) {
    approveParameters(id: $id) {
      __typename
      ... on ModelParameters {
        id
      }
      ... on WrongState {
        state
      }
    }
  }
`)

export type KeptParameters = ModelParameterListQuery['modelParameters'][number]

/** What the model reckons with, who decided it, and what is proposed instead. */
export function ParametersPage() {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(ModelParameterList, {})
  return (
    <WhenAnswered
      answer={answer}
      pick={({ modelParameters }) => modelParameters}
      empty={<EmptyPage title={t.parameters.title} explanation={t.parameters.leadNone} />}
    >
      {(all) => <AllParameters all={all} />}
    </WhenAnswered>
  )
}

function AllParameters({ all }: { all: readonly KeptParameters[] }) {
  const { t, format, language } = useLanguage()
  const { persona } = useSession()
  const inUse = inForce(all)
  const shown = inUse ? shownParameters(JSON.parse(inUse.parameters) as Parameters, t, format, language) : []
  const columns: Column<ShownParameter>[] = [
    { key: 'name', heading: t.parameters.name, cell: ({ name }) => name },
    { key: 'value', heading: t.parameters.value, numeric: true, cell: ({ value }) => value },
  ]
  return (
    <>
      <PageHead
        large
        title={t.parameters.title}
        lead={inUse ? t.parameters.lead(inUse.modelVersion, format.date(inUse.validFrom)) : t.parameters.leadNone}
      />
      <p className="prose">
        {t.parameters.explained} <a href="/metode#risikomodel">{t.risk.method}</a>
      </p>
      {inUse && (
        <section className="parameters">
          <h2>{t.parameters.inUse}</h2>
          <DataTable
            label={t.parameters.inUse}
            caption={`${inUse.modelVersion} · SHA-256 ${inUse.hash.slice(0, 8)}`}
            columns={columns}
            rows={shown}
            rowKey={({ path }) => path}
          />
        </section>
      )}
      <History all={all} inUse={inUse} />
      {persona === 'authority_head' && inUse && <ProposeForm from={inUse} />}
    </>
  )
}

function History({ all, inUse }: { all: readonly KeptParameters[]; inUse: KeptParameters | undefined }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const { say, place } = useMessagePlace()
  const p = t.parameters
  const columns: Column<KeptParameters>[] = [
    { key: 'from', heading: p.columns.from, cell: ({ validFrom }) => format.date(validFrom) },
    { key: 'model', heading: p.columns.model, cell: ({ modelVersion }) => modelVersion },
    { key: 'hash', heading: p.columns.hash, cell: ({ hash }) => hash.slice(0, 8) },
    { key: 'changes', heading: p.changes, wrap: true, cell: (one) => <Changes one={one} from={inUse} /> },
    { key: 'why', heading: p.columns.why, wrap: true, cell: ({ why }) => why },
    {
      key: 'proposed',
      heading: p.columns.proposed,
      cell: ({ proposedBy, proposedAt }) => p.by(nameOf(proposedBy), format.dateOf(proposedAt)),
    },
    {
      key: 'approved',
      heading: p.columns.approved,
      cell: (one) =>
        one.approvedBy && one.approvedAt ? (
          p.by(nameOf(one.approvedBy), format.dateOf(one.approvedAt))
        ) : one.mayApprove ? (
          <ApproveButton one={one} onMessage={say} />
        ) : (
          <span className="soft">{p.waiting}</span>
        ),
    },
  ]
  return (
    <section className="parameters">
      <h2>{p.history}</h2>
      {place}
      <DataTable
        label={p.history}
        caption={<span className="only-spoken">{p.history}</span>}
        columns={columns}
        rows={all}
        rowKey={({ id }) => id}
      />
    </section>
  )
}

/** What other numbers they have than those in use. */
function Changes({ one, from }: { one: KeptParameters; from: KeptParameters | undefined }) {
  const { t, format, language } = useLanguage()
  if (!from || from.id === one.id) return null
  const now = shownParameters(JSON.parse(from.parameters) as Parameters, t, format, language)
  const then = shownParameters(JSON.parse(one.parameters) as Parameters, t, format, language)
  const changed = then.filter(({ value }, index) => value !== now[index]!.value)
  if (changed.length === 0) return <span className="soft">{t.parameters.unchanged}</span>
  return (
    <ul className="plain-list">
      {changed.map(({ path, name, value }) => (
        <li key={path}>{t.parameters.changed(name, now.find((each) => each.path === path)!.value, value)}</li>
      ))}
    </ul>
  )
}

function ApproveButton({ one, onMessage }: { one: KeptParameters; onMessage: (message: string) => void }) {
  const { t, format } = useLanguage()
  const { run, running, problem } = useRegisteredMutation(ApproveParameters)
  const approve = async () => {
    const outcome = await run({ id: one.id })
    if (outcome.kind === 'done') onMessage(t.parameters.approved)
    if (outcome.kind === 'wrongState') onMessage(t.parameters.approveMoved)
  }
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={running}
        aria-label={t.parameters.approveNamed(format.date(one.validFrom))}
        onClick={() => void approve()}
      >
        {running ? t.form.busy : t.parameters.approve}
      </button>
      {problem && <NotSent problem={problem} />}
    </>
  )
}

/** Approved, and begun by today in Denmark; the newest of those. */
function inForce(all: readonly KeptParameters[]): KeptParameters | undefined {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  return all
    .filter(({ approvedBy, validFrom }) => approvedBy && validFrom <= today)
    .toSorted((one, other) =>
      one.validFrom < other.validFrom ? 1 : one.validFrom > other.validFrom ? -1 : one.proposedAt < other.proposedAt ? 1 : -1,
    )[0]
}
