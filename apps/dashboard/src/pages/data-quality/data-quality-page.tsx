import { useMemo } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { periodEnding, type Period } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery, type Part as Register } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { parseSort, sortRows, writeSort, type Sort } from '../../ui/sort-rows.ts'
import { PeriodFields } from '../period-fields.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { AuthoritiesTable } from './authorities-table.tsx'
import { useQualityColumns } from './quality-columns.tsx'
import { DataQuality, type QualityEdition, type QualityHome } from './quality-documents.ts'
import { QualityDownload } from './quality-download.tsx'
import { QualityLead } from './quality-lead.tsx'
import { sortValues } from './quality-rows.ts'
import { defaultSort, type QualityColumn, type QualitySearch } from './quality-search.ts'

const route = getRouteApi('/datakvalitet')
const rowsOnPage = 50

/** Can the figures be trusted? Which homes send nothing, send late, or leave fields empty; and how authorities differ. */
export function DataQualityPage() {
  const { t } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const { periode = periodEnding(lastClosedQuarter, 4) } = route.useSearch()
  const answer = useRegisteredQuery(DataQuality, { period: periode })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => (data.institutionPeriods.length > 0 ? data : null)}
      empty={<EmptyPage title={t.quality.noneTitle} explanation={t.quality.none} />}
    >
      {({ institutionPeriods, edition }) => (
        <Quality homes={institutionPeriods} edition={edition} period={periode} missing={answer.missing} />
      )}
    </WhenAnswered>
  )
}

interface QualityProps {
  homes: readonly QualityHome[]
  edition: QualityEdition | null
  period: Period
  missing: ReadonlySet<Register>
}

function Quality({ homes, edition, period, missing }: QualityProps) {
  const { t, format } = useLanguage()
  const { scope, lastClosedQuarter } = useSession()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (patch: QualitySearch, replace = false) =>
    void navigate({ search: (now) => ({ ...now, side: undefined, ...patch }), replace, resetScroll: false })
  const columns = useQualityColumns({ period: search.periode, missing })
  const sort = parseSort<QualityColumn>(search.sorter ?? defaultSort)
  const { key, descending } = sort
  const rows = useMemo(() => {
    const byName = sortRows(homes, sortValues.navn, false, format.compare)
    return sortRows(byName, sortValues[key], descending, format.compare)
  }, [homes, key, descending, format])
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const page = search.side === 'alle' ? null : Math.min(Number(search.side ?? 1), pages)
  const shown = page === null ? rows : rows.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  const hrefOfPage = (side: string) => hrefOf('/datakvalitet', { ...search, side: side === '1' ? undefined : side })
  const sortBy = (next: Sort) =>
    change({ sorter: writeSort(next) === defaultSort ? undefined : (writeSort(next) as QualitySearch['sorter']) }, true)
  const title = t.quality.title(scope?.name ?? '')
  return (
    <>
      <PageHead
        title={`${title}, ${format.period(period)}`}
        lead={<QualityLead homes={homes} missing={missing} />}
        controls={
          <form className="controls" aria-label={t.quality.controls} onSubmit={(event) => event.preventDefault()}>
            <PeriodFields
              period={period}
              onChange={(next) => change({ periode: next === periodEnding(lastClosedQuarter, 4) ? undefined : next })}
            />
          </form>
        }
      />
      <DataTable
        height="page"
        label={title}
        caption={<span className="only-spoken">{t.quality.caption(title, format.period(period))}</span>}
        columns={columns}
        rows={shown}
        rowKey={({ institutionId }) => institutionId}
        sort={sort}
        onSort={sortBy}
      />
      <div className="bottom-line">
        <p role="status">{t.quality.shown(format.number(shown.length), format.number(rows.length))}</p>
        {page !== null && <Pager page={page} pages={pages} hrefOf={(next) => hrefOfPage(String(next))} allHref={hrefOfPage('alle')} />}
        <QualityDownload rows={rows} period={period} />
      </div>
      <div className="small prose">
        {t.quality.reading.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {edition && edition.incidentTables && <AuthoritiesTable edition={edition} />}
    </>
  )
}
