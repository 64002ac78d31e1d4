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

interface Limits {
  mean: number
  lower: number
  upper: number
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
  /** Within which the values move by chance alone. */
  limits?: Limits
  /** Quarters that chance alone would hardly do: a triangle, not a colour alone. */
  unusual?: readonly Quarter[]
  /** In a small panel: few ticks, narrow margins. */
  small?: boolean
}

/** Development over quarters, from zero. A second line is dashed, so that no one needs its colour. */
export function QuarterChart(props: QuarterChartProps) {
  const { quarters, series, height, as = 'lines', value, quarterName, change, end, limits, unusual, small = false } = props
  const colours = useChartColours()
  const data = useMemo(
    () => series.map(({ id, values }) => ({ id, data: quarters.map((quarter, index) => ({ x: quarter, y: values[index] ?? null })) })),
    [series, quarters],
  )
  const layers = useMemo(
    () => layersOf({ quarters, series, as, change, limits, unusual, colours }),
    [quarters, series, as, change, limits, unusual, colours],
  )
  const tick = useMemo(() => quarterTick({ quarters, name: quarterName, colours, small }), [quarters, quarterName, colours, small])
  const highest = Math.max(
    limits?.upper ?? 0,
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
  limits: Limits | undefined
  unusual: readonly Quarter[] | undefined
  colours: ChartColours
}

type Layer = LineCustomSvgLayerProps<LineSeries>

function layersOf({ quarters, series, as, change, limits, unusual = [], colours }: Drawn) {
  const strokes = [colours.one, colours.two]
  const broken = change ? Math.max(0, quarters.indexOf(change.from)) : 0
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
        {/* What is not the same is not joined. */}
        {[data.slice(0, broken), data.slice(broken)].map((part, side) => (
          <path
            key={side}
            d={lineGenerator(part.map(({ position }) => position)) ?? undefined}
            fill="none"
            stroke={strokes[index]}
            strokeWidth={2.25}
            strokeDasharray={index === 0 ? undefined : '6 4'}
          />
        ))}
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
  const Bounds = ({ yScale, innerWidth }: Layer) =>
    limits &&
    [limits.mean, limits.lower, limits.upper].map(
      (value, index) =>
        // A limit below nothing is no limit for a rate.
        value > 0 && (
          <line
            key={index}
            x2={innerWidth}
            y1={yScale(value)}
            y2={yScale(value)}
            stroke={index === 0 ? colours.ink : colours.three}
            strokeDasharray={index === 0 ? '2 2' : '6 4'}
          />
        ),
    )
  const Unusual = ({ xScale, yScale }: Layer) =>
    unusual.map((quarter) => {
      const value = series[0]!.values[quarters.indexOf(quarter)] ?? 0
      return (
        <path
          key={quarter}
          d="M0 -6.5l6.5 11h-13z"
          transform={`translate(${xScale(quarter)},${yScale(value)})`}
          fill={colours.two}
          stroke={colours.paper}
        />
      )
    })
  const Change = ({ xScale, innerHeight }: Layer) => change && <BreakLine at={change} xOf={xScale} height={innerHeight} colours={colours} />
  return as === 'bars' ? [Bars, Ground, Change] : [Ground, Bounds, Intervals, Change, Lines, Unusual]
}
