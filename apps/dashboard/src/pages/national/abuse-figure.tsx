import { supportKinds } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { ratio, yearOf, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** Support may begin up to two years after a notification; until then a year's median is too low. */
const yearsToComplete = 2

/** What happens after a notification of abuse. */
export function AbuseFigure({ figures }: { figures: Figures }) {
  const { t, format, language } = useLanguage()
  const c = t.national.abuse
  const { at, periodsOf, edition } = figures
  const freshness = useEditionFreshness(figures, t.national.sources.notifications)
  const years = periodsOf('abuse-follow-up')
  if (years.length === 0) return null
  const year = years.findLast((one) => Number(one) <= Number(edition.lastQuarter.slice(0, 4)) - yearsToComplete) ?? years[0]!
  const supported = (of: string) => ratio(at('abuse-follow-up', of, 'supported'), yearOf(figures, 'notifications', of, 'abuse'))
  const median = at('abuse-follow-up', year, 'medianDaysToSupport')
  const share = supported(year)
  const column = (key: keyof typeof c.columns, show?: (value: number) => string) => ({
    key,
    heading: c.columns[key],
    value: (period: string) => at('abuse-follow-up', period, key),
    ...(show && { show }),
  })
  return (
    <FigureFrame
      heading={share === null || median === null ? c.title : c.heading(year, format.percent(share), format.number(median))}
      subject={c.subject}
      table={
        <div className="tables">
          <PeriodTable
            heading={t.national.year}
            label={c.title}
            periods={years}
            columns={[
              column('children'),
              column('childrenWithPoliceReport'),
              column('crimeViolence'),
              column('crimeSexual'),
              column('crimeOther'),
              column('supported'),
              { key: 'supportedShare', heading: c.supportedShare, value: supported, show: format.percent },
              column('medianDaysToSupport'),
            ]}
          />
          <PeriodTable
            heading={t.national.years}
            label={c.days}
            periods={periodsOf('days-to-support')}
            columns={(['abuseWithin30Share', 'abuseWithin59Share', 'otherWithin59Share', 'abuse360Share'] as const).map((key) => ({
              key,
              heading: c.daysColumns[key],
              value: (period) => at('days-to-support', period, key),
              show: format.percent,
            }))}
          />
          <PeriodTable
            heading={t.national.year}
            label={c.kinds}
            periods={periodsOf('support-kinds')}
            columns={supportKinds.map((word) => ({
              key: word.code,
              heading: word[language],
              value: (period) => at('support-kinds', period, word.code),
            }))}
          />
          <PeriodTable
            heading={t.national.year}
            label={c.house}
            periods={periodsOf('childrens-house')}
            columns={[
              { key: 'courses', heading: c.houseColumns.courses, value: (period) => at('childrens-house', period, 'courses') },
              {
                key: 'lowest',
                heading: c.houseColumns.lowest,
                value: (period) => at('childrens-house', period, 'lowestPerThousand'),
                show: format.decimal,
              },
              {
                key: 'highest',
                heading: c.houseColumns.highest,
                value: (period) => at('childrens-house', period, 'highestPerThousand'),
                show: format.decimal,
              },
            ]}
          />
        </div>
      }
      notes={[c.note]}
      freshness={freshness}
    />
  )
}
