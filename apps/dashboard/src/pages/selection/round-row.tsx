import { Fragment, type ReactNode } from 'react'
import { riskBands, selectionChoices, selectionReasons, type SelectionChoice } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { caseHref } from '../inspections/plan-list.tsx'
import { homeHref } from '../home/home-search.ts'
import { Contributions } from './contributions.tsx'
import type { RoundHome } from './round-lanes.ts'

interface RoundRowProps {
  home: RoundHome
  /** The row the keys act on; the one that Tab reaches. */
  current: boolean
  open: boolean
  onOpen: () => void
  onChoose: (choice: SelectionChoice) => void
  /** The form in which a decision is being made. */
  deciding: ReactNode
}

export function rowId({ institutionId }: Pick<RoundHome, 'institutionId'>): string {
  return `hjem-${institutionId}`
}

export const roundColumns = 7

/** One home to be decided: what is known of it, what was decided, and the two buttons. */
export function RoundRow({ home, current, open, onOpen, onChoose, deciding }: RoundRowProps) {
  const { t, format, word } = useLanguage()
  const s = t.selection
  const { institution, decision } = home
  return (
    <Fragment>
      <tr id={rowId(home)} data-home={home.institutionId} tabIndex={current ? 0 : -1} className={current ? 'current' : undefined}>
        <th scope="row">
          <a href={homeHref(home.institutionId)}>{institution.name}</a> <span className="soft">{institution.municipality.name}</span>
        </th>
        <td className="number">
          <ScoreThenAndNow home={home} />
        </td>
        <td className="number">
          {format.percent(home.probabilitySelected)} <span className="soft">{word(riskBands, home.band).toLocaleLowerCase('da')}</span>
        </td>
        <td>{home.lastCarriedOutOn ? format.date(home.lastCarriedOutOn) : <span className="soft">{s.neverVisited}</span>}</td>
        <td>{home.dueOn ? format.date(home.dueOn) : <span className="soft">–</span>}</td>
        <td className="wrap">{decision ? <Decision decision={decision} /> : <span className="soft">{s.undecided}</span>}</td>
        <td className="row-buttons">
          {home.inspectionCaseId ? (
            <a href={caseHref(home.inspectionCaseId)}>{s.planned}</a>
          ) : (
            <>
              <button
                type="button"
                className="button"
                aria-label={s.decide.SELECTED(institution.name)}
                onClick={() => onChoose('SELECTED')}
              >
                {s.verbs.SELECTED}
              </button>{' '}
              <button
                type="button"
                className="button"
                aria-label={s.decide.DEFERRED(institution.name)}
                onClick={() => onChoose('DEFERRED')}
              >
                {s.verbs.DEFERRED}
              </button>
            </>
          )}{' '}
          <button
            type="button"
            className="plain-button"
            aria-expanded={open}
            aria-label={`${open ? s.less : s.more}: ${institution.name}`}
            onClick={onOpen}
          >
            {open ? s.less : s.more}
          </button>
        </td>
      </tr>
      {(open || deciding) && (
        <tr className="row-more">
          <td colSpan={roundColumns}>
            <div className="row-more-inner">
              {deciding}
              {open && <Contributions home={home} />}
              {open && home.decisions.length > 1 && <DecisionsBefore decisions={home.decisions} />}
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** "dengang 0,14 / nu 0,24" when the figure has moved since the round was opened. */
export function ScoreThenAndNow({ home: { score, scoreNow } }: { home: Pick<RoundHome, 'score' | 'scoreNow'> }) {
  const { t, format } = useLanguage()
  const then = format.decimal(score, 2)
  const now = scoreNow == null ? then : format.decimal(scoreNow, 2)
  return now === then ? then : t.selection.thenNow(then, now)
}

export function Decision({ decision }: { decision: NonNullable<RoundHome['decision']> }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const { choice, reason, text, override, decidedBy, decidedAt } = decision
  return (
    <span title={`${nameOf(decidedBy)}, ${format.dateTime(decidedAt)}`}>
      <b>{word(selectionChoices, choice)}</b>: {word(selectionReasons, reason).toLocaleLowerCase('da')}
      {text && ` – ${text}`}
      {override && <em className="override"> {t.selection.override}</em>}
    </span>
  )
}

function DecisionsBefore({ decisions }: { decisions: RoundHome['decisions'] }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  return (
    <div className="small">
      <p>{t.selection.decisionsBefore}</p>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.decidedAt}>
            {format.dateTime(decision.decidedAt)}, {nameOf(decision.decidedBy)}: <Decision decision={decision} />
          </li>
        ))}
      </ol>
    </div>
  )
}
