import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { HomeRiskFragment, RiskBackgroundFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { noticeText } from '../risk/notice-text.ts'
import { HomeRiskCompare } from './home-risk-compare.tsx'
import { HomeRiskContributions } from './home-risk-contributions.tsx'
import { HomeRiskMonths } from './home-risk-months.tsx'
import { HomeRiskSignals } from './home-risk-signals.tsx'
import { HomeRiskWords } from './home-risk-words.tsx'

graphql(`
  fragment HomeRisk on Institution {
    riskAssessment {
      institutionId
      assessmentId
      period
      dataAsOf
      modelVersion
      peerGroup
      score
      band
      probabilitySelected
      rankLow
      rankHigh
      domains {
        domain
        value
      }
      indicators {
        ...HomeIndicator
      }
      notices
      months {
        month
        reports
      }
    }
    signals {
      ...SignalParts
    }
  }
  fragment HomeIndicator on IndicatorScore {
    indicator
    domain
    numerator
    denominator
    value
    peerValue
    z
    capped
    lowerCap
    upperCap
    contribution
    priorWeight
    missing
  }
  fragment RiskBackground on RiskAssessment {
    id
    period
    modelVersion
    parametersHash
    dataAsOf
    completedAt
    homesAssessed
    redraws
    groups {
      type
      reports
      childDays
    }
    homes {
      institutionId
      indicators {
        indicator
        numerator
        denominator
      }
    }
  }
`)

interface HomeRiskProps {
  id: string
  name: string
  /** Asked for on this tab alone. */
  home: Partial<HomeRiskFragment>
  /** The whole assessment, for what the home is held up against. */
  background: RiskBackgroundFragment | null | undefined
  missing: ReadonlySet<Part>
}

/** Why the home stands where it stands, what its months say, and what else there is about it. */
export function HomeRisk({ id, name, home, background, missing }: HomeRiskProps) {
  const { t } = useLanguage()
  const { riskAssessment: assessed, signals } = home
  if (missing.has('oversight')) return <p className="list-note">{t.homeRisk.notFetched}</p>
  return (
    <div className="home-risk">
      {assessed ? (
        <>
          <div className="risk-top">
            <div>
              <HomeRiskWords assessed={assessed} background={background} isQuiet={isQuiet(home)} />
              {assessed.notices.length > 0 && (
                <ul className="risk-notices">
                  {assessed.notices.map((notice) => (
                    <li key={notice}>{noticeText(notice, t).long}</li>
                  ))}
                </ul>
              )}
            </div>
            <HomeRiskSignals id={id} signals={signals ?? []} />
          </div>
          <HomeRiskContributions id={id} name={name} assessed={assessed} background={background} />
          {assessed.months.length > 0 && <HomeRiskMonths name={name} months={assessed.months} dataAsOf={assessed.dataAsOf} />}
          <HomeRiskCompare assessed={assessed} background={background} />
        </>
      ) : (
        <>
          <p className="list-note">{t.homeRisk.none}</p>
          <HomeRiskSignals id={id} signals={signals ?? []} />
        </>
      )}
    </div>
  )
}

/** As a signal that waits, or as a word of the method about the newest assessment. */
function isQuiet({ riskAssessment, signals }: Partial<HomeRiskFragment>): boolean {
  return (
    (riskAssessment?.notices.includes('QUIET_HOME') ?? false) ||
    (signals ?? []).some(({ kind, review }) => kind === 'QUIET_HOME' && !review)
  )
}
