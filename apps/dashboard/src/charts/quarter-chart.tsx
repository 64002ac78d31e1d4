import { useMemo } from 'react'
import { Line, type LineCustomSvgLayerProps, type LineSeries } from '@nivo/line'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { themeOf, useChartColours, type ChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'
import { BreakLine, quarterTick, type Break } from './quarter-axis.tsx'

export interface QuarterSeries {
  id: string
  /** One per quarter; null where nobody knows: no mark, and never a false zero. */
  values: readonly (number | null)[]
  /** Limits of uncertainty, one pair per quarter. */
  intervals?: readonly (readonly [lower: number, upper: number] | null)[]
}

interface QuarterChartProps {
  quarters: readonly Quarter[]
  series: readonly QuarterSeries[]
  height: number
  /** Counts stand as bars, shares and rates run as lines. */
  as?: 'lines' | 'bars'
  value: (amount: number) => string
  quarterName: (quarter: Quarter) => string
  change?: Break
  /** Where the scale ends; by itself just above the highest value. */
  end?: number
  /** In a small panel: few ticks, narrow margins. */
  small?: boolean
}

/** Development over quarters, from zero. A second line is dashed, so that no one needs its colour. */
export function QuarterChart(props: QuarterChartProps) {
  const { quarters, series, height, as = 'lines', value, quarterName, change, end, small = false } = props
  const colours = useChartColours()
  const data = useMemo(
    () => series.map(({ id, values }) => ({ id, data: quarters.map((quarter, index) => ({ x: quarter, y: values[index] ?? null })) })),
    [series, quarters],
  )
  const layers = useMemo(() => layersOf({ quarters, series, as, change, colours }), [quarters, series, as, change, colours])
  const tick = useMemo(() => quarterTick({ quarters, name: quarterName, colours, small }), [quarters, quarterName, colours, small])
  const highest = Math.max(
    ...series.flatMap(({ values, intervals = [] }) => [...values, ...intervals.map((pair) => pair?.[1])]).map((amount) => amount ?? 0),
  )
  return (
    <Drawing height={height}>
      {(width) => (
        <Line
          width={width}
          height={height}
          margin={marginOf(small, as)}
          data={data}
          layers={['grid', 'axes', ...layers, 'mesh']}
          xScale={{ type: 'point' }}
          yScale={{ type: 'linear', min: 0, max: end ?? (highest || 1) * 1.05, nice: end === undefined }}
          enableGridX={false}
          axisLeft={{ format: value as never, tickValues: small ? 2 : 5, tickSize: 0, tickPadding: as === 'bars' ? 18 : 8 }}
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

function marginOf(small: boolean, as: 'lines' | 'bars') {
  if (small) return { top: 8, right: 8, bottom: 24, left: 40 }
  return { top: 20, right: 16, bottom: 40, left: as === 'bars' ? 64 : 52 }
}

interface Drawn {
  quarters: readonly Quarter[]
  series: readonly QuarterSeries[]
  as: 'lines' | 'bars'
  change: Break | undefined
  colours: ChartColours
}

type Layer = LineCustomSvgLayerProps<LineSeries>

function layersOf({ quarters, series, as, change, colours }: Drawn) {
  const strokes = [colours.one, colours.two]
  // The ground reaches past the first and last point, so that they do not stand on its ends.
  const reach = as === 'bars' ? 14 : 5
  const Intervals = ({ xScale, yScale }: Layer) =>
    series.map(({ id, intervals }, index) =>
      intervals?.map((pair, at) => {
        if (!pair) return null
        const x = xScale(quarters[at]!)
        return (
          <line
            key={`${id}${at}`}
            x1={x}
            x2={x}
            y1={yScale(pair[0])}
            y2={yScale(pair[1])}
            stroke={strokes[index]}
            strokeOpacity={0.4}
            strokeWidth={5}
          />
        )
      }),
    )
  const Lines = ({ series: drawn, lineGenerator }: Layer) =>
    drawn.map(({ id, data }, index) => (
      <g key={id}>
        <path
          d={lineGenerator(data.map(({ position }) => position)) ?? undefined}
          fill="none"
          stroke={strokes[index]}
          strokeWidth={2.25}
          strokeDasharray={index === 0 ? undefined : '6 4'}
        />
        {data.map(
          ({ position, data: { y } }, at) =>
            y !== null && <circle key={at} cx={position.x} cy={position.y} r={2.75} fill={strokes[index]} />,
        )}
      </g>
    ))
  const Bars = ({ series: drawn, innerWidth, innerHeight }: Layer) => {
    const width = Math.min(28, (innerWidth / Math.max(1, quarters.length - 1)) * 0.66)
    return drawn[0]!.data.map(({ position: { x, y }, data }) =>
      data.y === null ? null : (
        <rect key={String(data.x)} x={x - width / 2} y={y} width={width} height={innerHeight - y} fill={colours.one} />
      ),
    )
  }
  const Ground = ({ innerWidth, innerHeight }: Layer) => (
    <line x1={-reach} x2={innerWidth + reach} y1={innerHeight} y2={innerHeight} stroke={colours.ruleStrong} />
  )
  const Change = ({ xScale, innerHeight }: Layer) => change && <BreakLine at={change} xOf={xScale} height={innerHeight} colours={colours} />
  return as === 'bars' ? [Bars, Ground, Change] : [Ground, Intervals, Change, Lines]
}
