import { useCallback, useMemo } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { periodEnding, type Period } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery, type Part } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { parseSort, sortRows, writeSort, type Sort } from '../../ui/sort-rows.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { chosenHomes, sortValues, type HomePeriod } from './home-rows.ts'
import { HomesControls } from './homes-controls.tsx'
import { HomesDownload } from './homes-download.tsx'
import { HomesFigure } from './homes-figure.tsx'
import { HomesLead } from './homes-lead.tsx'
import { defaultSort, type HomeColumn, type HomesSearch } from './homes-search.ts'
import { summaryOf } from './homes-summary.ts'
import { useHomeColumns } from './homes-table.tsx'

const SupervisorHomes = graphql(`
  query SupervisorHomes($period: Period!) @personas(allow: [supervisor, authority_head]) {
    institutionPeriods(period: $period) {
      institutionId
      period
      childDays
      places
      institution {
        id
        number
        name
        type
        municipality {
          id
          name
        }
        operator {
          id
          name
          kind
        }
      }
      incidents {
        reports
        measures
        children
        notPermitted
        accountAttached
        guidanceAsked
        guidanceGiven
        late
        rate {
          perThousandChildDays
          lower
          upper
        }
        silence {
          monthsWithReports
          monthsDeclaredZero
          monthsMissing
        }
      }
      complaints {
        filed
        pending
        decided
        upheld
      }
      notifications {
        received
        abuse
        assessedLate
      }
      inspections {
        carriedOut
        lastCarriedOutOn
        lastGravestFinding
      }
    }
  }
`)

const route = getRouteApi('/hjem')
const rowsOnPage = 50

/** Which homes should we look at? One answer, then sorted, filtered and paged where it stands; all of it in the address. */
export function HomesPage() {
  const { t } = useLanguage()
  const { scope, lastClosedQuarter } = useSession()
  const { periode = periodEnding(lastClosedQuarter, 4) } = route.useSearch()
  const answer = useRegisteredQuery(SupervisorHomes, { period: periode })
  const title = t.homes.title(scope?.name ?? t.homes.country)
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.institutionPeriods}
      empty={<EmptyPage title={t.homes.noneTitle} explanation={t.homes.none} />}
    >
      {(homes) => <Homes title={title} homes={homes} period={periode} missing={answer.missing} />}
    </WhenAnswered>
  )
}

interface HomesProps {
  title: string
  homes: readonly HomePeriod[]
  period: Period
  missing: ReadonlySet<Part>
}

function Homes({ title, homes, period, missing }: HomesProps) {
  const { t, format } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (patch: HomesSearch, replace = false) =>
      void navigate({ search: (now) => ({ ...now, side: undefined, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  const summary = useMemo(() => summaryOf(homes), [homes])
  const columns = useHomeColumns({ summary, period: search.periode, missing })
  const sort = parseSort<HomeColumn>(search.sorter ?? defaultSort)
  const { key, descending } = sort
  const { type, soeg: text = '', 'uden-indberetning': without } = search
  const rows = useMemo(() => {
    const chosen = chosenHomes(homes, { type, withoutReports: without === 'ja', text })
    const byName = sortRows(chosen, sortValues.navn, false, format.compare)
    return sortRows(byName, sortValues[key], descending, format.compare)
  }, [homes, type, without, text, key, descending, format])
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const page = search.side === 'alle' ? null : Math.min(Number(search.side ?? 1), pages)
  const shown = page === null ? rows : rows.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  const hrefOfPage = (side: string) => hrefOf('/hjem', { ...search, side: side === '1' ? undefined : side })
  const sortBy = (next: Sort) =>
    change({ sorter: writeSort(next) === defaultSort ? undefined : (writeSort(next) as HomesSearch['sorter']) }, true)
  return (
    <>
      <PageHead
        title={`${title}, ${format.period(period)}`}
        lead={<HomesLead summary={summary} missing={missing} />}
        controls={<HomesControls search={search} period={period} change={change} />}
      />
      {rows.length === 0 ? (
        <div className="state">
          <h2>{t.homes.noMatchTitle}</h2>
          <p>
            {t.homes.noMatch} <a href={hrefOf('/hjem', { periode: search.periode, sorter: search.sorter })}>{t.homes.clearFilter}</a>
          </p>
        </div>
      ) : (
        <DataTable
          height="page"
          label={title}
          caption={<span className="only-spoken">{t.homes.caption(title, format.period(period))}</span>}
          columns={columns}
          rows={shown}
          rowKey={({ institutionId }) => institutionId}
          sort={sort}
          onSort={sortBy}
        />
      )}
      <div className="bottom-line">
        <p role="status">{t.homes.shown(shown.length, rows.length, homes.length)}</p>
        {page !== null && <Pager page={page} pages={pages} hrefOf={(next) => hrefOfPage(String(next))} allHref={hrefOfPage('alle')} />}
        <HomesDownload rows={rows} period={period} search={search} />
        <a className="button" href={hrefOf('/datakvalitet', { periode: search.periode })}>
          {t.frame.pages.quality}
        </a>
        <a className="button" href="/aarsberetning">
          {t.authorityYear.open}
        </a>
      </div>
      <p className="small prose">{t.homes.reading}</p>
      {rows.length > 0 && !missing.has('incidents') && (
        <HomesFigure rows={rows} summary={summary} subject={`${title}, ${format.period(period)}`} search={search} />
      )}
    </>
  )
}
