import type { FigureContent, PanelDrawing, QuarterDrawing, TileDrawing } from '@tilsynsblik/edition'
import type { CSSProperties } from 'react'
import { Key } from '../../charts/key.tsx'
import { QuarterChart } from '../../charts/lazy.tsx'
import { PairedBars } from '../../charts/paired-bars.tsx'
import { useLanguage } from '../../language/language.tsx'

const height = 300

/** As many as stand beside each other may be taller. */
const panelHeight = (panels: number) => (panels <= 5 ? 180 : 110)

/** What is kept free for a drawing, so that nothing moves when it comes. */
export function heightOf(drawing: FigureContent['drawing']): number {
  return drawing?.kind === 'panels' ? panelHeight(drawing.panels.length) : height
}

/** The drawing of a figure, of whatever kind it is. */
export function FigureDrawing({ drawing }: { drawing: NonNullable<FigureContent['drawing']> }) {
  if (drawing.kind === 'quarters') return <Quarters {...drawing} />
  if (drawing.kind === 'panels') return <Panels {...drawing} />
  if (drawing.kind === 'tiles') return <Tiles {...drawing} />
  return <PairedBars rows={drawing.rows.map(({ name, value }) => ({ id: name, label: name, one: value }))} show={drawing.show} />
}

function Quarters({ as, quarters, series, show, end, change, limits, unusual }: QuarterDrawing) {
  const { format } = useLanguage()
  const samples = ['line-1', 'line-2'] as const
  return (
    <>
      {series.length > 1 && <Key entries={series.map(({ label }, index) => ({ sample: samples[index]!, label }))} />}
      <QuarterChart
        as={as}
        height={height}
        quarters={quarters}
        series={series}
        value={show}
        quarterName={format.quarterNumber}
        {...(end !== undefined && { end })}
        {...(change && { change })}
        {...(limits && { limits })}
        {...(unusual && { unusual })}
      />
    </>
  )
}

/** A schematic map, darker where the number is higher; the number stands in each tile. */
function Tiles({ tiles, show, unit }: TileDrawing) {
  const highest = Math.max(...tiles.map(({ value }) => value ?? 0)) || 1
  return (
    <div className="tiles">
      {tiles.map(({ id, name, value, column, row }) => (
        <div key={id} style={{ gridColumn: column + 1, gridRow: row + 1, '--strength': (value ?? 0) / highest } as CSSProperties}>
          <span>{name}</span>
          <b>{value === null ? '..' : show(value)}</b>
        </div>
      ))}
      <p>{unit}</p>
    </div>
  )
}

/** Small multiples on one scale: what is higher is more, in whichever of them it stands. */
function Panels({ quarters, panels, show, change }: PanelDrawing) {
  const { format } = useLanguage()
  const highest = Math.max(...panels.flatMap(({ values }) => values.map((value) => value ?? 0))) || 1
  // In each there is no room for what the line means: it stands once, above them.
  const unnamed = change && { ...change, label: '' }
  return (
    <>
      {change && <Key entries={[{ sample: 'break', label: change.label }]} />}
      <div className="panels">
        {panels.map(({ id, label, values }) => (
          <div key={id}>
            <p className="panel-title">{label}</p>
            <QuarterChart
              small
              height={panelHeight(panels.length)}
              quarters={quarters}
              series={[{ id, values }]}
              end={highest * 1.05}
              value={show}
              quarterName={format.quarterNumber}
              {...(unnamed && { change: unnamed })}
            />
          </div>
        ))}
      </div>
    </>
  )
}
