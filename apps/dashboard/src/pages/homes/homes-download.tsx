import { findingLevels, institutionTypes, operatorKinds, type Period } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DownloadButton } from '../download-button.tsx'
import { isSilent, type HomePeriod } from './home-rows.ts'
import type { HomesSearch } from './homes-search.ts'

/** The rows on the screen, all pages of them, with every number behind a share. */
export function HomesDownload({ rows, period, search }: { rows: readonly HomePeriod[]; period: Period; search: HomesSearch }) {
  const { t, word } = useLanguage()
  const c = t.homes.csv
  const columns: CsvColumn<HomePeriod>[] = [
    { heading: c.number, value: ({ institution }) => institution.number },
    { heading: t.homes.columns.navn, value: ({ institution }) => institution.name },
    { heading: t.homes.columns.type, value: ({ institution }) => word(institutionTypes, institution.type) },
    { heading: c.municipality, value: ({ institution }) => institution.municipality.name },
    { heading: c.operator, value: ({ institution }) => institution.operator.name },
    { heading: c.operatorKind, value: ({ institution }) => word(operatorKinds, institution.operator.kind) },
    { heading: c.places, value: ({ places }) => places },
    { heading: c.childDays, value: ({ childDays }) => childDays },
    { heading: c.answered, value: (home) => (home.incidents ? (isSilent(home) ? t.marks.notReported.long : t.ui.yes) : null) },
    { heading: c.reports, value: (home) => (isSilent(home) ? null : (home.incidents?.reports ?? null)) },
    { heading: c.measures, value: (home) => (isSilent(home) ? null : (home.incidents?.measures ?? null)) },
    { heading: c.rate, value: (home) => (isSilent(home) ? null : rounded(home.incidents?.rate?.perThousandChildDays)) },
    { heading: c.lower, value: (home) => (isSilent(home) ? null : rounded(home.incidents?.rate?.lower)) },
    { heading: c.upper, value: (home) => (isSilent(home) ? null : rounded(home.incidents?.rate?.upper)) },
    { heading: c.children, value: ({ incidents }) => incidents?.children ?? null },
    { heading: c.notPermitted, value: ({ incidents }) => incidents?.notPermitted ?? null },
    { heading: c.accountAttached, value: ({ incidents }) => incidents?.accountAttached ?? null },
    { heading: c.guidanceAsked, value: ({ incidents }) => incidents?.guidanceAsked ?? null },
    { heading: c.guidanceGiven, value: ({ incidents }) => incidents?.guidanceGiven ?? null },
    { heading: c.late, value: ({ incidents }) => incidents?.late ?? null },
    { heading: c.declaredZero, value: ({ incidents }) => incidents?.silence.monthsDeclaredZero ?? null },
    { heading: c.monthsMissing, value: ({ incidents }) => incidents?.silence.monthsMissing ?? null },
    { heading: c.complaints, value: ({ complaints }) => complaints?.filed ?? null },
    { heading: c.upheld, value: ({ complaints }) => complaints?.upheld ?? null },
    { heading: c.notifications, value: ({ notifications }) => notifications?.received ?? null },
    { heading: c.lastInspection, value: ({ inspections }) => inspections?.lastCarriedOutOn ?? null },
    {
      heading: c.gravestFinding,
      value: ({ inspections }) => (inspections?.lastGravestFinding ? word(findingLevels, inspections.lastGravestFinding) : null),
    },
  ]
  const filter = [
    search.type && word(institutionTypes, search.type),
    search['uden-indberetning'] && t.homes.onlyWithoutReports,
    search.soeg,
  ]
  return (
    <DownloadButton
      name="hjem"
      columns={columns}
      rows={rows}
      period={period}
      selection={filter.filter(Boolean).join(', ') || t.ui.everything}
    />
  )
}

/** As many digits as the exact limits can carry. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1_000) / 1_000
}
