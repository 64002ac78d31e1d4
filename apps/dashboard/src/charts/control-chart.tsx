import { useMemo } from 'react'
import { Line, type LineCustomSvgLayerProps, type LineSeries } from '@nivo/line'
import { themeOf, useChartColours, type ChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'

export interface ControlPoint {
  /** 2026-03. */
  month: string
  value: number
  isSignal: boolean
}

interface ControlChartProps {
  points: readonly ControlPoint[]
  mean: number
  /** Null: too few values for limits. */
  lower: number | null
  upper: number | null
  height: number
  number: (amount: number) => string
  monthName: (month: string) => string
}

/** Single values in order of time with their mean and limits; a special cause is a triangle, not a colour alone. */
export function ControlChart({ points, mean, lower, upper, height, number, monthName }: ControlChartProps) {
  const colours = useChartColours()
  const data = useMemo(() => [{ id: 'reports', data: points.map(({ month, value }) => ({ x: month, y: value })) }], [points])
  const layers = useMemo(() => layersOf(points, { mean, lower, upper }, colours), [points, mean, lower, upper, colours])
  const years = points.filter(({ month }) => month.endsWith('-01')).map(({ month }) => month)
  const end = Math.max(1, upper ?? 0, ...points.map(({ value }) => value)) * 1.08
  return (
    <Drawing height={height}>
      {(width) => (
        <Line
          width={width}
          height={height}
          margin={{ top: 12, right: 16, bottom: 32, left: 44 }}
          data={data}
          layers={['grid', 'axes', ...layers, 'mesh']}
          xScale={{ type: 'point' }}
          yScale={{ type: 'linear', min: 0, max: end, nice: true }}
          enableGridX={false}
          gridYValues={5}
          axisLeft={{ format: number as never, tickValues: 5, tickSize: 0, tickPadding: 8 }}
          axisBottom={{ tickValues: years, tickSize: 6, tickPadding: 6, format: (month: string) => month.slice(0, 4) }}
          colors={[colours.one]}
          theme={themeOf(colours)}
          useMesh
          enableCrosshair={false}
          animate={false}
          tooltip={({ point }) => (
            <div className="tooltip">
              {monthName(String(point.data.x))}: {number(Number(point.data.y))}
            </div>
          )}
        />
      )}
    </Drawing>
  )
}

type Layer = LineCustomSvgLayerProps<LineSeries>

interface Limits {
  mean: number
  lower: number | null
  upper: number | null
}

function layersOf(points: readonly ControlPoint[], { mean, lower, upper }: Limits, colours: ChartColours) {
  const Frame = ({ innerWidth, innerHeight, yScale }: Layer) => (
    <g>
      <line x1={-5} x2={innerWidth + 5} y1={innerHeight} y2={innerHeight} stroke={colours.ruleStrong} />
      <line x2={innerWidth} y1={yScale(mean)} y2={yScale(mean)} stroke={colours.ink} strokeDasharray="2 2" />
      {/* A limit below nothing is no limit for a count. */}
      {[lower, upper].map(
        (limit, index) =>
          limit !== null &&
          limit > 0 && (
            <line
              key={index}
              x2={innerWidth}
              y1={yScale(limit)}
              y2={yScale(limit)}
              stroke={colours.three}
              strokeWidth={1.5}
              strokeDasharray="6 4"
            />
          ),
      )}
    </g>
  )
  const Values = ({ series, lineGenerator }: Layer) =>
    series.map(({ id, data }) => (
      <g key={id}>
        <path d={lineGenerator(data.map(({ position }) => position)) ?? undefined} fill="none" stroke={colours.one} strokeWidth={1.75} />
        {data.map(({ position: { x, y } }, at) =>
          points[at]!.isSignal ? (
            <path key={at} d="M0 -6.5l6.5 11h-13z" transform={`translate(${x},${y})`} fill={colours.two} stroke={colours.paper} />
          ) : (
            <circle key={at} cx={x} cy={y} r={2.75} fill={colours.one} />
          ),
        )}
      </g>
    ))
  return [Frame, Values]
}
