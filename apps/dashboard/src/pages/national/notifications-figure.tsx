import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { quartersOf, ratio, total, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** Notifications of concern in the whole country, per quarter. */
export function NotificationsFigure({ figures }: { figures: Figures }) {
  const { t, format } = useLanguage()
  const c = t.national.notifications
  const { at } = figures
  const quarters = quartersOf(figures, 'notifications')
  const lastFour = quarters.slice(-4)
  const all = total(lastFour.map((quarter) => at('notifications', quarter, 'all')))
  const abuse = total(lastFour.map((quarter) => at('notifications', quarter, 'abuse')))
  const share = ratio(abuse, all)
  return (
    <FigureFrame
      heading={
        all === null || share === null || lastFour.length < 4
          ? c.title
          : c.heading(format.number(all), format.percent(share), format.period(`${lastFour[0]}..${lastFour[3]}`))
      }
      subject={c.subject}
      drawingHeight={260}
      drawing={
        <QuarterChart
          as="bars"
          height={260}
          quarters={quarters}
          series={[{ id: 'count', values: quarters.map((quarter) => at('notifications', quarter, 'all')) }]}
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
            { key: 'all', heading: c.all, value: (quarter) => at('notifications', quarter, 'all') },
            { key: 'abuse', heading: c.abuse, value: (quarter) => at('notifications', quarter, 'abuse') },
            {
              key: 'share',
              heading: c.share,
              value: (quarter) => ratio(at('notifications', quarter, 'abuse'), at('notifications', quarter, 'all')),
              show: format.percentOneDecimal,
            },
          ]}
        />
      }
      notes={[c.note]}
      freshness={useEditionFreshness(figures, t.national.sources.notifications)}
    />
  )
}
