import { getRouteApi } from '@tanstack/react-router'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { RiskFunnel } from './risk-funnel.tsx'
import { RiskList } from './risk-list.tsx'
import { RunPanel } from './run-panel.tsx'

const RiskListDocument = graphql(`
  query RiskList @personas(allow: [supervisor, authority_head]) {
    riskAssessment {
      id
      period
      modelVersion
      parametersHash
      dataAsOf
      completedAt
      homesAssessed
      redraws
      groups {
        ...FunnelGroup
      }
      homes {
        ...RiskHome
      }
    }
    signals {
      id
      institutionId
      kind
      tier
      overdue
    }
    assessmentRuns(first: 5) {
      ...RunParts
    }
  }
  fragment RiskHome on AssessedHome {
    institutionId
    institution {
      id
      number
      name
      type
      municipality {
        id
        name
      }
    }
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
      indicator
      numerator
      denominator
      value
      peerValue
      contribution
      missing
    }
    funnel {
      expected
      ratio
      z
      probabilityHigh
      shrunken
      shrunkenLower
      shrunkenUpper
    }
    notices
  }
`)

const route = getRouteApi('/risiko')

/** Where is there most reason to look? One answer: a list in bands, or a funnel for each type of home. */
export function RiskPage() {
  const { t } = useLanguage()
  const { scope } = useSession()
  const search = route.useSearch()
  const answer = useRegisteredQuery(RiskListDocument, {})
  const area = scope?.name ?? t.homes.country
  return (
    <WhenAnswered answer={answer} pick={(data) => data} empty={null}>
      {({ riskAssessment: assessment, signals, assessmentRuns: runs }) => (
        <>
          {!assessment && <EmptyPage title={t.risk.noneTitle} explanation={t.risk.none} />}
          {assessment && search.visning === 'tragt' && <RiskFunnel assessment={assessment} area={area} />}
          {assessment && search.visning === undefined && (
            <RiskList assessment={assessment} signals={signals ?? []} runs={runs ?? []} area={area} />
          )}
          <RunPanel runs={runs ?? []} onFinished={answer.retry} />
        </>
      )}
    </WhenAnswered>
  )
}
