import { riskIndicators } from '@tilsynsblik/vocabulary'
import { graphql } from '../../graphql/gql.ts'
import type { BriefAssessmentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ContributionBar } from '../home/contribution-bar.tsx'
import { indicatorValue, inMethodOrder } from '../risk/indicator-words.ts'
import { noticeText } from '../risk/notice-text.ts'
import { signedDecimal } from '../selection/contributions.tsx'

graphql(`
  fragment BriefAssessment on AssessedHome {
    period
    dataAsOf
    modelVersion
    score
    indicators {
      indicator
      numerator
      denominator
      value
      peerValue
      contribution
      lowerCap
      upperCap
      missing
    }
    notices
    months {
      month
      reports
    }
  }
`)

type Indicator = BriefAssessmentFragment['indicators'][number]

/** The figures against those of like homes. The score is the sum; whether it led to the visit is not told. */
export function BriefAssessment({ assessment }: { assessment: BriefAssessmentFragment | null | undefined }) {
  const { t, format, word } = useLanguage()
  const b = t.brief
  if (!assessment) return <p className="prose">{b.noAssessment}</p>
  const { period, dataAsOf, modelVersion, score, indicators, notices } = assessment
  const reading = (indicator: Indicator, value: number | null | undefined) =>
    value == null ? <Mark kind="noBasis" /> : indicatorValue(indicator.indicator, value, format)
  const columns: Column<Indicator>[] = [
    { key: 'indicator', heading: t.selection.indicator, cell: ({ indicator }) => word(riskIndicators, indicator), wrap: true },
    {
      key: 'basis',
      heading: t.selection.basis,
      numeric: true,
      cell: ({ numerator, denominator }) =>
        numerator == null ? (
          <Mark kind="noBasis" />
        ) : denominator == null ? (
          format.number(numerator)
        ) : (
          t.selection.outOf(format.number(numerator), format.number(denominator))
        ),
    },
    { key: 'value', heading: b.own, numeric: true, cell: (indicator) => reading(indicator, indicator.value) },
    { key: 'peers', heading: b.peers, numeric: true, cell: (indicator) => reading(indicator, indicator.peerValue) },
    {
      key: 'contribution',
      heading: t.selection.contribution,
      numeric: true,
      cell: ({ contribution }) => signedDecimal(format.decimal, contribution),
    },
    {
      key: 'bar',
      heading: <span className="only-spoken">{b.drawn}</span>,
      cell: ({ contribution, lowerCap, upperCap }) => <ContributionBar value={contribution} lower={lowerCap / 8} upper={upperCap / 8} />,
    },
  ]
  return (
    <section>
      <h2>{b.assessment}</h2>
      <DataTable
        label={b.assessment}
        caption={b.assessmentCaption(format.period(period), format.dateTime(dataAsOf), modelVersion, format.decimal(score, 2))}
        columns={columns}
        rows={inMethodOrder(indicators)}
        rowKey={({ indicator }) => indicator}
      />
      {notices.length > 0 && (
        <ul className="small prose">
          {notices.map((notice) => (
            <li key={notice}>{noticeText(notice, t).long}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
