import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { newRules, ratio, total, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** How often force is used, per quarter, and set against how many days children were there. */
export function IncidentsFigure({ figures }: { figures: Figures }) {
  const { t, format } = useLanguage()
  const c = t.national.incidents
  const { at, quarters, edition } = figures
  const rate = (quarter: string) => {
    const share = ratio(at('incidents', quarter, 'reports'), at('child-days', quarter, 'childDays'))
    return share === null ? null : share * 1_000
  }
  const lastFour = quarters.slice(-4)
  const perThousand = ratio(
    total(lastFour.map((quarter) => at('incidents', quarter, 'reports'))),
    total(lastFour.map((quarter) => at('child-days', quarter, 'childDays'))),
  )
  return (
    <FigureFrame
      heading={perThousand === null ? c.title : c.heading(format.decimal(perThousand * 1_000))}
      subject={c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`))}
      drawing={
        <QuarterChart
          as="bars"
          height={300}
          quarters={quarters}
          series={[{ id: 'count', values: quarters.map((quarter) => at('incidents', quarter, 'reports')) }]}
          value={format.number}
          quarterName={format.quarterNumber}
          change={{ from: newRules, label: t.national.newRules }}
        />
      }
      table={
        <PeriodTable
          heading={t.national.quarter}
          label={c.title}
          periods={quarters}
          columns={[
            { key: 'reports', heading: c.reports, value: (quarter) => at('incidents', quarter, 'reports') },
            { key: 'measures', heading: c.measures, value: (quarter) => at('incidents', quarter, 'measures') },
            { key: 'notPermitted', heading: c.notPermitted, value: (quarter) => at('incidents', quarter, 'notPermitted') },
            { key: 'rate', heading: c.rate, value: rate, show: format.decimal, away: figures.away.has('institutions') },
          ]}
        />
      }
      notes={[c.note, t.national.breakNote]}
      freshness={useEditionFreshness(figures, t.national.sources.incidents)}
    />
  )
}
