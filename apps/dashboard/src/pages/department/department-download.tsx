import { institutionTypes } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DownloadButton } from '../download-button.tsx'
import { isSilent } from '../homes/home-rows.ts'
import type { Overview, OverviewRow } from './department-page.tsx'

interface QuarterOfHome {
  institution: OverviewRow['institution']
  facts: OverviewRow['previous']
}

/** One row per home and quarter: the three quarters of the overview, as one table. */
export function DepartmentDownload({ rows, overview }: { rows: readonly OverviewRow[]; overview: Overview }) {
  const { t, word } = useLanguage()
  const c = t.homes.csv
  const columns: CsvColumn<QuarterOfHome>[] = [
    { heading: c.number, value: ({ institution }) => institution.number },
    { heading: t.homes.columns.navn, value: ({ institution }) => institution.name },
    { heading: t.homes.columns.type, value: ({ institution }) => word(institutionTypes, institution.type) },
    { heading: t.department.quarter, value: ({ facts }) => facts.period },
    { heading: c.childDays, value: ({ facts }) => facts.childDays ?? null },
    { heading: c.answered, value: ({ facts }) => (facts.incidents ? (isSilent(facts) ? t.marks.notReported.long : t.ui.yes) : null) },
    { heading: c.reports, value: ({ facts }) => (isSilent(facts) ? null : (facts.incidents?.reports ?? null)) },
    { heading: c.notPermitted, value: ({ facts }) => facts.incidents?.notPermitted ?? null },
    { heading: c.accountAttached, value: ({ facts }) => facts.incidents?.accountAttached ?? null },
    { heading: c.late, value: ({ facts }) => facts.incidents?.late ?? null },
    { heading: c.declaredZero, value: ({ facts }) => facts.incidents?.silence.monthsDeclaredZero ?? null },
    { heading: c.monthsMissing, value: ({ facts }) => facts.incidents?.silence.monthsMissing ?? null },
    { heading: c.complaints, value: ({ facts }) => facts.complaints?.filed ?? null },
    { heading: c.upheld, value: ({ facts }) => facts.complaints?.upheld ?? null },
    { heading: c.notifications, value: ({ facts }) => facts.notifications?.received ?? null },
  ]
  const quarters = rows.flatMap(({ institution, current, previous, yearBefore }) =>
    [current, previous, yearBefore].map((facts) => ({ institution, facts })),
  )
  return <DownloadButton name="afdeling" columns={columns} rows={quarters} period={overview.quarter} selection={overview.departmentName} />
}
