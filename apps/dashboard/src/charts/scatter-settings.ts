import type { ChartColours } from './colours.ts'
import { themeOf } from './colours.ts'

interface ScatterSettings {
  width: number
  height: number
  colours: ChartColours
  xLegend: string
  yLegend: string
  /** Amounts on the axis below, and on the one to the left. */
  below: (amount: number) => string
  left: (amount: number) => string
  /** Where the axis to the left ends. */
  end: number
  onChoose: (id: string) => void
}

/** What every scatter plot of homes has in common: axes, colours, and that a point is chosen by a click. */
export function scatterSettings({ width, height, colours, xLegend, yLegend, below, left, end, onChoose }: ScatterSettings) {
  const legend = { legendPosition: 'middle' as const, tickValues: 5 }
  return {
    width,
    height,
    yScale: { type: 'linear' as const, min: 0, max: end, nice: true },
    enableGridX: false,
    gridYValues: 5,
    axisLeft: { ...legend, tickSize: 0, tickPadding: 6, legend: yLegend, legendOffset: -42, format: left as never },
    axisBottom: { ...legend, tickSize: 4, legend: xLegend, legendOffset: 38, format: below as never },
    theme: themeOf(colours),
    colors: [colours.one],
    nodeSize: 10,
    useMesh: true,
    animate: false,
    onClick: ({ data: { id } }: { data: { id: string } }) => onChoose(id),
  }
}
