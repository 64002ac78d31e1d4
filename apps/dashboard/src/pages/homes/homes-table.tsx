import { useMemo, type ReactNode } from 'react'
import { institutionTypes } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { IntervalBar } from '../../ui/interval-bar.tsx'
import { Mark } from '../../ui/mark.tsx'
import { homeHref, type HomeSearch } from '../home/home-search.ts'
import { isSilent, shareOf, sortValues, type HomePeriod } from './home-rows.ts'
import type { HomeColumn } from './homes-search.ts'
import { isAbove, type HomesSummary } from './homes-summary.ts'

interface HomeColumnsInput {
  summary: HomesSummary
  /** The period as it stands in the address, so that a link opens the home on the same. */
  period: string | undefined
  missing: ReadonlySet<Part>
}

/** The columns of the list of homes: the one that matters for the choice of visit stands first. */
export function useHomeColumns({ summary, period, missing }: HomeColumnsInput): Column<HomePeriod>[] {
  const { t, format, word } = useLanguage()
  return useMemo(() => {
    const link = (home: HomePeriod, search: HomeSearch, content: ReactNode) => (
      <a href={homeHref(home.institutionId, { periode: period, ...search })}>{content}</a>
    )
    /** A count leads to what it counts; there is nothing behind a zero. */
    const count = (home: HomePeriod, search: HomeSearch, amount: number) =>
      amount === 0 ? <span className="soft">0</span> : link(home, search, format.number(amount))
    /** A fact of one register, or why there is none. */
    const fact = <Facts,>(part: Part, facts: Facts | null | undefined, cell: (facts: Facts) => ReactNode) =>
      facts != null ? cell(facts) : <Mark kind={missing.has(part) ? 'notFetched' : 'protected'} />
    const share = (home: HomePeriod, part: 'notPermitted' | 'accountAttached', search: HomeSearch) =>
      fact('incidents', home.incidents, (incidents) => {
        const value = shareOf(incidents[part], incidents.reports)
        if (value === null) return <Mark kind="noBasis" />
        return value === 0 ? (
          <span className="soft">{format.percent(0)}</span>
        ) : (
          link(home, { vis: 'magtanvendelser', ...search }, format.percent(value))
        )
      })
    const column = (key: HomeColumn, cell: (home: HomePeriod) => ReactNode): Column<HomePeriod> => ({
      key,
      heading: t.homes.columns[key],
      numeric: true,
      firstDescending: true,
      sortBy: sortValues[key],
      cell,
    })
    return [
      { ...column('navn', (home) => link(home, {}, home.institution.name)), numeric: false, firstDescending: false },
      column('rate', (home) =>
        fact('incidents', home.incidents, ({ rate, reports }) => {
          if (isSilent(home)) return <Mark kind="notReported" />
          if (!rate) return <Mark kind="noBasis" />
          return reports === 0 ? <span className="soft">{format.decimal(0)}</span> : format.decimal(rate.perThousandChildDays)
        }),
      ),
      {
        key: 'interval',
        heading: <ScaleHeading title={t.homes.interval} end={summary.scaleEnd} number={format.number} />,
        cell: (home) => {
          const rate = home.incidents?.rate
          if (!rate || isSilent(home)) return null
          return (
            <span className="interval">
              <span className="limits">{format.interval(rate.lower, rate.upper)}</span>
              <IntervalBar
                value={rate.perThousandChildDays}
                lower={rate.lower}
                upper={rate.upper}
                end={summary.scaleEnd}
                {...(summary.mean !== null && { mean: summary.mean })}
                above={isAbove(home, summary.mean)}
              />
            </span>
          )
        },
      },
      { ...column('type', ({ institution }) => word(institutionTypes, institution.type)), numeric: false, firstDescending: false },
      column('indberetninger', (home) =>
        fact('incidents', home.incidents, ({ reports }) =>
          isSilent(home) ? <Mark kind="notReported" /> : count(home, { vis: 'magtanvendelser' }, reports),
        ),
      ),
      column('ikke-tilladt', (home) => share(home, 'notPermitted', { 'ikke-tilladt': 'ja' })),
      column('redegoerelse', (home) => share(home, 'accountAttached', { redegoerelse: 'ATTACHED' })),
      column('klager', (home) => fact('complaints', home.complaints, ({ filed }) => count(home, { vis: 'klager' }, filed))),
      column('medhold', (home) =>
        fact('complaints', home.complaints, ({ upheld }) => count(home, { vis: 'klager', medhold: 'ja' }, upheld)),
      ),
      column('underretninger', (home) =>
        fact('notifications', home.notifications, ({ received }) => count(home, { vis: 'underretninger' }, received)),
      ),
      column('for-sent', (home) =>
        fact('incidents', home.incidents, ({ late }) => count(home, { vis: 'magtanvendelser', 'for-sent': 'ja' }, late)),
      ),
      column('maaneder', ({ incidents }) =>
        fact('incidents', incidents, ({ silence }) => (
          <>
            {format.number(silence.monthsDeclaredZero)} / {silence.monthsMissing > 0 ? <b>{format.number(silence.monthsMissing)}</b> : '0'}
          </>
        )),
      ),
      {
        ...column('tilsyn', (home) =>
          fact('oversight', home.inspections, ({ lastCarriedOutOn }) =>
            lastCarriedOutOn ? link(home, { vis: 'tilsyn' }, format.date(lastCarriedOutOn)) : t.homes.neverInspected,
          ),
        ),
        firstDescending: false,
      },
    ]
  }, [summary, period, missing, t, format, word])
}

/** The scale that all rows share, written once at its head. */
function ScaleHeading({ title, end, number }: { title: string; end: number; number: (amount: number) => string }) {
  return (
    <span className="interval">
      <span className="limits">{title}</span>
      <span className="scale" aria-hidden="true">
        <span>0</span>
        <span>{number(end / 2)}</span>
        <span>{number(end)}</span>
      </span>
    </span>
  )
}
