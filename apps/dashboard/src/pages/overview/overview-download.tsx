import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DocumentDownloads } from '../document-downloads.tsx'
import { useFigureRows, type FigureRow } from './figure-rows.ts'
import { useOverviewSheets, type Sheeted } from './overview-sheets.ts'

interface Row extends FigureRow {
  name: string
}

/** The document as files: figures of every home as one flat table, a sheet for each table. */
export function OverviewDownload({ overview }: { overview: Sheeted }) {
  const { t } = useLanguage()
  const rowsOf = useFigureRows()
  const sheetsOf = useOverviewSheets()
  const f = t.overview.figures
  const { departmentName, quarter, figures, sections } = overview
  const columns: CsvColumn<Row>[] = [
    { heading: t.overview.homes.home, value: ({ name }) => name },
    { heading: f.measure, value: ({ label }) => label },
    { heading: f.value, value: ({ value }) => value },
  ]
  const rows = [
    ...rowsOf(figures).map((row) => ({ ...row, name: departmentName })),
    ...sections.flatMap(({ home }) => (home ? rowsOf(home.figures).map((row) => ({ ...row, name: home.name })) : [])),
  ]
  return (
    <DocumentDownloads
      name="overblik"
      columns={columns}
      rows={rows}
      period={quarter}
      selection={departmentName}
      sheets={() => sheetsOf(overview)}
      document={overview}
    />
  )
}
