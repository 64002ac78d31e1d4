import { concernKinds } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { PairedBars } from '../../charts/paired-bars.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { FigureNumber } from './figure-number.tsx'
import { areasOf, type Area } from './figures-document.ts'
import type { FigureProps } from './figures-page.tsx'
import { shareOf } from './share.ts'
import { useFiguresFreshness } from './use-figures-freshness.ts'

/** What the concern is about; the kinds of abuse beside the country. */
export function KindsFigure({ statistics, period, place }: FigureProps) {
  const { t, format, word } = useLanguage()
  const c = t.notificationFigures
  const freshness = useFiguresFreshness()
  const { own, country } = statistics
  const shown = own ?? country
  const abuse = concernKinds.filter(({ code }) => code !== 'CONCERN')
  const share = (area: Area, code: string) => shareOf(at(area, code).received, area.all.abuse)
  const most = abuse.toSorted((one, two) => (at(shown, two.code).received ?? 0) - (at(shown, one.code).received ?? 0))[0]!
  const mostShare = share(shown, most.code)
  const days = (value: number) => (Number.isInteger(value) ? format.number(value) : format.decimal(value))
  return (
    <FigureFrame
      heading={mostShare ? c.kinds.heading(word(concernKinds, most.code), format.percent(mostShare)) : c.kinds.title}
      subject={c.kinds.subject(place, period)}
      drawingHeight={abuse.length * (own ? 36 : 22)}
      wideTable
      drawingKey={<Key entries={[{ sample: 'bar', label: place }, ...(own ? [{ sample: 'bar-2' as const, label: c.country }] : [])]} />}
      drawing={
        <PairedBars
          rows={abuse.map(({ code }) => ({
            id: code,
            label: word(concernKinds, code),
            one: share(shown, code),
            ...(own && { two: share(country, code) }),
          }))}
          show={format.percent}
        />
      }
      table={
        <DataTable
          label={c.kinds.title}
          caption={c.kinds.title}
          rows={concernKinds}
          rowKey={({ code }) => code}
          columns={[
            { key: 'kind', heading: c.kinds.kind, wrap: true, cell: ({ code }) => word(concernKinds, code) },
            ...areasOf(statistics).flatMap(({ code: name, area }) => {
              const heading = name === 'own' ? place : c[name]
              const column = (key: 'received' | 'supportedShare' | 'medianDays', label: string, show: (value: number) => string) => ({
                key: `${name} ${key}`,
                heading: `${label}, ${heading}`,
                numeric: true,
                cell: ({ code }: (typeof concernKinds)[number]) => (
                  <FigureNumber
                    value={at(area, code)[key]}
                    show={show}
                    missing={at(area, code).protected.length > 0 ? 'hidden' : 'noBasis'}
                  />
                ),
              })
              return [
                column('received', c.measures.received.name, format.number),
                column('supportedShare', c.kinds.supported, format.percent),
                column('medianDays', c.kinds.median, days),
              ]
            }),
          ]}
        />
      }
      notes={[c.kinds.note]}
      freshness={freshness}
    />
  )
}

function at(area: Area, code: string) {
  return area.byKind.find(({ category }) => category === code) ?? nothing
}

const nothing = { protected: [], received: 0, supportedShare: null, medianDays: null }
