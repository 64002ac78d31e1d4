import { getRouteApi } from '@tanstack/react-router'
import { lastQuarterOf, periodEnding } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { PreparednessFacts } from '../preparedness/preparedness-facts.tsx'
import { HomePreparedness } from '../preparedness/preparedness-tab.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { ComplaintList } from './complaint-list.tsx'
import { HomeHead } from './home-head.tsx'
import { HomeOverview } from './home-overview.tsx'
import { HomePointer } from './home-pointer.tsx'
import { HomeRegister } from './home-register.tsx'
import { HomeRisk } from './home-risk.tsx'
import { homeHref } from './home-search.ts'
import { HomeTabs } from './home-tabs.tsx'
import { IncidentList } from './incident-list.tsx'
import { InspectionList } from './inspection-list.tsx'
import { NotificationList } from './notification-list.tsx'
import { seesRisk } from './sees-risk.ts'

const Home = graphql(`
  query Home(
    $id: ID!
    $period: Period!
    $until: Quarter!
    $overview: Boolean!
    $incidents: Boolean!
    $incidentFilter: IncidentFilter
    $complaints: Boolean!
    $complaintFilter: ComplaintFilter
    $notifications: Boolean!
    $inspections: Boolean!
    $risk: Boolean! = false
    $after: String
  ) @personas(allow: [staff, manager, consultant, department_head, supervisor, authority_head]) {
    institution(id: $id) {
      id
      name
      ...HomeRegister
      during(period: $period) {
        ...HomePeriod
        preparedness @include(if: $overview) {
          ...PreparednessFacts
        }
      }
      quarters(until: $until, count: 8) @include(if: $overview) {
        ...HomeQuarter
      }
      ...HomeRisk @include(if: $risk)
    }
    riskAssessment @include(if: $risk) {
      ...RiskBackground
    }
    incidents(institutionId: $id, period: $period, filter: $incidentFilter, after: $after) @include(if: $incidents) {
      ...IncidentList
    }
    complaints(institutionId: $id, period: $period, filter: $complaintFilter, after: $after) @include(if: $complaints) {
      ...ComplaintList
    }
    notifications(institutionId: $id, period: $period, after: $after) @include(if: $notifications) {
      ...NotificationList
    }
    inspections(institutionId: $id, after: $after) @include(if: $inspections) {
      ...InspectionList
    }
  }
`)

const route = getRouteApi('/hjem/$id')

/** One home: what four registers know, and the records behind each number as far as the reader's role goes. */
export function HomePage() {
  const { t } = useLanguage()
  const { lastClosedQuarter, persona } = useSession()
  const { id } = route.useParams()
  const search = route.useSearch()
  const period = search.periode ?? periodEnding(lastClosedQuarter, 4)
  const answer = useRegisteredQuery(Home, {
    id,
    period,
    until: lastQuarterOf(period),
    overview: search.vis === undefined,
    incidents: search.vis === 'magtanvendelser',
    incidentFilter: {
      notPermitted: search['ikke-tilladt'] ? true : null,
      late: search['for-sent'] ? true : null,
      account: search.redegoerelse ?? null,
      guidance: search.vejledning ?? null,
      section: search.paragraf ?? null,
    },
    complaints: search.vis === 'klager',
    complaintFilter: { pending: search.verserende ? true : null, upheld: search.medhold ? true : null },
    notifications: search.vis === 'underretninger',
    inspections: search.vis === 'tilsyn',
    risk: search.vis === 'risiko' && seesRisk(persona),
    after: search.efter ?? null,
  })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.institution && { ...data, home: data.institution }}
      empty={<EmptyPage title={t.home.noneTitle} explanation={t.home.none} />}
    >
      {({ home, riskAssessment, incidents, complaints, notifications, inspections }) => (
        <div className="home">
          <HomeHead name={home.name} facts={home.during} search={search} missing={answer.missing} />
          <HomeTabs id={home.id} facts={home.during} search={search} />
          {search.vis === undefined && (
            <>
              <HomeRegister home={home} />
              <HomeOverview id={home.id} name={home.name} quarters={home.quarters ?? []} missing={answer.missing} />
              {home.during.preparedness && (
                <PreparednessFacts facts={home.during.preparedness} href={homeHref(home.id, { vis: 'beredskab' })} />
              )}
              <HomePointer id={home.id} />
            </>
          )}
          {search.vis === 'risiko' && (
            <HomeRisk id={home.id} name={home.name} home={home} background={riskAssessment} missing={answer.missing} />
          )}
          {search.vis === 'beredskab' && <HomePreparedness id={home.id} />}
          {search.vis === 'magtanvendelser' && <IncidentList id={home.id} search={search} incidents={incidents} missing={answer.missing} />}
          {search.vis === 'klager' && <ComplaintList id={home.id} search={search} complaints={complaints} missing={answer.missing} />}
          {search.vis === 'underretninger' && (
            <NotificationList id={home.id} search={search} notifications={notifications} missing={answer.missing} />
          )}
          {search.vis === 'tilsyn' && <InspectionList id={home.id} search={search} inspections={inspections} missing={answer.missing} />}
        </div>
      )}
    </WhenAnswered>
  )
}
