import { notifiers } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { PairedBars } from '../../charts/paired-bars.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { FigureNumber } from './figure-number.tsx'
import type { Area } from './figures-document.ts'
import type { FigureProps } from './figures-page.tsx'
import { shareOf } from './share.ts'
import { useFiguresFreshness } from './use-figures-freshness.ts'

/** Who notifies: share of all notifications and of those about abuse, as figure 3 of the survey sets them side by side. */
export function NotifiersFigure({ statistics: { own, similar, country }, period, place }: FigureProps) {
  const { t, format, word } = useLanguage()
  const c = t.notificationFigures
  const freshness = useFiguresFreshness()
  const shown = own ?? country
  const rows = notifiers
    .map(({ code }) => ({
      code,
      label: word(notifiers, code),
      all: at(shown, code)?.received ?? null,
      abuse: at(shown, code)?.abuse ?? null,
      share: shareOf(at(shown, code)?.received, shown.all.received),
      abuseShare: shareOf(at(shown, code)?.abuse, shown.all.abuse),
    }))
    .toSorted((one, two) => (two.all ?? 0) - (one.all ?? 0))
  type Row = (typeof rows)[number]
  const most = rows[0]!
  const mostAbuse = rows.toSorted((one, two) => (two.abuse ?? 0) - (one.abuse ?? 0))[0]!
  const numeric = (key: string, heading: string, value: (row: Row) => number | null, show: (value: number) => string) => ({
    key,
    heading,
    numeric: true,
    cell: (row: Row) => <FigureNumber value={value(row)} show={show} missing="hidden" />,
  })
  return (
    <FigureFrame
      heading={
        most.share
          ? c.notifiers.heading(most.label, format.percent(most.share)) +
            (mostAbuse.abuseShare
              ? c.notifiers.headingAbuse(mostAbuse === most ? null : mostAbuse.label, format.percent(mostAbuse.abuseShare))
              : '')
          : c.notifiers.title
      }
      subject={c.notifiers.subject(place, period)}
      drawingHeight={rows.length * 36}
      wideTable
      drawingKey={
        <Key
          entries={[
            { sample: 'bar', label: c.notifiers.all },
            { sample: 'bar-2', label: c.notifiers.abuse },
          ]}
        />
      }
      drawing={
        <PairedBars
          rows={rows.map(({ code, label, share, abuseShare }) => ({ id: code, label, one: share, two: abuseShare }))}
          show={format.percent}
        />
      }
      table={
        <DataTable
          label={c.notifiers.title}
          caption={c.notifiers.title}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { key: 'notifier', heading: c.notifiers.notifier, wrap: true, cell: ({ label }: Row) => label },
            numeric('all', c.notifiers.all, ({ all }) => all, format.number),
            numeric('share', c.notifiers.share, ({ share }) => share, format.percent),
            numeric('abuse', c.notifiers.abuse, ({ abuse }) => abuse, format.number),
            numeric('abuseShare', c.notifiers.abuseShare, ({ abuseShare }) => abuseShare, format.percent),
            ...(similar
              ? [
                  numeric(
                    'similar',
                    c.notifiers.similarShare,
                    ({ code }) => shareOf(at(similar, code)?.received, similar.all.received),
                    format.percent,
                  ),
                ]
              : []),
            ...(own
              ? [
                  numeric(
                    'country',
                    c.notifiers.countryShare,
                    ({ code }) => shareOf(at(country, code)?.received, country.all.received),
                    format.percent,
                  ),
                  numeric(
                    'countryAbuse',
                    c.notifiers.countryAbuseShare,
                    ({ code }) => shareOf(at(country, code)?.abuse, country.all.abuse),
                    format.percent,
                  ),
                ]
              : []),
          ]}
        />
      }
      notes={[c.notifiers.note]}
      freshness={freshness}
    />
  )
}

/** Of a table that is told, a word without a row is a word without notifications. */
function at(area: Area, code: string) {
  return area.byNotifier.find(({ category }) => category === code) ?? { received: 0, abuse: 0 }
}
