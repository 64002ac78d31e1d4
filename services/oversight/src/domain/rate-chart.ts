import { xmrChart, type XmrPoint } from '@tilsynsblik/statistics'
import { isQuarter, type ChartSignal, type Quarter } from '@tilsynsblik/vocabulary'
import type { DraftFigure } from './edition-draft.ts'

/** The national rate quarter by quarter as a chart of single values. Everything in it follows from published numbers. */
export interface RateChart {
  mean: number
  lower: number
  upper: number
  shortSeries: boolean
  points: { quarter: Quarter; perThousand: number; signals: ChartSignal[] }[]
}

/**
 * The chart of an edition's reports per 1,000 child-days, limits mean +- 2.66 mR (statistics.md section 1; equal to R). A
 * quarter of which either number is not published is left out, and its neighbours stand beside each other.
 *
 * @param figures those of the edition, of all registers
 * @returns null when fewer than two quarters have a rate: then there is no chance to compare with
 */
export function rateChartOf(figures: readonly DraftFigure[]): RateChart | null {
  const reports = valuesOf(figures, 'incidents', 'reports')
  const childDays = valuesOf(figures, 'child-days', 'childDays')
  const rates = [...reports.keys()]
    .filter((quarter) => isQuarter(quarter) && childDays.get(quarter))
    .sort()
    .map((quarter) => ({ quarter, perThousand: (1_000 * reports.get(quarter)!) / childDays.get(quarter)! }))
  const chart = xmrChart(rates.map(({ perThousand }) => perThousand))
  if (!chart || chart.lower === null || chart.upper === null) return null
  return {
    mean: rounded(chart.mean),
    lower: rounded(chart.lower),
    upper: rounded(chart.upper),
    shortSeries: chart.shortSeries,
    points: rates.map(({ quarter, perThousand }, i) => ({
      quarter,
      perThousand: rounded(perThousand),
      signals: signalsOf(chart.points[i]!),
    })),
  }
}

function signalsOf({ outside, shift, trend, twoOfThree }: XmrPoint): ChartSignal[] {
  const signals: [boolean | null, ChartSignal][] = [
    [outside, 'OUTSIDE'],
    [shift, 'SHIFT'],
    [trend, 'TREND'],
    [twoOfThree, 'TWO_OF_THREE'],
  ]
  return signals.flatMap(([shown, signal]) => (shown ? [signal] : []))
}

function valuesOf(figures: readonly DraftFigure[], table: string, category: string): Map<string, number> {
  return new Map(
    figures.filter((figure) => figure.table === table && figure.category === category).map(({ period, value }) => [period, value]),
  )
}

/** Both numbers of a rate are published, so its decimals tell nothing; these are as many as can be drawn. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
