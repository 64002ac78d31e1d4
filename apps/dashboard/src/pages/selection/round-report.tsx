import type { ReactNode } from 'react'
import { riskBands, riskIndicators, selectionChoices, selectionLanes, selectionReasons } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { DownloadButton } from '../download-button.tsx'
import { homeHref } from '../home/home-search.ts'
import { PdfLink } from '../pdf-link.tsx'
import { signedDecimal } from './contributions.tsx'
import { summaryOf, type Round, type RoundHome } from './round-lanes.ts'
import { Decision, ScoreThenAndNow } from './round-row.tsx'
import { RoundSeed } from './round-seed.tsx'

/** A closed round: each choice with its reason, made to be printed and filed. */
export function RoundReport({ round, quarters }: { round: Round; quarters: ReactNode }) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const nameOf = useNameOf()
  const s = t.selection
  const summary = summaryOf(round)
  const decided = round.homes.filter(({ decision }) => decision != null)
  const columns = useReportColumns()
  const facts: [label: string, value: string][] = [
    [s.facts.opened, `${format.dateTime(round.openedAt)}, ${nameOf(round.openedBy)}`],
    [s.facts.closed, `${format.dateTime(round.closedAt!)}, ${nameOf(round.closedBy!)}`],
    [s.facts.dataAsOf, format.dateTime(round.dataAsOf)],
    [s.facts.model, round.modelVersion],
    [s.facts.capacity, s.facts.visits(round.capacity, format.percent(round.randomShare))],
  ]
  return (
    <div className="stack">
      <div>
        <PageHead
          large
          title={s.title(scope?.name ?? '', format.quarter(round.quarter))}
          lead={`${s.closedLead} ${s.result(summary.selected, summary.deferred, summary.overrides.length)}`}
          controls={quarters}
        />
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h2>{s.choices}</h2>
        <DataTable
          height="page"
          label={s.choices}
          caption={s.choicesCaption}
          columns={columns}
          rows={decided}
          rowKey={({ institutionId }) => institutionId}
        />
        <p className="bottom-line">
          <span>{s.notDecided(round.homes.length - decided.length)}</span>
          <span className="downloads">
            <RoundDownload round={round} homes={decided} />
            <PdfLink />
          </span>
        </p>
      </div>
      <RoundSeed round={round} />
    </div>
  )
}

function useReportColumns(): Column<RoundHome>[] {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const c = t.selection.columns
  return [
    {
      key: 'home',
      heading: c.home,
      cell: ({ institution, institutionId }) => <a href={homeHref(institutionId)}>{institution.name}</a>,
    },
    { key: 'lane', heading: c.lane, cell: ({ lane }) => (lane ? word(selectionLanes, lane) : t.selection.hiddenLane), wrap: true },
    { key: 'score', heading: c.score, numeric: true, cell: (home) => <ScoreThenAndNow home={home} /> },
    {
      key: 'because',
      heading: c.because,
      wrap: true,
      cell: (home) =>
        weightiest(home)
          .map(({ indicator, contribution }) => `${word(riskIndicators, indicator)} ${signedDecimal(format.decimal, contribution)}`)
          .join(' · '),
    },
    {
      key: 'probability',
      heading: c.probability,
      numeric: true,
      cell: ({ probabilitySelected, band }) => `${format.percent(probabilitySelected)} ${word(riskBands, band).toLocaleLowerCase('da')}`,
    },
    { key: 'decision', heading: c.decision, wrap: true, cell: ({ decision }) => <Decision decision={decision!} /> },
    { key: 'by', heading: c.by, cell: ({ decision }) => `${nameOf(decision!.decidedBy)}, ${format.dateOf(decision!.decidedAt)}` },
  ]
}

/** The three contributions that pull the score up the most. */
function weightiest({ then }: RoundHome) {
  return then
    .filter(({ contribution }) => contribution >= 0.005)
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, 3)
}

function RoundDownload({ round, homes }: { round: Round; homes: readonly RoundHome[] }) {
  const { t, word } = useLanguage()
  const { scope } = useSession()
  const c = t.selection.columns
  const columns: CsvColumn<RoundHome>[] = [
    { heading: t.homes.csv.number, value: ({ institution }) => institution.number },
    { heading: c.home, value: ({ institution }) => institution.name },
    { heading: c.lane, value: ({ lane }) => (lane ? word(selectionLanes, lane) : t.selection.hiddenLane) },
    { heading: c.score, value: ({ score }) => score },
    { heading: c.probability, value: ({ probabilitySelected }) => probabilitySelected },
    { heading: c.lastVisit, value: ({ lastCarriedOutOn }) => lastCarriedOutOn ?? null },
    { heading: c.due, value: ({ dueOn }) => dueOn ?? null },
    { heading: c.decision, value: ({ decision }) => word(selectionChoices, decision!.choice) },
    { heading: c.reason, value: ({ decision }) => word(selectionReasons, decision!.reason) },
    { heading: c.text, value: ({ decision }) => decision!.text ?? null },
    { heading: t.selection.override, value: ({ decision }) => (decision!.override ? t.ui.yes : t.ui.no) },
  ]
  return <DownloadButton name="udvaelgelse" columns={columns} rows={homes} period={round.quarter} selection={scope?.name ?? ''} />
}
