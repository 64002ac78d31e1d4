import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { type SelectionChoice } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchField } from '../../ui/field.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { CloseRound } from './close-round.tsx'
import { DecisionForm } from './decision-form.tsx'
import { roundKeys } from './round-keys.ts'
import { proposedLanes, restOf, summaryOf, type Round, type RoundHome } from './round-lanes.ts'
import { RoundRow, rowId } from './round-row.tsx'
import { RoundTable } from './round-table.tsx'

const route = getRouteApi('/udvalg')
const restShown = 20

interface RoundWorkProps {
  round: Round
  quarters: ReactNode
  /** Somebody else has changed the round; told with what was on the screen until then. */
  onMovedOn: (seen: readonly RoundHome[]) => void
}

/** A round being worked through: lane by lane, each home decided with a reason, by keys or by buttons. */
export function RoundWork({ round, quarters, onMovedOn }: RoundWorkProps) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const s = t.selection
  const lanes = useMemo(() => proposedLanes(round.homes), [round.homes])
  const rest = restOf(round.homes, { text: search.soeg ?? '', most: search.alle ? Infinity : restShown })
  const summary = summaryOf(round)
  const rows = [...lanes.flatMap(({ homes }) => homes), ...rest.shown]
  const [at, setAt] = useState<string | null>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [deciding, setDeciding] = useState<{ id: string; choice: SelectionChoice }>()
  const [last, setLast] = useState<{ id: string; before: string | undefined }>()
  const [helping, setHelping] = useState(false)
  const current = rows.some(({ institutionId }) => institutionId === at) ? at : (rows.find(isOpen) ?? rows[0])?.institutionId
  const go = (id: string) => {
    setAt(id)
    document.getElementById(rowId({ institutionId: id }))?.focus()
  }
  const choose = (id: string, choice: SelectionChoice) => {
    setAt(id)
    setDeciding({ id, choice })
  }
  const toggle = (id: string) => {
    setAt(id)
    setOpen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]))
  }
  const decided = (home: RoundHome) => {
    setDeciding(undefined)
    setLast({ id: home.institutionId, before: home.decision?.decidedAt })
    const from = rows.indexOf(home)
    const next = [...rows.slice(from + 1), ...rows.slice(0, from)].find((one) => isOpen(one) && one.lane !== 'NONE')
    go((next ?? home).institutionId)
  }
  const row = (home: RoundHome) => (
    <RoundRow
      key={home.institutionId}
      home={home}
      current={home.institutionId === current}
      open={open.has(home.institutionId)}
      onOpen={() => toggle(home.institutionId)}
      onChoose={(choice) => choose(home.institutionId, choice)}
      deciding={
        deciding?.id === home.institutionId && (
          <DecisionForm
            key={deciding.choice}
            roundId={round.id}
            home={home}
            choice={deciding.choice}
            onDone={() => decided(home)}
            onCancel={() => {
              setDeciding(undefined)
              go(home.institutionId)
            }}
            onWrongState={() => onMovedOn(round.homes)}
          />
        )
      }
    />
  )
  const change = useCallback(
    (soeg: string) => void navigate({ search: (now) => ({ ...now, soeg: soeg || undefined }), replace: true, resetScroll: false }),
    [navigate],
  )
  const keys = roundKeys({
    ids: rows.map(({ institutionId }) => institutionId),
    at: current ?? null,
    go,
    choose,
    toggle,
    help: () => setHelping(true),
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are a short cut to the buttons within
    <div className="round" onKeyDown={keys}>
      <PageHead
        large
        title={s.title(scope?.name ?? '', format.quarter(round.quarter))}
        lead={`${s.lead(
          summary.proposed,
          lanes.map(({ lane, homes }) => s.inLane[lane](homes.length)),
        )} ${s.leadLeft(round.undecided)}`}
        controls={quarters}
      />
      <p className="round-progress">
        <progress value={summary.decided} max={summary.proposed} aria-label={s.progressLabel} />
        {s.progress(summary.decided, summary.proposed)}
        <button type="button" className="plain-button" onClick={() => setHelping(true)}>
          {s.keys}
        </button>
      </p>
      <LiveMessage hidden>{saidOf(round, last, s)}</LiveMessage>
      {lanes.map(({ lane, homes }) => (
        <section key={lane} className="lane">
          <h2>{s.lanes[lane].title(homes.length)}</h2>
          <p className="small prose">{s.lanes[lane].explained}</p>
          <RoundTable label={s.lanes[lane].title(homes.length)}>{homes.map(row)}</RoundTable>
        </section>
      ))}
      <section className="lane">
        <h2>{s.lanes.NONE.title(rest.all)}</h2>
        <p className="small prose">{s.lanes.NONE.explained}</p>
        <form className="controls" onSubmit={(event) => event.preventDefault()}>
          <SearchField label={s.search} value={search.soeg ?? ''} onChange={change} />
        </form>
        <RoundTable label={s.lanes.NONE.title(rest.all)}>{rest.shown.map(row)}</RoundTable>
        <p className="bottom-line">
          <span role="status">{s.restShown(rest.shown.length, rest.matching)}</span>
          {rest.shown.length < rest.matching && (
            <button
              type="button"
              className="plain-button"
              onClick={() => void navigate({ search: (now) => ({ ...now, alle: 'ja' }), resetScroll: false })}
            >
              {t.ui.showAll}
            </button>
          )}
        </p>
      </section>
      <CloseRound round={round} summary={summary} onWrongState={() => onMovedOn(round.homes)} />
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  )
}

function isOpen({ decision }: RoundHome): boolean {
  return decision == null
}

/** Said once, when the decision is on the screen. */
function saidOf(
  round: Round,
  last: { id: string; before: string | undefined } | undefined,
  s: ReturnType<typeof useLanguage>['t']['selection'],
): string {
  const home = last && round.homes.find(({ institutionId }) => institutionId === last.id)
  if (!home?.decision || home.decision.decidedAt === last?.before) return ''
  const { decided, proposed } = summaryOf(round)
  return `${s.said[home.decision.choice](home.institution.name)} ${s.progress(decided, proposed)}.`
}

function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Dialog title={t.selection.keys} onClose={onClose}>
      <dl className="keys">
        {t.selection.keysHelp.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
