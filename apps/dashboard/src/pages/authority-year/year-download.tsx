import type { Period } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { WorkbookSheet } from '../../ui/xlsx.ts'
import { DocumentDownloads } from '../document-downloads.tsx'
import { measuresOfYear, type YearOfType, type yearBySection } from './year-tables.ts'

interface YearDownloadProps {
  period: Period
  byType: readonly (YearOfType & { name: string })[]
  bySection: readonly (ReturnType<typeof yearBySection>[number] & { name: string })[]
}

/** The tables as files. */
export function YearDownload({ period, byType, bySection }: YearDownloadProps) {
  const { t } = useLanguage()
  const { scope, synthetic } = useSession()
  const y = t.authorityYear
  const f = t.overview.figures
  const rows = byType.flatMap(({ name, counts }) =>
    measuresOfYear.map((measure) => ({ name, measure: y.measures[measure], value: counts[measure] })),
  )
  const sheets = (): WorkbookSheet[] => [
    {
      name: y.byType,
      lines: [
        [f.measure, ...byType.map(({ name }) => name)],
        ...measuresOfYear.map((measure) => [y.measures[measure], ...byType.map(({ counts }) => counts[measure])]),
      ],
    },
    { name: y.bySection, lines: [[y.section, y.measures.measures], ...bySection.map(({ name, measures }) => [name, measures])] },
    { name: t.overview.sheets.notes, lines: [[y.note], [t.overview.notes.unknown], ...(synthetic ? [[t.frame.synthetic]] : [])] },
  ]
  return (
    <DocumentDownloads
      name="aarsberetning"
      period={period}
      selection={scope?.name ?? ''}
      columns={[
        { heading: t.homes.columns.type, value: ({ name }) => name },
        { heading: f.measure, value: ({ measure }) => measure },
        { heading: f.value, value: ({ value }) => value },
      ]}
      rows={rows}
      sheets={sheets}
      document={{ period, byType, bySection }}
    />
  )
}
