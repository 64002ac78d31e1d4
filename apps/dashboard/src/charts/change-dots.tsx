import { useMemo } from 'react'
import { ScatterPlot, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { themeOf, useChartColours, type ChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'

/** One home: its rate now, the quarter before and the same quarter last year; null where nobody knows. */
export interface ChangeRow {
  id: string
  label: string
  now: { value: number; lower: number; upper: number } | null
  before: number | null
  yearBefore: number | null
}

interface ChangeDotsProps {
  rows: readonly ChangeRow[]
  height: number
  legend: string
  number: (amount: number) => string
  /** What stands in a row that has nothing to show. */
  unknown: string
}

interface Datum {
  x: number
  y: number
  row: ChangeRow
}

/** Three points a row on one shared scale. Shape tells them apart: filled is now, open is before, a triangle is last year. */
export function ChangeDots({ rows, height, legend, number, unknown }: ChangeDotsProps) {
  const colours = useChartColours()
  const data = useMemo(() => [{ id: 'now', data: rows.map((row, index): Datum => ({ x: row.now?.value ?? 0, y: index, row })) }], [rows])
  const Marks = useMemo(() => marksOf(colours, unknown), [colours, unknown])
  const lines = rows.map((_, index) => index)
  const end = Math.max(1, ...rows.flatMap(({ now, before, yearBefore }) => [(now?.value ?? 0) * 1.3, before ?? 0, yearBefore ?? 0])) * 1.1
  return (
    <Drawing height={height}>
      {(width) => (
        <ScatterPlot<Datum>
          width={width}
          height={height}
          margin={{ top: 8, right: 16, bottom: 48, left: Math.min(190, width * 0.4) }}
          data={data}
          layers={['grid', 'axes', Marks]}
          xScale={{ type: 'linear', min: 0, max: end, nice: true }}
          yScale={{ type: 'linear', min: -0.6, max: rows.length - 0.4 }}
          enableGridX
          enableGridY
          gridXValues={5}
          gridYValues={lines}
          axisLeft={{ tickSize: 0, tickPadding: 12, tickValues: lines, format: (index: number) => shortened(rows[index]!.label, width) }}
          axisBottom={{ tickValues: 5, tickSize: 4, legend, legendPosition: 'middle', legendOffset: 38, format: number as never }}
          theme={themeOf(colours)}
          isInteractive={false}
          animate={false}
        />
      )}
    </Drawing>
  )
}

function shortened(name: string, width: number): string {
  const room = width < 500 ? 18 : 28
  return name.length > room ? `${name.slice(0, room - 1)}…` : name
}

function marksOf(colours: ChartColours, unknown: string) {
  return function Marks({ nodes, xScale, innerWidth }: ScatterPlotLayerProps<Datum>) {
    const x = (amount: number) => Math.min(innerWidth, (xScale as (amount: number) => number)(amount))
    return nodes.map(({ y, data: { row } }) => (
      <g key={row.id} transform={`translate(0,${y})`}>
        {!row.now && (
          <text x={6} dy={4} fontSize={12} fontStyle="italic" fill={colours.inkSoft}>
            {unknown}
          </text>
        )}
        {row.now && <line x1={x(row.now.lower)} x2={x(row.now.upper)} stroke={colours.one} strokeOpacity={0.35} strokeWidth={5} />}
        {row.yearBefore !== null && (
          <path
            d="M0 -5.5l5.5 10h-11z"
            transform={`translate(${x(row.yearBefore)},0)`}
            fill={colours.paper}
            stroke={colours.two}
            strokeWidth={1.75}
          />
        )}
        {row.before !== null && <circle cx={x(row.before)} r={5} fill={colours.paper} stroke={colours.one} strokeWidth={1.75} />}
        {row.now && <circle cx={x(row.now.value)} r={5} fill={colours.one} />}
      </g>
    ))
  }
}
