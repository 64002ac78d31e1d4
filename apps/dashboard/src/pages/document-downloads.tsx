import type { Period } from '@tilsynsblik/vocabulary'
import { useSession } from '../gateway/session-context.tsx'
import { useLanguage } from '../language/language.tsx'
import type { CsvColumn } from '../ui/csv.ts'
import type { WorkbookSheet } from '../ui/xlsx.ts'
import { DownloadButton } from './download-button.tsx'
import { PdfLink } from './pdf-link.tsx'

interface DocumentDownloadsProps<Row> {
  /** First word of the files' names. */
  name: string
  period: Period
  /** Whose it is, in words. */
  selection: string
  /** One flat table of every figure. */
  columns: readonly CsvColumn<Row>[]
  rows: readonly Row[]
  /** A sheet for each table of the document, and one of notes. */
  sheets: () => readonly WorkbookSheet[]
  /** The document as it was answered. */
  document: object
}

/** The one way a document leaves the house: the page as PDF, its tables as a workbook, its figures as CSV, and all of it as JSON. */
export function DocumentDownloads<Row>({ document, ...table }: DocumentDownloadsProps<Row>) {
  const { t } = useLanguage()
  const { synthetic, dataAsOf } = useSession()
  const saveJson = async () => {
    const { saveFile } = await import('../ui/csv.ts')
    const name = ['tilsynsblik', table.name, table.period.replace('..', '-'), synthetic && 'SYNTETISKE-DATA'].filter(Boolean).join('_')
    saveFile(`${name}.json`, `${JSON.stringify({ synthetic, dataAsOf, ...document }, null, 2)}\n`, 'application/json')
  }
  return (
    <span className="downloads">
      <DownloadButton {...table} />{' '}
      <button type="button" className="button" onClick={() => void saveJson()}>
        {t.form.json}
      </button>{' '}
      <PdfLink />
    </span>
  )
}
