import { useLanguage } from '../../language/language.tsx'
import { DownloadButton } from '../download-button.tsx'
import type { Figures } from './figures.ts'

/** The whole edition as one flat table of codes. */
export function NationalDownload({ figures: { edition, tables } }: { figures: Figures }) {
  const { t } = useLanguage()
  const c = t.national.csv
  const rows = tables.flatMap(({ code, cells }) => cells.map((cell) => ({ code, ...cell })))
  return (
    <DownloadButton
      name={`land_${edition.number}`}
      rows={rows}
      period={`${edition.firstQuarter}..${edition.lastQuarter}`}
      selection={t.national.edition(edition.number)}
      columns={[
        { heading: c.table, value: ({ code }) => code },
        { heading: c.cellPeriod, value: ({ period }) => period },
        { heading: c.category, value: ({ category }) => category },
        { heading: c.value, value: ({ value }) => value },
      ]}
    />
  )
}
