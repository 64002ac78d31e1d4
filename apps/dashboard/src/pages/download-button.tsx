import type { Period } from '@tilsynsblik/vocabulary'
import { useSession } from '../gateway/session-context.tsx'
import { useLanguage } from '../language/language.tsx'
import type { CsvColumn } from '../ui/csv.ts'
import type { WorkbookSheet } from '../ui/xlsx.ts'

interface DownloadButtonProps<Row> {
  /** First word of the file's name. */
  name: string
  columns: readonly CsvColumn<Row>[]
  rows: readonly Row[]
  period: Period
  /** The filters in words. */
  selection: string
  /** The workbook, when it is more than this one table. */
  sheets?: () => readonly WorkbookSheet[]
}

/** What is shown, as CSV or a workbook. Every row says which period, which filter, which data and that they are invented: rows get cut out and pasted. */
export function DownloadButton<Row>({ name, columns, rows, period, selection, sheets }: DownloadButtonProps<Row>) {
  const { t, format, language } = useLanguage()
  const { synthetic, dataAsOf } = useSession()
  const save = async (as: 'csv' | 'xlsx') => {
    const { csvOf, saveFile } = await import('../ui/csv.ts')
    const everyRow: CsvColumn<Row>[] = [
      { heading: t.csv.period, value: () => period },
      { heading: t.csv.selection, value: () => selection },
      { heading: t.csv.dataAsOf, value: () => format.dateTime(dataAsOf) },
      ...(synthetic ? [{ heading: t.csv.basis, value: () => t.frame.synthetic }] : []),
    ]
    const file = ['tilsynsblik', name, period.replace('..', '-'), synthetic && 'SYNTETISKE-DATA'].filter(Boolean).join('_')
    if (as === 'csv') return saveFile(`${file}.csv`, csvOf([...columns, ...everyRow], rows, { decimalMark: language === 'da' ? ',' : '.' }))
    const { workbookOf, xlsxOf, xlsxType } = await import('../ui/xlsx.ts')
    return saveFile(`${file}.xlsx`, sheets ? workbookOf(sheets()) : xlsxOf([...columns, ...everyRow], rows), xlsxType)
  }
  return (
    <span className="downloads">
      <button type="button" className="button" onClick={() => void save('csv')}>
        {t.csv.save}
      </button>{' '}
      <button type="button" className="button" onClick={() => void save('xlsx')}>
        {t.csv.saveXlsx}
      </button>
    </span>
  )
}
