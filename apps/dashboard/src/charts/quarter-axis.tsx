import { addQuarters, type Quarter } from '@tilsynsblik/vocabulary'
import type { ChartColours } from './colours.ts'

interface QuarterTickProps {
  value: string | number | Date
  x: number
  y: number
}

interface QuarterTicks {
  quarters: readonly Quarter[]
  name: (quarter: Quarter) => string
  colours: ChartColours
  /** First and last year only. */
  small: boolean
}

/** "1. kvt." and, under the first quarter of a year, the year. With many quarters only the years are written. */
export function quarterTick({ quarters, name, colours, small }: QuarterTicks) {
  const many = quarters.length > 9
  const years = quarters.filter((quarter) => quarter.endsWith('K1'))
  const named = small ? [years[0], years.at(-1)] : years
  return function QuarterTick({ value, x, y }: QuarterTickProps) {
    const quarter = String(value)
    const beginsYear = named.includes(quarter)
    return (
      <g transform={`translate(${x},${y})`}>
        {!small && <line y2={many && beginsYear ? 8 : 4} stroke={colours.ruleStrong} />}
        <text textAnchor="middle" fontSize={12} fill={colours.inkSoft}>
          {!many && (
            <tspan x={0} dy={18}>
              {name(quarter)}
            </tspan>
          )}
          {(beginsYear || (!many && quarter === quarters[0])) && (
            <tspan x={0} dy={small ? 15 : many ? 20 : 15}>
              {quarter.slice(0, 4)}
            </tspan>
          )}
        </text>
      </g>
    )
  }
}

/** A change of rule between two quarters: the line that says "do not compare across". */
export interface Break {
  /** First quarter under the new rule. */
  from: Quarter
  label: string
}

interface BreakLineProps {
  at: Break
  xOf: (quarter: Quarter) => number
  height: number
  colours: ChartColours
}

export function BreakLine({ at, xOf, height, colours }: BreakLineProps) {
  const after = xOf(at.from)
  const x = (after + xOf(addQuarters(at.from, -1))) / 2
  return (
    <g transform={`translate(${x},0)`}>
      <line y1={-6} y2={height} stroke={colours.ink} strokeDasharray="5 4" />
      <text x={-6} y={2} textAnchor="end" fontSize={12} fill={colours.ink}>
        {at.label}
      </text>
    </g>
  )
}
