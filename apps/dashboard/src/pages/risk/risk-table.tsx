import { useMemo, type ReactNode } from 'react'
import { riskBands, type RiskBand } from '@tilsynsblik/vocabulary'
import type { RiskListQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column, RowGroups } from '../../ui/data-table.tsx'
import { homeHref } from '../home/home-search.ts'
import { DomainBars } from './domain-bars.tsx'
import { indicatorValue, valueBeside } from './indicator-words.ts'
import { noticeText } from './notice-text.ts'
import { RankBar } from './rank-bar.tsx'
import { riskSortValues, strongestOf, type RiskHome, type RiskSummary } from './risk-rows.ts'
import type { RiskColumn } from './risk-search.ts'

type WaitingSignal = NonNullable<RiskListQuery['signals']>[number]

/** The columns of the risk list: how sure the place is stands before what the place is. */
export function useRiskColumns(homes: number, signals: readonly WaitingSignal[]): Column<RiskHome>[] {
  const { t, format } = useLanguage()
  return useMemo(() => {
    const column = (key: RiskColumn, cell: (home: RiskHome) => ReactNode): Column<RiskHome> => ({
      key,
      heading: t.risk.columns[key],
      sortBy: riskSortValues[key],
      cell,
    })
    return [
      column('navn', ({ institutionId, institution }) => <a href={homeHref(institutionId, { vis: 'risiko' })}>{institution.name}</a>),
      {
        ...column('sikkerhed', ({ probabilitySelected }) => format.percent(probabilitySelected)),
        numeric: true,
        firstDescending: true,
      },
      {
        ...column('plads', ({ rankLow, rankHigh, band }) => (
          <span className="interval">
            <span className="limits" aria-hidden="true">
              {t.risk.places(format.number(rankLow), format.number(rankHigh))}
            </span>
            <span className="only-spoken">
              {t.risk.placesSpoken(format.number(rankLow), format.number(rankHigh), format.number(homes))}
            </span>
            <RankBar low={rankLow} high={rankHigh} homes={homes} strong={band === 'ROBUST' || band === 'LIKELY'} />
          </span>
        )),
        heading: (
          <>
            {t.risk.columns.plads} <span className="soft">{t.risk.placesOf(format.number(homes))}</span>
          </>
        ),
      },
      {
        ...column('score', ({ score, domains }) => <DomainBars score={score} domains={domains} />),
        heading: <DomainHeading />,
        firstDescending: true,
      },
      {
        key: 'reasons',
        heading: t.risk.columns.reasons,
        cell: ({ indicators }) => {
          const strongest = strongestOf(indicators, 2)
          if (strongest.length === 0) return <span className="soft">{t.risk.nothingStrong}</span>
          return (
            <span className="small-cell">
              {strongest
                .map(({ indicator, value, peerValue }) =>
                  t.risk.against(
                    t.risk.indicatorShort[indicator],
                    valueBeside(indicator, value!, format),
                    peerValue == null ? '–' : indicatorValue(indicator, peerValue, format),
                  ),
                )
                .join(' · ')}
            </span>
          )
        },
      },
      column('type', ({ institution }) => <span className="small-cell">{t.risk.typeShort[institution.type]}</span>),
      column('kommune', ({ institution }) => <span className="small-cell">{institution.municipality.name}</span>),
      {
        key: 'notes',
        heading: t.risk.columns.notes,
        cell: ({ institutionId, notices }) => {
          const waiting = signals.filter((signal) => signal.institutionId === institutionId)
          const count = waiting.length
          // Said once: by the signal, where there is one.
          const others = notices.filter((notice) => !waiting.some(({ kind }) => kind === notice))
          return (
            <span className="small-cell">
              {count > 0 && <a href={homeHref(institutionId, { vis: 'risiko' })}>{t.risk.signalCount(count)}</a>}
              <Notices notices={others} after={count > 0} />
            </span>
          )
        },
      },
    ]
  }, [homes, signals, t, format])
}

/** The first notice in a word and how many more, after something else only how many; all of them in sentences for who asks. */
function Notices({ notices, after }: { notices: readonly string[]; after: boolean }) {
  const { t } = useLanguage()
  const [first, ...others] = notices.map((notice) => noticeText(notice, t))
  if (!first) return null
  const all = [first, ...others].map(({ long }) => long).join(' ')
  return (
    <>
      <span className="soft" title={all} aria-hidden="true">
        {after ? ` +${notices.length}` : others.length === 0 ? first.short : t.risk.noticesMore(first.short, others.length)}
      </span>
      <span className="only-spoken">{all}</span>
    </>
  )
}

/** The bands that have rows, each with its name, its limits and how many homes it holds. */
export function useBandGroups(rows: readonly RiskHome[], summary: RiskSummary): RowGroups<RiskHome> {
  const { t, format, language } = useLanguage()
  return useMemo(() => {
    /** As many lines as the band has rows; what there is no room for is still spoken. */
    const name = (band: RiskBand, label: string, lines: number) =>
      [
        <strong key="name">{label}</strong>,
        t.risk.bandCount(summary.bands[band], format.number(summary.bands[band])),
        t.risk.bandShare[band],
      ].map((line, index) => (
        <span key={index} className={index < lines ? undefined : 'only-spoken'}>
          {line}{' '}
        </span>
      ))
    return {
      heading: t.risk.bandColumn,
      list: riskBands
        .map((band) => ({ band, members: rows.filter((home) => home.band === band.code) }))
        .filter(({ members }) => members.length > 0)
        .map(({ band, members }) => ({ key: band.code, name: name(band.code, band[language], members.length), rows: members })),
    }
  }, [rows, summary, t, format, language])
}

/** The four domains, each over its bar. */
function DomainHeading() {
  const { t } = useLanguage()
  const { FORCE, VOICES, RIGHTS, ORGANISATION } = t.risk.domainShort
  return (
    <span className="domain-bars">
      <span className="score">{t.risk.columns.score}</span>
      {[FORCE, VOICES, RIGHTS, ORGANISATION].map((name) => (
        <span key={name} className="domain">
          {name}
        </span>
      ))}
    </span>
  )
}
