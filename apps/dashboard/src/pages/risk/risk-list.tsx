import { useCallback, useMemo } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import type { RiskListQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { parseSort, sortRows, writeSort, type Sort } from '../../ui/sort-rows.ts'
import { FailedRunNotice } from './failed-run-notice.tsx'
import { RiskControls } from './risk-controls.tsx'
import { RiskDownload } from './risk-download.tsx'
import { RiskLead } from './risk-lead.tsx'
import { chosenRiskHomes, riskSortValues, riskSummary } from './risk-rows.ts'
import { defaultSort, type RiskColumn, type RiskSearch } from './risk-search.ts'
import { RiskStamp } from './risk-stamp.tsx'
import { useBandGroups, useRiskColumns } from './risk-table.tsx'

export type Assessment = NonNullable<RiskListQuery['riskAssessment']>

interface RiskListProps {
  assessment: Assessment
  signals: NonNullable<RiskListQuery['signals']>
  runs: RiskListQuery['assessmentRuns']
  area: string
}

const route = getRouteApi('/risiko')

/** Homes in four bands. Those hardly ever chosen are folded away until somebody asks for them. */
export function RiskList({ assessment, signals, runs, area }: RiskListProps) {
  const { t, format } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (patch: RiskSearch, replace = false) => void navigate({ search: (now) => ({ ...now, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  const { homes } = assessment
  const summary = useMemo(() => riskSummary(homes), [homes])
  const { type, gruppe: band, soeg: text = '', naeppe, sorter = defaultSort } = search
  const sort = parseSort<RiskColumn>(sorter)
  const { key, descending } = sort
  const rows = useMemo(() => {
    const byScore = sortRows(chosenRiskHomes(homes, { type, band, text }), riskSortValues.score, true, format.compare)
    return sortRows(byScore, riskSortValues[key], descending, format.compare)
  }, [homes, type, band, text, key, descending, format])
  // Whoever looks for a home finds it, whatever its band.
  const mayFold = band === undefined && text === ''
  const folded = mayFold && naeppe === undefined ? rows.filter((home) => home.band === 'UNLIKELY') : []
  const shown = useMemo(() => (folded.length === 0 ? rows : rows.filter((home) => home.band !== 'UNLIKELY')), [rows, folded.length])
  const columns = useRiskColumns(homes.length, signals)
  const groups = useBandGroups(shown, summary)
  const title = t.risk.title(area, format.period(assessment.period))
  const sortBy = (next: Sort) =>
    change({ sorter: writeSort(next) === defaultSort ? undefined : (writeSort(next) as RiskSearch['sorter']) }, true)
  return (
    <>
      <PageHead
        title={title}
        lead={<RiskLead summary={summary} />}
        controls={<RiskControls search={search} signals={signals} change={change} />}
      />
      <FailedRunNotice runs={runs} listFrom={assessment.completedAt} />
      {shown.length > 0 ? (
        <DataTable
          height="page"
          label={title}
          caption={<span className="only-spoken">{t.risk.caption(title)}</span>}
          columns={columns}
          rows={shown}
          groups={groups}
          rowKey={({ institutionId }) => institutionId}
          sort={sort}
          onSort={sortBy}
        />
      ) : (
        <p className="list-note">
          {folded.length > 0 ? (
            t.risk.onlyUnlikely(folded.length)
          ) : (
            <>
              {t.risk.noMatch} <a href="/risiko">{t.risk.clearFilter}</a>
            </>
          )}
        </p>
      )}
      <div className="bottom-line">
        <p role="status">
          {t.risk.shown(shown.length, homes.length)}{' '}
          {folded.length > 0 && <a href={hrefOf('/risiko', { ...search, naeppe: 'vis' })}>{t.risk.showUnlikely(folded.length)}</a>}
          {mayFold && naeppe && <a href={hrefOf('/risiko', { ...search, naeppe: undefined })}>{t.risk.hideUnlikely}</a>}
        </p>
        <RiskDownload rows={rows} assessment={assessment} search={search} />
      </div>
      <RiskStamp assessment={assessment} />
      <div className="prose small">
        <p>
          <strong>{t.risk.isNot}</strong> {t.risk.isNotMore}
        </p>
        <p>{t.risk.reading}</p>
      </div>
    </>
  )
}
