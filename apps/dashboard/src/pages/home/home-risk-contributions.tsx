import { riskDomains, riskIndicators } from '@tilsynsblik/vocabulary'
import type { HomeIndicatorFragment, RiskBackgroundFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column, type RowGroups } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useFreshness } from '../freshness.ts'
import { indicatorValue, inMethodOrder, isRate, methodHref } from '../risk/indicator-words.ts'
import { domainPart } from '../risk/risk-rows.ts'
import { RiskStamp } from '../risk/risk-stamp.tsx'
import { useTypeName } from '../risk/type-name.ts'
import { ContributionBar } from './contribution-bar.tsx'
import { denominatorHref, numeratorHref } from './home-risk-links.ts'
import type { Assessed } from './home-risk-words.tsx'

interface HomeRiskContributionsProps {
  id: string
  name: string
  assessed: Assessed
  background: RiskBackgroundFragment | null | undefined
}

/** Eight contributions that add up to the score: what the home has, what its peers have, and the records behind both. */
export function HomeRiskContributions({ id, name, assessed, background }: HomeRiskContributionsProps) {
  const { t, format } = useLanguage()
  const registers = useFreshness('registers')
  const typeName = useTypeName()
  const columns = useContributionColumns(id, assessed.period)
  const groups = useDomainGroups(assessed)
  const score = format.decimal(assessed.score, 2)
  return (
    <FigureFrame
      heading={t.homeRisk.figure(score)}
      subject={t.homeRisk.subject(name, format.period(assessed.period), typeName(assessed.peerGroup).toLocaleLowerCase('da'))}
      table={
        <DataTable
          label={t.homeRisk.why}
          caption={t.homeRisk.caption}
          columns={columns}
          rows={assessed.indicators}
          groups={groups}
          rowKey={({ indicator }) => indicator}
        />
      }
      more={background && <RiskStamp assessment={background} />}
      notes={t.homeRisk.notes}
      freshness={{ ...registers, updated: format.dateTime(assessed.dataAsOf) }}
    />
  )
}

function useDomainGroups({ indicators, domains }: Assessed): RowGroups<HomeIndicatorFragment> {
  const { t, format, language } = useLanguage()
  const ordered = inMethodOrder(indicators)
  return {
    heading: t.homeRisk.domain,
    list: riskDomains.map((domain) => {
      const sum = domainPart(domains.find((one) => one.domain === domain.code)?.value ?? 0)
      return {
        key: domain.code,
        name: (
          <>
            <strong>{domain[language]}</strong>
            <span>{t.homeRisk.domainSum(format.decimal(sum, 2))}</span>
          </>
        ),
        rows: ordered.filter((indicator) => indicator.domain === domain.code),
      }
    }),
  }
}

function useContributionColumns(id: string, period: string): Column<HomeIndicatorFragment>[] {
  const { t, format, word } = useLanguage()
  const c = t.homeRisk.columns
  const own = ({ indicator, value }: HomeIndicatorFragment) =>
    value == null ? <Mark kind="noBasis" /> : indicatorValue(indicator, value, format)
  return [
    {
      key: 'indicator',
      heading: c.indicator,
      cell: ({ indicator }) => <a href={methodHref(indicator)}>{word(riskIndicators, indicator)}</a>,
    },
    {
      key: 'contribution',
      heading: c.contribution,
      cell: ({ contribution, lowerCap, upperCap }) => (
        <span className="contribution">
          <span className="amount">{format.decimal(contribution, 2)}</span>
          <ContributionBar value={contribution} lower={lowerCap / 8} upper={upperCap / 8} />
        </span>
      ),
    },
    { key: 'own', heading: c.own, numeric: true, cell: own },
    {
      key: 'peers',
      heading: c.peers,
      numeric: true,
      cell: ({ indicator, peerValue }) => (peerValue == null ? <Mark kind="noBasis" /> : indicatorValue(indicator, peerValue, format)),
    },
    { key: 'basis', heading: c.basis, cell: (score) => <Basis id={id} period={period} score={score} /> },
    {
      key: 'z',
      heading: c.z,
      numeric: true,
      cell: ({ z, capped }) =>
        z == null ? (
          <Mark kind="noBasis" />
        ) : (
          <>
            {Math.abs(z - capped) > 1e-9 && <span className="soft">{t.homeRisk.capped} </span>}
            {format.decimal(z)}
          </>
        ),
    },
    {
      key: 'cap',
      heading: c.cap,
      numeric: true,
      cell: ({ lowerCap, upperCap }) => `${format.number(lowerCap)} – ${format.number(upperCap)}`,
    },
    {
      key: 'weight',
      heading: c.weight,
      numeric: true,
      cell: ({ priorWeight }) =>
        priorWeight == null ? (
          <Mark kind="noBasis" />
        ) : (
          <>
            {priorWeight > 0.5 && <span className="only-spoken">{t.homeRisk.mostlyPeers}: </span>}
            {priorWeight > 0.5 ? <b title={t.homeRisk.mostlyPeers}>{format.percent(priorWeight)}</b> : format.percent(priorWeight)}
          </>
        ),
    },
  ]
}

/** What the value is made of, each number with the records behind it; or why there is none. */
function Basis({ id, period, score }: { id: string; period: string; score: HomeIndicatorFragment }) {
  const { t, format } = useLanguage()
  const { indicator, numerator, denominator, missing } = score
  if (numerator == null || denominator == null) return <span className="soft">{missing ? (t.risk.missing[missing] ?? missing) : ''}</span>
  const link = (amount: number, href: string | undefined) =>
    amount > 0 && href ? <a href={href}>{format.number(amount)}</a> : format.number(amount)
  const [between, unit] = isRate(indicator) ? [t.homeRisk.onDays, t.homeRisk.days] : [t.homeRisk.of, t.homeRisk.reportsWord]
  return (
    <span className="basis">
      {link(numerator, numeratorHref(indicator, id, period))} {between} {link(denominator, denominatorHref(indicator, id, period))} {unit}
      {missing && <span className="soft"> · {t.risk.missing[missing] ?? missing}</span>}
    </span>
  )
}
