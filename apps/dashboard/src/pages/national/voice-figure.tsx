import { childAccounts } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { categoriesOf, newRules, ratio, total, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** Is the child heard, and told of the right to complain? */
export function VoiceFigure({ figures }: { figures: Figures }) {
  const { t, format, language } = useLanguage()
  const c = t.national.voice
  const { at, quarters, edition } = figures
  const account = (quarter: string) => ratio(at('child-account', quarter, 'ATTACHED'), at('incidents', quarter, 'reports'))
  const guidance = (quarter: string) =>
    ratio(at('guidance', quarter, 'YES'), total([at('guidance', quarter, 'YES'), at('guidance', quarter, 'NO')]))
  const now = account(edition.lastQuarter)
  return (
    <FigureFrame
      heading={now === null ? c.title : c.heading(format.percent(now), format.quarter(edition.lastQuarter))}
      subject={c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`))}
      drawingKey={
        <Key
          entries={[
            { sample: 'line-1', label: c.account },
            { sample: 'line-2', label: c.guidance },
          ]}
        />
      }
      drawing={
        <QuarterChart
          height={300}
          quarters={quarters}
          series={[
            { id: 'account', values: quarters.map(account) },
            { id: 'guidance', values: quarters.map(guidance) },
          ]}
          end={1}
          value={format.percent}
          quarterName={format.quarterNumber}
          change={{ from: newRules, label: t.national.newForm }}
        />
      }
      wideTable
      table={
        <PeriodTable
          heading={t.national.quarter}
          label={c.title}
          periods={quarters}
          columns={[
            { key: 'account', heading: c.account, value: account, show: format.percent },
            { key: 'guidance', heading: c.guidance, value: guidance, show: format.percent },
            ...categoriesOf(figures, 'child-account', childAccounts).map(({ code, words }) => ({
              key: code,
              heading: words.map((word) => word[language]).join(' + '),
              value: (quarter: string) => at('child-account', quarter, code),
            })),
          ]}
        />
      }
      notes={[c.note, c.guidanceNote]}
      freshness={useEditionFreshness(figures, t.national.sources.incidents)}
    />
  )
}
