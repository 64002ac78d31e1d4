import { complaintOutcomes } from '@tilsynsblik/vocabulary'
import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { ComplaintReturns } from './complaint-returns.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { categoriesOf, quartersOf, ratio, total, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** How often somebody complains, and how it ends: a count that nobody publishes today. */
export function ComplaintsFigure({ figures }: { figures: Figures }) {
  const { t, format, language } = useLanguage()
  const c = t.national.complaints
  const { at } = figures
  const quarters = quartersOf(figures, 'complaints')
  const lastFour = figures.quarters.slice(-4)
  const perHundred = ratio(
    total(lastFour.map((quarter) => at('complaints', quarter, 'filed'))),
    total(lastFour.map((quarter) => at('incidents', quarter, 'reports'))),
  )
  const perHundredReports = (quarter: string) => {
    const share = ratio(at('complaints', quarter, 'filed'), at('incidents', quarter, 'reports'))
    return share === null ? null : share * 100
  }
  const outcomes = categoriesOf(figures, 'complaints-by-outcome', [
    ...complaintOutcomes.map((word) => ({ code: word.code as string, heading: word[language] as string })),
    { code: 'PENDING', heading: c.pending },
  ]).map(({ code, words }) => ({ code, heading: words.map(({ heading }) => heading).join(' + ') }))
  return (
    <FigureFrame
      heading={perHundred === null ? c.title : c.heading(format.decimal(perHundred * 100))}
      subject={c.subject}
      drawingHeight={260}
      drawing={
        <QuarterChart
          as="bars"
          height={260}
          quarters={quarters}
          series={[{ id: 'count', values: quarters.map((quarter) => at('complaints', quarter, 'filed')) }]}
          value={format.number}
          quarterName={format.quarterNumber}
        />
      }
      table={
        <PeriodTable
          heading={t.national.quarter}
          label={c.title}
          periods={quarters}
          columns={[
            { key: 'filed', heading: c.filed, value: (quarter) => at('complaints', quarter, 'filed') },
            {
              key: 'perHundred',
              heading: c.perHundred,
              value: perHundredReports,
              show: format.decimal,
              away: figures.away.has('incidents'),
            },
          ]}
        />
      }
      more={
        <>
          <PeriodTable
            heading={t.national.year}
            label={c.byOutcome}
            periods={figures.periodsOf('complaints-by-outcome')}
            columns={outcomes.map(({ code, heading }) => ({
              key: code,
              heading,
              value: (year) => at('complaints-by-outcome', year, code),
            }))}
          />
          <ComplaintReturns figures={figures} />
        </>
      }
      notes={[c.note]}
      freshness={useEditionFreshness(figures, t.national.sources.complaints)}
    />
  )
}
