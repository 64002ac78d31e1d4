import { sheetsOf } from '@tilsynsblik/edition'
import { useLanguage } from '../../language/language.tsx'
import { DownloadButton } from '../download-button.tsx'
import type { NationalFigures } from './figures.ts'
import { useTelling } from './use-telling.ts'

/** The whole edition: one flat table of codes, or a workbook with a sheet for each table and one of notes. */
export function NationalDownload({ figures }: { figures: NationalFigures }) {
  const { t, format } = useLanguage()
  const telling = useTelling()
  const { edition, tables, away } = figures
  const c = t.national.csv
  // A file without a register says so: nobody may take the rest for the whole.
  const missing = away.size > 0 ? t.national.withoutParts(format.list([...away].map((part) => t.parts[part]))) : null
  const rows = tables.flatMap(({ code, cells }) => cells.map((cell) => ({ code, ...cell })))
  return (
    <DownloadButton
      name={`land_${edition.number}`}
      rows={rows}
      period={`${edition.firstQuarter}..${edition.lastQuarter}`}
      selection={[t.national.edition(edition.number), missing].filter(Boolean).join('. ')}
      columns={[
        { heading: c.table, value: ({ code }) => code },
        { heading: c.cellPeriod, value: ({ period }) => period },
        { heading: c.category, value: ({ category }) => category },
        { heading: c.value, value: ({ value }) => value },
      ]}
      sheets={() => sheetsOf(figures, missing, telling)}
    />
  )
}
