import { useLanguage } from '../../language/language.tsx'
import { DownloadButton } from '../download-button.tsx'
import type { Figures } from './figures.ts'

/** The whole edition as one flat table of codes. */
export function NationalDownload({ figures: { edition, tables, away } }: { figures: Figures }) {
  const { t, format } = useLanguage()
  const c = t.national.csv
  // A file without a register says so: nobody may take the rest for the whole.
  const missing = away.size > 0 && t.national.withoutParts(format.list([...away].map((part) => t.parts[part])))
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
    />
  )
}
