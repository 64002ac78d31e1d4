import { useMemo } from 'react'
import { Line, type LineCustomSvgLayerProps, type LineSeries } from '@nivo/line'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { themeOf, useChartColours, type ChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'
import { BreakLine, quarterTick, type Break } from './quarter-axis.tsx'

export interface QuarterLine {
  id: string
  label: string
  /** One per quarter; null where nobody knows. */
  values: readonly (number | null)[]
  /** Limits of uncertainty, one pair per quarter. */
  intervals?: readonly (readonly [lower: number, upper: number] | null)[]
}

interface QuarterLinesProps {
  quarters: readonly Quarter[]
  lines: readonly QuarterLine[]
  height: number
  value: (amount: number) => string
  quarterName: (quarter: Quarter) => string
  change?: Break
  /** Where the scale ends; by itself just above the highest value. */
  end?: number
  /** In a small panel: first and last value only. */
  small?: boolean
}

type Layer = LineCustomSvgLayerProps<LineSeries>

/** Development over quarters, from zero. A second line is dashed, so that no one needs its colour. */
export function QuarterLines(props: QuarterLinesProps) {
  const { quarters, lines, height, value, quarterName, change, end, small = false } = props
  const colours = useChartColours()
  const data = useMemo(
    () => lines.map(({ id, values }) => ({ id, data: quarters.map((quarter, index) => ({ x: quarter, y: values[index] ?? null })) })),
    [lines, quarters],
  )
  const layers = useMemo(() => layersOf({ quarters, lines, change, colours }), [quarters, lines, change, colours])
  const tick = useMemo(() => quarterTick(quarters, quarterName, colours), [quarters, quarterName, colours])
  const highest = Math.max(0, ...lines.flatMap(({ values, intervals }) => [...values.map((one) => one ?? 0), ...(intervals ?? []).map((pair) => pair?.[1] ?? 0)]))
  return (
    <Drawing height={height}>
      {(width) => (
        <Line
          width={width}
          height={height}
          margin={small ? { top: 8, right: 8, bottom: 22, left: 34 } : { top: 18, right: 16, bottom: 44, left: 48 }}
          data={data}
          layers={['grid', 'axes', ...layers, 'mesh']}
          xScale={{ type: 'point' }}
          yScale={{ type: 'linear', min: 0, max: end ?? highest * 1.08, nice: end === undefined }}
          enableGridX={false}
          axisLeft={{ format: value as never, tickValues: small ? 2 : 5, tickSize: 0, tickPadding: 6 }}
          gridYValues={small ? 2 : 5}
          axisBottom={{ renderTick: tick as never }}
          colors={[colours.one, colours.two]}
          theme={themeOf(colours)}
          useMesh
          enableCrosshair={false}
          animate={false}
          tooltip={({ point }) => (
            <div className="tooltip">
              {quarterName(String(point.data.x))} {String(point.data.x).slice(0, 4)}: {value(Number(point.data.y))}
            </div>
          )}
        />
      )}
    </Drawing>
  )
}

interface Drawn {
  quarters: readonly Quarter[]
  lines: readonly QuarterLine[]
  change: Break | undefined
  colours: ChartColours
}

function layersOf({ quarters, lines, change, colours }: Drawn) {
  const strokes = [colours.one, colours.two]
  const Intervals = ({ xScale, yScale }: Layer) =>
    lines.map(({ id, intervals }, index) =>
      intervals?.map((pair, at) => {
        if (!pair) return null
        const x = xScale(quarters[at]!)
        return <line key={`${id}${at}`} x1={x} x2={x} y1={yScale(pair[0])} y2={yScale(pair[1])} stroke={strokes[index]} strokeOpacity={0.4} strokeWidth={5} />
      }),
    )
  const Paths = ({ series, lineGenerator }: Layer) =>
    series.map(({ id, data }, index) => (
      <g key={id}>
        <path
          d={lineGenerator(data.map(({ position }) => position)) ?? undefined}
          fill="none"
          stroke={strokes[index]}
          strokeWidth={2.25}
          strokeDasharray={index === 0 ? undefined : '6 4'}
        />
        {data.map(({ position, data: { y } }, at) => y !== null && <circle key={at} cx={position.x} cy={position.y} r={2.75} fill={strokes[index]} />)}
      </g>
    ))
  const Change = ({ xScale, innerHeight }: Layer) => change && <BreakLine at={change} xOf={xScale} height={innerHeight} colours={colours} />
  return [Intervals, Change, Paths]
}
