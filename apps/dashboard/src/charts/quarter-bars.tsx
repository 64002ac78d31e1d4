import { useMemo } from 'react'
import { Bar, type BarCustomLayerProps, type BarDatum } from '@nivo/bar'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { themeOf, useChartColours } from './colours.ts'
import { Drawing } from './drawing.tsx'
import { BreakLine, quarterTick, type Break } from './quarter-axis.tsx'

interface QuarterBarsProps {
  quarters: readonly Quarter[]
  /** One per quarter; null where nobody knows: no bar, and never a false zero. */
  values: readonly (number | null)[]
  height: number
  value: (amount: number) => string
  quarterName: (quarter: Quarter) => string
  change?: Break
}

/** Counts per quarter. */
export function QuarterBars({ quarters, values, height, value, quarterName, change }: QuarterBarsProps) {
  const colours = useChartColours()
  const data = useMemo(() => quarters.map((quarter, index) => ({ quarter, value: values[index] ?? null }) as BarDatum), [quarters, values])
  const tick = useMemo(() => quarterTick(quarters, quarterName, colours), [quarters, quarterName, colours])
  const Change = useMemo(
    () =>
      function Change({ bars, innerHeight }: BarCustomLayerProps<BarDatum>) {
        const middle = new Map(bars.map((bar) => [bar.data.indexValue as string, bar.x + bar.width / 2]))
        return change && middle.has(change.from) ? <BreakLine at={change} xOf={(quarter) => middle.get(quarter) ?? 0} height={innerHeight} colours={colours} /> : null
      },
    [change, colours],
  )
  return (
    <Drawing height={height}>
      {(width) => (
        <Bar
          width={width}
          height={height}
          margin={{ top: 18, right: 16, bottom: 44, left: 56 }}
          data={data}
          keys={['value']}
          indexBy="quarter"
          layers={['grid', 'axes', 'bars', Change]}
          padding={0.3}
          colors={[colours.one]}
          theme={themeOf(colours)}
          enableLabel={false}
          axisLeft={{ format: value as never, tickValues: 5, tickSize: 0, tickPadding: 6 }}
          gridYValues={5}
          axisBottom={{ renderTick: tick as never }}
          animate={false}
          tooltip={({ indexValue, value: amount }) => (
            <div className="tooltip">
              {quarterName(String(indexValue))} {String(indexValue).slice(0, 4)}: {value(amount)}
            </div>
          )}
        />
      )}
    </Drawing>
  )
}
