import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import type { Municipalities } from './figures-document.ts'
import type { FigureProps } from './figures-page.tsx'
import { useFiguresFreshness } from './use-figures-freshness.ts'

const tile = 22

/** Which municipalities are compared. It shows no level: that of others is nobody's to see. */
export function SimilarMap({
  statistics: { similar, similarTo },
  place,
  municipalities,
}: FigureProps & { municipalities: Municipalities }) {
  const { t, format } = useLanguage()
  const c = t.notificationFigures
  const { scope } = useSession()
  const freshness = useFiguresFreshness()
  if (!similar || municipalities.length === 0) return null
  const roleOf = (id: string) => (id === scope?.id ? 'own' : similarTo.includes(id) ? 'similar' : null)
  const shown = municipalities.filter(({ id }) => roleOf(id)).toSorted((one, two) => format.compare(one.name, two.name))
  const width = (Math.max(...municipalities.map(({ tileX }) => tileX)) + 1) * tile
  const height = (Math.max(...municipalities.map(({ tileY }) => tileY)) + 1) * tile
  return (
    <FigureFrame
      heading={c.map.heading(similarTo.length)}
      subject={c.map.subject}
      drawingHeight={200}
      drawing={
        <svg className="tile-map" viewBox={`0 0 ${width} ${height}`}>
          {municipalities.map(({ id, tileX, tileY }) => (
            <rect
              key={id}
              className={roleOf(id) ?? 'other'}
              x={tileX * tile + 1.5}
              y={tileY * tile + 1.5}
              width={tile - 3}
              height={tile - 3}
            />
          ))}
        </svg>
      }
      table={
        <DataTable
          label={c.map.title}
          caption={c.map.title}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', heading: c.map.place, cell: ({ name }) => name },
            { key: 'role', heading: c.map.role, wrap: true, cell: ({ id }) => (roleOf(id) === 'own' ? place : c.similar) },
          ]}
        />
      }
      freshness={freshness}
    />
  )
}
