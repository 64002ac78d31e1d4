import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { FigureNumber } from './figure-number.tsx'
import { areasOf } from './figures-document.ts'
import type { FigureProps } from './figures-page.tsx'
import { useFiguresFreshness } from './use-figures-freshness.ts'

const rows = ['children', 'victims', 'violence', 'sexual', 'other'] as const

/** Children, not letters; of one whole year, because a child is counted once in it. */
export function ChildrenFigure({ statistics, period, place }: FigureProps) {
  const { t, format } = useLanguage()
  const c = t.notificationFigures
  const freshness = useFiguresFreshness()
  if (!statistics.country.notifiedChildren) return null
  return (
    <FigureFrame
      heading={c.children.title}
      subject={`${place}, ${period}.`}
      table={
        <DataTable
          label={c.children.title}
          caption={c.children.title}
          rows={rows}
          rowKey={(row) => row}
          columns={[
            { key: 'measure', heading: c.compare.measure, wrap: true, cell: (row) => c.children[row] },
            ...areasOf(statistics).map(({ code, area }) => ({
              key: code,
              heading: code === 'own' ? place : c[code],
              numeric: true,
              cell: (row: (typeof rows)[number]) => (
                <FigureNumber value={area.notifiedChildren?.[row]} show={format.number} missing={code === 'own' ? 'noBasis' : 'hidden'} />
              ),
            })),
          ]}
        />
      }
      notes={[c.children.note]}
      freshness={freshness}
    />
  )
}
