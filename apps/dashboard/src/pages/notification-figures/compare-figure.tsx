import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { FigureNumber } from './figure-number.tsx'
import { areasOf } from './figures-document.ts'
import type { FigureProps } from './figures-page.tsx'
import { measures, missingBecause } from './measures.ts'
import { useFiguresFreshness } from './use-figures-freshness.ts'

/** Every measure with its definition under it: own municipality, those like it, the country. */
export function CompareFigure({ statistics, period, place }: FigureProps) {
  const { t, format } = useLanguage()
  const c = t.notificationFigures
  const freshness = useFiguresFreshness()
  const areas = areasOf(statistics)
  const { own, similar, country } = statistics
  const rate = (own ?? country).all.perThousand
  const notes = [
    own && (similar ? c.compare.group(similar.municipalities) : c.compare.noSimilar),
    c.compare.hidden,
    country.unrecorded > 0 && c.compare.unrecorded(country.unrecorded),
  ].filter((note) => typeof note === 'string')
  return (
    <FigureFrame
      heading={
        own && rate != null && country.all.perThousand != null
          ? c.compare.heading(format.decimal(rate), format.decimal(country.all.perThousand))
          : c.compare.title
      }
      subject={`${place}, ${period}.`}
      table={
        <DataTable
          label={c.compare.title}
          caption={c.compare.title}
          rows={measures}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'measure',
              heading: c.compare.measure,
              wrap: true,
              cell: ({ code }) => (
                <div className="defined">
                  {c.measures[code].name}
                  <details>
                    <summary>
                      {c.definition}
                      <span className="only-spoken">{c.definitionOf(c.measures[code].name)}</span>
                    </summary>
                    <p>{c.measures[code].text}</p>
                  </details>
                </div>
              ),
            },
            ...areas.map(({ code, area }) => ({
              key: code,
              heading: code === 'own' ? place : c[code],
              numeric: true,
              cell: (measure: (typeof measures)[number]) => (
                <FigureNumber value={measure.of(area)} show={measure.show(format)} missing={missingBecause(measure, area)} />
              ),
            })),
          ]}
        />
      }
      notes={notes}
      freshness={freshness}
    />
  )
}
