import { notifiers, type Notifier } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { ratio, total, type Figures, type TableCode } from './figures.ts'
import { publishedShares } from './published-figures.ts'

interface NotifierRow {
  code: Notifier
  all: number | null
  allShare: number | null
  allPublished: number
  abuse: number | null
  abuseShare: number | null
  abusePublished: number
}

/** Who notifies, set beside the printed shares of the survey. */
export function NotifiersFigure({ figures }: { figures: Figures }) {
  const { t, format, word } = useLanguage()
  const c = t.national.notifiers
  const freshness = useEditionFreshness(figures, t.national.sources.notifications)
  const year = publishedShares.year
  if (!figures.periodsOf('notifications-by-notifier').includes(year)) return null
  const whole = (table: TableCode) => total(notifiers.map(({ code }) => figures.at(table, year, code)))
  const rows = notifiers
    .map(({ code }, index): NotifierRow => {
      const all = figures.at('notifications-by-notifier', year, code)
      const abuse = figures.at('abuse-by-notifier', year, code)
      return {
        code,
        all,
        allShare: ratio(all, whole('notifications-by-notifier')),
        allPublished: publishedShares.all[index]!,
        abuse,
        abuseShare: ratio(abuse, whole('abuse-by-notifier')),
        abusePublished: publishedShares.abuse[index]!,
      }
    })
    .toSorted((a, b) => (b.all ?? 0) - (a.all ?? 0))
  const number = (
    key: string,
    heading: string,
    value: (row: NotifierRow) => number | null,
    show: (value: number) => string,
  ): Column<NotifierRow> => ({
    key,
    heading,
    numeric: true,
    cell: (row) => {
      const amount = value(row)
      return amount === null ? <Mark kind="suppressed" /> : show(amount)
    },
  })
  const largest = rows[0]!
  return (
    <FigureFrame
      heading={largest.allShare === null ? c.title : c.heading(word(notifiers, largest.code), format.percent(largest.allShare))}
      subject={c.subject(year)}
      table={
        <DataTable
          label={c.title}
          caption={c.title}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { key: 'notifier', heading: c.notifier, cell: ({ code }) => word(notifiers, code) },
            number('all', c.all, ({ all }) => all, format.number),
            number('allShare', c.share, ({ allShare }) => allShare, format.percent),
            number('allPublished', c.published, ({ allPublished }) => allPublished, format.percent),
            number('abuse', c.abuse, ({ abuse }) => abuse, format.number),
            number('abuseShare', c.abuseShare, ({ abuseShare }) => abuseShare, format.percent),
            number('abusePublished', c.published, ({ abusePublished }) => abusePublished, format.percent),
          ]}
        />
      }
      notes={[c.note]}
      freshness={freshness}
    />
  )
}
