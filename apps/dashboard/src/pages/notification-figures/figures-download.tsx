import type { Period } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DownloadButton } from '../download-button.tsx'
import { areasOf, type Area, type Statistics } from './figures-document.ts'
import { measures, missingBecause } from './measures.ts'

interface Line {
  table: string
  category: string
  measure: string
  value: number | null
  note?: string
}

/** Everything on the page as one flat table: codes, and a word where a number is not told. */
export function FiguresDownload({ statistics, period, selection }: { statistics: Statistics; period: Period; selection: string }) {
  const { t } = useLanguage()
  const c = t.notificationFigures
  const notes = { hidden: c.csv.hidden, notComputable: c.notComputable, noBasis: t.marks.noBasis.long }
  const rows = areasOf(statistics).flatMap(({ code, area }) => linesOf(area, notes).map((line) => ({ area: c[code], ...line })))
  return (
    <DownloadButton
      name="underretninger"
      period={period}
      selection={selection}
      rows={rows}
      columns={[
        { heading: c.csv.area, value: ({ area }) => area },
        { heading: c.csv.table, value: ({ table }) => table },
        { heading: c.csv.category, value: ({ category }) => category },
        { heading: c.csv.measure, value: ({ measure }) => measure },
        { heading: c.csv.value, value: ({ value }) => value },
        { heading: c.csv.note, value: ({ value, note }) => (value === null ? (note ?? notes.hidden) : '') },
      ]}
    />
  )
}

function linesOf(area: Area, notes: Record<'hidden' | 'notComputable' | 'noBasis', string>): Line[] {
  return [
    ...measures.map((measure) => ({
      table: 'MEASURES',
      category: '',
      measure: measure.code,
      value: measure.of(area),
      note: notes[missingBecause(measure, area)],
    })),
    ...area.byQuarter.flatMap(({ category, ...cell }) => [
      line('QUARTER', category, 'received', cell.received),
      line('QUARTER', category, 'abuse', cell.abuse),
    ]),
    ...area.byNotifier.flatMap(({ category, ...cell }) => [
      line('NOTIFIER', category, 'received', cell.received),
      line('NOTIFIER', category, 'abuse', cell.abuse),
    ]),
    ...area.byKind.flatMap(({ category, ...cell }) => [
      line('KIND', category, 'received', cell.received),
      { ...line('KIND', category, 'supportedShare', cell.supportedShare), note: notes.noBasis },
      { ...line('KIND', category, 'medianDays', cell.medianDays), note: notes.noBasis },
    ]),
    ...(area.daysToSupport ?? []).flatMap(({ from, abuse, other }) => [
      line('DAYS', String(from), 'abuse', abuse),
      line('DAYS', String(from), 'other', other),
    ]),
    ...(area.supportKinds ?? []).map(({ kind, supported }) => line('SUPPORT', kind, 'supported', supported)),
    ...Object.entries(area.notifiedChildren ?? {}).flatMap(([measure, value]) =>
      typeof value === 'number' ? [line('CHILDREN', '', measure, value)] : [],
    ),
  ]
}

function line(table: string, category: string, measure: string, value: number | null | undefined): Line {
  return { table, category, measure, value: value ?? null }
}
