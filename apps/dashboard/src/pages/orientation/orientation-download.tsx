import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import type { WorkbookSheet } from '../../ui/xlsx.ts'
import { DocumentDownloads } from '../document-downloads.tsx'
import { useFigureRows, type FigureRow } from '../overview/figure-rows.ts'
import { politicalSheets } from './political-sheets.ts'

interface OrientationDownloadProps {
  orientation: OrientationYearFragment
  figures: NonNullable<OrientationYearFragment['figures']>
}

/** The year's case paper as files: a sheet for each of its tables, and one of notes. */
export function OrientationDownload({ orientation, figures }: OrientationDownloadProps) {
  const { t } = useLanguage()
  const { scope, synthetic } = useSession()
  const rowsOf = useFigureRows()
  const { year, corrections, contributions, political, hash } = orientation
  const o = t.orientation
  const f = t.overview.figures
  const rows = rowsOf(figures)
  const columns: CsvColumn<FigureRow>[] = [
    { heading: f.measure, value: ({ label }) => label },
    { heading: o.value, value: ({ value }) => value },
  ]
  const sheets = (): WorkbookSheet[] => [
    { name: o.figures, lines: [[f.measure, o.value], ...rows.map(({ label, value }) => [label, value])] },
    {
      name: o.sheets.corrections,
      lines: [
        [o.category.BY_QUARTER, t.overview.homes.home, o.sheets.before, o.sheets.after],
        ...corrections.map((each) => [each.quarter, each.institutionName, each.before, each.after]),
      ],
    },
    {
      name: o.sheets.said,
      lines: [
        [o.department, o.category.BY_QUARTER, t.overview.text],
        ...contributions.map(({ departmentName, quarter, comment }) => [departmentName, quarter, comment ?? '']),
      ],
    },
    ...(political ? politicalSheets(political, o, f.reports) : []),
    {
      name: t.overview.sheets.notes,
      lines: [
        [o.title(year)],
        [o.figuresCaption],
        [o.politicalLead],
        ...(hash ? [[hash]] : []),
        ...(synthetic ? [[t.frame.synthetic]] : []),
      ],
    },
  ]
  return (
    <DocumentDownloads
      name="orientering"
      period={`${year}K1..${year}K4`}
      selection={scope?.name ?? ''}
      columns={columns}
      rows={rows}
      sheets={sheets}
      document={orientation}
    />
  )
}
