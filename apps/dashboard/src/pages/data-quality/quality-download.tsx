import { institutionTypes, reportFields, type Period } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DownloadButton } from '../download-button.tsx'
import type { QualityHome } from './quality-documents.ts'
import { fieldTold } from './quality-rows.ts'

/** The rows of the page, with every number behind a share. */
export function QualityDownload({ rows, period }: { rows: readonly QualityHome[]; period: Period }) {
  const { t, word } = useLanguage()
  const c = t.quality.csv
  const columns: CsvColumn<QualityHome>[] = [
    { heading: c.number, value: ({ institution }) => institution.number },
    { heading: t.quality.columns.name, value: ({ institution }) => institution.name },
    { heading: c.type, value: ({ institution }) => word(institutionTypes, institution.type) },
    { heading: c.monthsWithReports, value: ({ incidents }) => incidents?.silence.monthsWithReports ?? null },
    { heading: c.monthsDeclaredZero, value: ({ incidents }) => incidents?.silence.monthsDeclaredZero ?? null },
    { heading: c.monthsMissing, value: ({ incidents }) => incidents?.silence.monthsMissing ?? null },
    { heading: t.quality.columns.reports, value: ({ incidents }) => incidents?.reports ?? null },
    { heading: c.late, value: ({ incidents }) => incidents?.late ?? null },
    { heading: t.quality.columns.accountMissing, value: ({ incidents }) => incidents?.accountMissing ?? null },
    ...reportFields.flatMap((field): CsvColumn<QualityHome>[] => [
      { heading: c.told(word(reportFields, field.code)), value: (home) => fieldTold(home, field.code)?.part ?? null },
      { heading: c.asked(word(reportFields, field.code)), value: (home) => fieldTold(home, field.code)?.whole ?? null },
    ]),
    { heading: c.childDays, value: ({ childDays }) => childDays },
    { heading: t.quality.columns.staff, value: ({ staff }) => staff?.quarter ?? null },
    { heading: c.reminders, value: ({ reportQuality }) => reportQuality?.reminders ?? null },
    { heading: c.lastReminder, value: ({ reportQuality }) => reportQuality?.lastReminderAt ?? null },
  ]
  return <DownloadButton name="datakvalitet" columns={columns} rows={rows} period={period} selection={t.ui.everything} />
}
