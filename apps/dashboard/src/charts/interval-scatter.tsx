import { useMemo } from 'react'
import { ScatterPlot, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { useChartColours, type ChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'
import { scatterSettings } from './scatter-settings.ts'

export interface IntervalPoint {
  id: string
  label: string
  x: number
  y: number
  lower: number
  upper: number
  /** Above: the whole interval lies above the mean. Unknown: nobody reported. */
  kind: 'above' | 'inside' | 'unknown'
}

interface IntervalScatterProps {
  points: readonly IntervalPoint[]
  mean: number
  height: number
  xLegend: string
  yLegend: string
  number: (amount: number) => string
  onChoose: (id: string) => void
}

type Datum = IntervalPoint

/** Values with their intervals against how much they rest on: few child-days give wide intervals, many give narrow ones. */
export function IntervalScatter({ points, mean, height, xLegend, yLegend, number, onChoose }: IntervalScatterProps) {
  const colours = useChartColours()
  const data = useMemo(() => [{ id: 'all', data: [...points] }], [points])
  const Marks = useMemo(() => marksOf(mean, colours), [mean, colours])
  const end = Math.max(1, ...points.map(({ y }) => y)) * 1.12
  return (
    <Drawing height={height}>
      {(width) => (
        <ScatterPlot<Datum>
          {...scatterSettings({ width, height, colours, xLegend, yLegend, below: number, left: number, end, onChoose })}
          margin={{ top: 12, right: 32, bottom: 52, left: 56 }}
          data={data}
          layers={['grid', Marks, 'axes', 'mesh']}
          xScale={{ type: 'linear', min: 0, max: 'auto', nice: true }}
          tooltip={({ node }) => <div className="tooltip">{node.data.label}</div>}
        />
      )}
    </Drawing>
  )
}

function marksOf(mean: number, colours: ChartColours) {
  return function Marks({ nodes, yScale, innerWidth, innerHeight }: ScatterPlotLayerProps<Datum>) {
    const y = (amount: number) => Math.max(-6, (yScale as (amount: number) => number)(amount))
    return (
      <g>
        <line x2={innerWidth} y1={innerHeight} y2={innerHeight} stroke={colours.ruleStrong} />
        {nodes.map(({ x, data: { id, lower, upper, kind } }) => (
          <line
            key={id}
            x1={x}
            x2={x}
            y1={y(lower)}
            y2={y(upper)}
            stroke={kind === 'above' ? colours.one : colours.three}
            strokeOpacity={kind === 'above' ? 0.6 : 0.35}
          />
        ))}
        <line x2={innerWidth} y1={y(mean)} y2={y(mean)} stroke={colours.ink} strokeDasharray="2 2" />
        {nodes.map(({ x, y: top, data: { id, kind } }) => (
          <path
            key={id}
            d={shapes[kind]}
            transform={`translate(${x},${Math.min(top, innerHeight)})`}
            fill={kind === 'above' ? colours.one : kind === 'inside' ? colours.paper : 'none'}
            stroke={kind === 'above' ? colours.one : colours.three}
            strokeWidth={1.5}
          />
        ))}
      </g>
    )
  }
}

const shapes = {
  above: 'M-4 -4h8v8h-8z',
  inside: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  unknown: 'M-4 -4L4 4M4 -4L-4 4',
}
