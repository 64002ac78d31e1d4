import { useId, useMemo } from 'react'
import { ScatterPlot, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { useChartColours, type ChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'
import { scatterSettings } from './scatter-settings.ts'

export interface FunnelMark {
  id: string
  label: string
  /** Expected count. */
  x: number
  /** Observed over expected. */
  y: number
  place: 'above998' | 'above95' | 'inside' | 'below95' | 'below998'
  /** Rests on little: drawn open. */
  isOpen: boolean
}

export interface FunnelCurvePoint {
  readonly expected: number
  readonly lower998: number
  readonly lower95: number
  readonly upper95: number
  readonly upper998: number
}

interface FunnelPlotProps {
  points: readonly FunnelMark[]
  limits: readonly FunnelCurvePoint[]
  height: number
  xLegend: string
  yLegend: string
  number: (amount: number) => string
  ratio: (amount: number) => string
  onChoose: (id: string) => void
}

/** Ratios against what they rest on, between the limits within which homes of a type differ anyway. */
export function FunnelPlot({ points, limits, height, xLegend, yLegend, number, ratio, onChoose }: FunnelPlotProps) {
  const colours = useChartColours()
  const data = useMemo(() => [{ id: 'all', data: [...points] }], [points])
  const clip = useId()
  const Limits = useMemo(() => limitsOf(limits, { colours, clip }), [limits, colours, clip])
  const Marks = useMemo(() => marksOf(colours), [colours])
  const end = 1.08 * endOf(points, limits)
  return (
    <Drawing height={height}>
      {(width) => (
        <ScatterPlot<FunnelMark>
          {...scatterSettings({ width, height, colours, xLegend, yLegend, below: number, left: ratio, end, onChoose })}
          margin={{ top: 12, right: 24, bottom: 52, left: 56 }}
          data={data}
          layers={['grid', Limits, Marks, 'axes', 'mesh']}
          xScale={{ type: 'linear', min: 0, max: Math.max(1, ...points.map(({ x }) => x)) * 1.04 }}
          tooltip={({ node }) => <div className="tooltip">{node.data.label}</div>}
        />
      )}
    </Drawing>
  )
}

/** Every point and the inner limit are on the scale, the outer one too unless it would press all others together. */
function endOf(points: readonly FunnelMark[], limits: readonly FunnelCurvePoint[]): number {
  const last = limits.at(-1)
  const inner = Math.max(2, last?.upper95 ?? 0, ...points.map(({ y }) => y))
  return last && last.upper998 <= 2.5 * inner ? Math.max(inner, last.upper998) : inner
}

type Layer = ScatterPlotLayerProps<FunnelMark>
type Scale = (amount: number) => number

const curves = ['lower998', 'lower95', 'upper95', 'upper998'] as const

/** A limit that leaves the drawing is cut off at its edge. */
function limitsOf(limits: readonly FunnelCurvePoint[], { colours, clip }: { colours: ChartColours; clip: string }) {
  return function Limits({ xScale, yScale, innerWidth, innerHeight }: Layer) {
    const [x, y] = [xScale as Scale, yScale as Scale]
    const at = (point: FunnelCurvePoint, curve: (typeof curves)[number]) => `${x(point.expected).toFixed(1)} ${y(point[curve]).toFixed(1)}`
    return (
      <g fill="none">
        <clipPath id={clip}>
          <rect y={-8} width={innerWidth} height={innerHeight + 8} />
        </clipPath>
        <line x2={innerWidth} y1={innerHeight} y2={innerHeight} stroke={colours.ruleStrong} />
        <line x2={innerWidth} y1={y(1)} y2={y(1)} stroke={colours.ink} strokeDasharray="2 2" />
        {curves.map((curve) => (
          <path
            key={curve}
            clipPath={`url(#${clip})`}
            d={`M${limits.map((point) => at(point, curve)).join('L')}`}
            stroke={colours.three}
            strokeWidth={1.5}
            strokeDasharray={curve.endsWith('95') ? '6 4' : undefined}
          />
        ))}
      </g>
    )
  }
}

function marksOf(colours: ChartColours) {
  return function Marks({ nodes, innerHeight }: Layer) {
    return nodes.map(({ x, y, data: { id, place, isOpen } }) => (
      <path
        key={id}
        d={shapes[place]}
        transform={`translate(${x},${Math.min(y, innerHeight)})`}
        fill={isOpen ? colours.paper : colours.one}
        fillOpacity={isOpen || place !== 'inside' ? 1 : 0.75}
        stroke={colours.one}
        strokeWidth={1.5}
      />
    ))
  }
}

/** Shape says where, fill says how much it rests on; colour only repeats it. */
const shapes = {
  above998: 'M-4.5 -4.5h9v9h-9z',
  above95: 'M0 -5.5l5.5 9.5h-11z',
  inside: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  below95: 'M0 5.5l5.5 -9.5h-11z',
  below998: 'M0 5.5l5.5 -9.5h-11z',
}
