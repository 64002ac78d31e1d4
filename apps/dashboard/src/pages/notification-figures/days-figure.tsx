import { supportKinds } from '@tilsynsblik/vocabulary'
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

const bandDays = 30
const lastBand = 360
const bands = Array.from({ length: lastBand / bandDays + 1 }, (_, n) => n * bandDays)

/** How long it took until support began, with the marks at 30, 59 and 360 days. */
export function DaysFigure({ statistics, period, place }: FigureProps) {
  const { t, format, word } = useLanguage()
  const c = t.notificationFigures
  const freshness = useFiguresFreshness()
  const { own, country } = statistics
  const shown = own ?? country
  const areas = areasOf(statistics)
  const share = (area: Area, from: number) => shareOf(countIn(area, from), supportedIn(area))
  const nameOf = (from: number) => (from === lastBand ? c.days.lastBand : `${from}–${from + bandDays - 1}`)
  const marks: Record<number, string> = { 30: c.days.mark(30), 60: c.days.mark(59), 360: c.days.mark(360) }
  const within = shown.abuse.within59Share
  return (
    <FigureFrame
      heading={within == null ? c.days.title : c.days.heading(format.percent(within), place)}
      subject={c.days.subject(place, period)}
      drawingHeight={bands.length * (own ? 36 : 22)}
      wideTable
      drawingKey={<Key entries={[{ sample: 'bar', label: place }, ...(own ? [{ sample: 'bar-2' as const, label: c.country }] : [])]} />}
      drawing={
        <PairedBars
          rows={bands.map((from) => ({
            id: String(from),
            label: nameOf(from),
            one: share(shown, from),
            ...(own && { two: share(country, from) }),
            ...(marks[from] !== undefined && { ruleAbove: marks[from] }),
          }))}
          show={format.percent}
        />
      }
      table={
        <DataTable
          label={c.days.title}
          caption={c.days.title}
          rows={bands}
          rowKey={String}
          columns={[
            { key: 'band', heading: c.days.band, cell: nameOf },
            ...areas.flatMap(({ code, area }) => [
              {
                key: `${code} count`,
                heading: `${c.days.count}, ${code === 'own' ? place : c[code]}`,
                numeric: true,
                cell: (from: number) => <FigureNumber value={countIn(area, from)} show={format.number} missing="hidden" />,
              },
              {
                key: `${code} share`,
                heading: `${c.days.share}, ${code === 'own' ? place : c[code]}`,
                numeric: true,
                cell: (from: number) => (
                  <FigureNumber value={share(area, from)} show={format.percent} missing={area.daysToSupport ? 'noBasis' : 'hidden'} />
                ),
              },
            ]),
          ]}
        />
      }
      more={
        <DataTable
          label={c.days.support}
          caption={c.days.support}
          rows={supportKinds}
          rowKey={({ code }) => code}
          columns={[
            { key: 'kind', heading: c.days.kind, wrap: true, cell: ({ code }) => word(supportKinds, code) },
            ...areas.flatMap(({ code: name, area }) => [
              {
                key: `${name} count`,
                heading: `${c.days.count}, ${name === 'own' ? place : c[name]}`,
                numeric: true,
                cell: ({ code }: (typeof supportKinds)[number]) => (
                  <FigureNumber value={kindIn(area, code)} show={format.number} missing="hidden" />
                ),
              },
              {
                key: `${name} share`,
                heading: `${c.days.share}, ${name === 'own' ? place : c[name]}`,
                numeric: true,
                cell: ({ code }: (typeof supportKinds)[number]) => (
                  <FigureNumber
                    value={shareOf(kindIn(area, code), area.abuse.supported)}
                    show={format.percent}
                    missing={area.supportKinds ? 'noBasis' : 'hidden'}
                  />
                ),
              },
            ]),
          ]}
        />
      }
      notes={[c.days.note]}
      freshness={freshness}
    />
  )
}

function countIn({ daysToSupport }: Area, band: number): number | null {
  return daysToSupport?.find(({ from }) => from === band)?.abuse ?? null
}

function supportedIn({ daysToSupport }: Area): number | null {
  return daysToSupport?.reduce((sum, { abuse }) => sum + abuse, 0) ?? null
}

function kindIn({ supportKinds: kinds }: Area, code: string): number | null {
  return kinds ? (kinds.find(({ kind }) => kind === code)?.supported ?? 0) : null
}
