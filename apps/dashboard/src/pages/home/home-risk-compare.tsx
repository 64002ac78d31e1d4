import { riskIndicators, type RiskIndicator } from '@tilsynsblik/vocabulary'
import type { HomeIndicatorFragment, RiskBackgroundFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useFreshness } from '../freshness.ts'
import { indicatorValue, inMethodOrder, isRate, methodHref } from '../risk/indicator-words.ts'
import type { Assessed } from './home-risk-words.tsx'

interface HomeRiskCompareProps {
  assessed: Assessed
  background: RiskBackgroundFragment | null | undefined
}

/** The home beside its type, the authority's homes together, and the country. */
export function HomeRiskCompare({ assessed, background }: HomeRiskCompareProps) {
  const { t, format, word } = useLanguage()
  const registers = useFreshness('registers')
  const c = t.homeRisk.compareColumns
  const rows = inMethodOrder(assessed.indicators).filter(({ indicator }) => indicator !== 'TURNOVER' && indicator !== 'TEMPORARY_STAFF')
  const column = (
    key: 'own' | 'peers' | 'authority' | 'country',
    valueOf: (score: HomeIndicatorFragment) => number | null | undefined,
  ): Column<HomeIndicatorFragment> => ({
    key,
    heading: c[key],
    numeric: true,
    cell: (score) => {
      const value = valueOf(score)
      return value == null ? <Mark kind="noBasis" /> : indicatorValue(score.indicator, value, format)
    },
  })
  const columns: Column<HomeIndicatorFragment>[] = [
    {
      key: 'indicator',
      heading: c.indicator,
      cell: ({ indicator }) => <a href={methodHref(indicator)}>{word(riskIndicators, indicator)}</a>,
    },
    column('own', ({ value }) => value),
    column('peers', ({ indicator, peerValue }) => (indicator === 'FORCE_RATE' ? peerValue : null)),
    column('authority', ({ indicator }) => background && pooled(background, indicator)),
    // All but the reports are compared with every home in the country; those with the home's type.
    column('country', ({ indicator, peerValue }) => (indicator === 'FORCE_RATE' ? background && nationalRate(background) : peerValue)),
  ]
  return (
    <FigureFrame
      heading={t.homeRisk.compare}
      subject={t.homeRisk.compareSubject(format.period(assessed.period))}
      table={
        <DataTable
          label={t.homeRisk.compare}
          caption={<span className="only-spoken">{t.homeRisk.compareCaption}</span>}
          columns={columns}
          rows={rows}
          rowKey={({ indicator }) => indicator}
        />
      }
      freshness={{ ...registers, updated: format.dateTime(assessed.dataAsOf) }}
    />
  )
}

/** All homes of the authority together. */
function pooled({ homes }: RiskBackgroundFragment, indicator: RiskIndicator): number | null {
  let [part, whole] = [0, 0]
  for (const { indicators } of homes) {
    const score = indicators.find((one) => one.indicator === indicator)
    if (score?.numerator == null || score.denominator == null) continue
    part += score.numerator
    whole += score.denominator
  }
  return whole === 0 ? null : ((isRate(indicator) ? 1_000 : 1) * part) / whole
}

function nationalRate({ groups }: RiskBackgroundFragment): number | null {
  const sum = (amount: (group: (typeof groups)[number]) => number) => groups.reduce((total, group) => total + amount(group), 0)
  const days = sum(({ childDays }) => childDays)
  return days === 0 ? null : (1_000 * sum(({ reports }) => reports)) / days
}
