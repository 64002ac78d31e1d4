import { getRouteApi } from '@tanstack/react-router'
import { periodEnding } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { HomeLead } from '../home/home-head.tsx'
import { HomeRegister } from '../home/home-register.tsx'
import { homeHref } from '../home/home-search.ts'
import { PdfLink } from '../pdf-link.tsx'
import { PreparednessFacts } from '../preparedness/preparedness-facts.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { BriefAssessment } from './brief-assessment.tsx'
import { BriefFindings } from './brief-findings.tsx'
import { BriefMonths } from './brief-months.tsx'
import { BriefQuestions } from './brief-questions.tsx'
import { BriefRecords } from './brief-records.tsx'

const HomeBrief = graphql(`
  query HomeBrief($id: ID!, $period: Period!) @personas(allow: [supervisor, authority_head]) {
    institution(id: $id) {
      id
      name
      ...HomeRegister
      during(period: $period) {
        ...HomePeriod
        preparedness {
          ...PreparednessFacts
        }
      }
      riskAssessment {
        ...BriefAssessment
      }
      signals {
        ...BriefSignal
      }
      inspectionCases {
        ...BriefFollowUps
      }
    }
    incidents(institutionId: $id, period: $period) {
      ...BriefIncidents
    }
    complaints(institutionId: $id, period: $period) {
      ...BriefComplaints
    }
    notifications(institutionId: $id, period: $period) {
      ...BriefNotifications
    }
    inspections(institutionId: $id, first: 5) {
      ...BriefInspections
    }
  }
`)

const route = getRouteApi('/hjem/$id/brief')

/** What the team takes along: one home on paper. Why it was chosen is not in it, so that it does not colour the visit. */
export function BriefPage() {
  const { t, format } = useLanguage()
  const { lastClosedQuarter, dataAsOf } = useSession()
  const { id } = route.useParams()
  const period = periodEnding(lastClosedQuarter, 4)
  const answer = useRegisteredQuery(HomeBrief, { id, period })
  const { missing } = answer
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.institution && { ...data, home: data.institution }}
      empty={<EmptyPage title={t.home.noneTitle} explanation={t.home.none} />}
    >
      {({ home, incidents, complaints, notifications, inspections }) => (
        <article className="brief stack">
          <div>
            <PageHead large title={t.brief.title(home.name)} lead={<HomeLead facts={home.during} missing={missing} />} />
            <p className="bottom-line">
              <span>{t.brief.stamp(format.period(period), format.dateTime(dataAsOf))}</span>
              <span className="downloads">
                <a href={homeHref(id)}>{t.brief.toHome}</a> <PdfLink />
              </span>
            </p>
            <HomeRegister home={home} />
          </div>
          <BriefQuestions assessment={home.riskAssessment} cases={home.inspectionCases} signals={home.signals} />
          <BriefAssessment assessment={home.riskAssessment} />
          {home.riskAssessment && <BriefMonths months={home.riskAssessment.months} />}
          {home.during.preparedness && <PreparednessFacts facts={home.during.preparedness} />}
          <BriefRecords incidents={incidents} complaints={complaints} notifications={notifications} missing={missing} />
          <BriefFindings inspections={inspections} cases={home.inspectionCases} missing={missing} />
        </article>
      )}
    </WhenAnswered>
  )
}
