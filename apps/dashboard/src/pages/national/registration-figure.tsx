import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { newRules, ratio, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** Registered late by the rule in force when it happened: a series with a break in it. */
export function RegistrationFigure({ figures }: { figures: Figures }) {
  const { t, format } = useLanguage()
  const c = t.national.registration
  const { at, quarters, edition } = figures
  const late = (quarter: string) => ratio(at('registration', quarter, 'late'), at('incidents', quarter, 'reports'))
  const now = late(edition.lastQuarter)
  return (
    <FigureFrame
      heading={now === null ? c.title : c.heading(format.percent(now), format.quarter(edition.lastQuarter))}
      subject={c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`))}
      drawing={
        <QuarterChart
          height={260}
          quarters={quarters}
          series={[{ id: 'late', values: quarters.map(late) }]}
          value={format.percent}
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
            { key: 'share', heading: c.lateShare, value: late, show: format.percentOneDecimal },
            { key: 'onTime', heading: c.onTime, value: (quarter) => at('registration', quarter, 'onTime') },
            { key: 'late', heading: c.late, value: (quarter) => at('registration', quarter, 'late') },
          ]}
        />
      }
      notes={[t.national.breakNote]}
      freshness={useEditionFreshness(figures, t.national.sources.incidents)}
    />
  )
}
