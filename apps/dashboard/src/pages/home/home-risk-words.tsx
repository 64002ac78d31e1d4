import { riskBands, riskIndicators } from '@tilsynsblik/vocabulary'
import type { HomeRiskFragment, RiskBackgroundFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { inMethodOrder } from '../risk/indicator-words.ts'

export type Assessed = NonNullable<HomeRiskFragment['riskAssessment']>

interface HomeRiskWordsProps {
  assessed: Assessed
  background: RiskBackgroundFragment | null | undefined
  isQuiet: boolean
}

/** The assessment in sentences made from its numbers: how sure, why, what would change it, what it does not know. */
export function HomeRiskWords({ assessed, background, isQuiet }: HomeRiskWordsProps) {
  const { t, format, word } = useLanguage()
  const { score, band, probabilitySelected, rankLow, rankHigh } = assessed
  const indicators = inMethodOrder(assessed.indicators)
  const [strongest] = indicators
    .filter(({ contribution }) => contribution > 0)
    .toSorted((one, other) => other.contribution - one.contribution)
  const byPeers = indicators.filter(({ priorWeight }) => (priorWeight ?? 0) > 0.5)
  const lacking = indicators.filter(({ missing }) => missing)
  const name = (indicator: Assessed['indicators'][number]['indicator']) => word(riskIndicators, indicator)
  const share = format.percent(probabilitySelected)
  return (
    <div className="risk-words prose">
      <p className="lead">
        <b>{word(riskBands, band)}.</b>{' '}
        {background
          ? t.homeRisk.probability(format.number(probabilitySelected * background.redraws), format.number(background.redraws), share)
          : t.homeRisk.probabilityWithout(share)}
        {background && t.homeRisk.rank(format.number(rankLow), format.number(rankHigh), format.number(background.homes.length))}
      </p>
      {isQuiet && (
        <p>
          <strong>{t.homeRisk.quiet}</strong> {t.homeRisk.quietMore}
        </p>
      )}
      <p>
        {strongest
          ? t.homeRisk.change(name(strongest.indicator), format.decimal(score, 2), format.decimal(score - strongest.contribution, 2))
          : t.homeRisk.changeNone(format.decimal(score, 2))}{' '}
        {byPeers.length > 0 && t.homeRisk.byPeers(format.list(byPeers.map(({ indicator }) => name(indicator).toLocaleLowerCase('da'))))}{' '}
        {lacking.length > 0 &&
          t.homeRisk.lacking(
            format.list(
              lacking.map(
                ({ indicator, missing }) => `${name(indicator).toLocaleLowerCase('da')} (${t.risk.missing[missing!] ?? missing})`,
              ),
            ),
          )}
      </p>
      <p className="small">{t.risk.isNot}</p>
    </div>
  )
}
