import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, orientationStates } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { QuartersByMail } from '../notices/notice-mail.tsx'
import { Way } from '../overview/way.tsx'
import { PdfLink } from '../pdf-link.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { YearField } from '../year-field.tsx'
import { DepartmentBoard } from './department-board.tsx'
import { OrientationActions } from './orientation-actions.tsx'
import { OrientationDownload } from './orientation-download.tsx'
import { OrientationPageDocument } from './orientation-documents.ts'
import { PoliticalVersion } from './political-version.tsx'
import { YearPaper } from './year-paper.tsx'

const route = getRouteApi('/orientering')

/** The staff unit's year: who has delivered, the case paper, and who has been told, leadership before politicians. */
export function OrientationPage() {
  const { t } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const { aar } = route.useSearch()
  const year = Number(aar ?? lastClosedQuarter.slice(0, 4))
  const answer = useRegisteredQuery(OrientationPageDocument, { year })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.yearlyOrientation}
      empty={
        <EmptyPage title={t.orientation.noneTitle(year)} explanation={t.orientation.none}>
          <OwnYear year={year} />
        </EmptyPage>
      }
    >
      {(orientation) => <OrientationAtWork orientation={orientation} />}
    </WhenAnswered>
  )
}

function OrientationAtWork({ orientation }: { orientation: OrientationYearFragment }) {
  const { t, format } = useLanguage()
  const [said, setSaid] = useState<Said>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const { year, state, departments, outdated, removed, compiledAt, leadershipMeetingOn, politicalMeetingOn } = orientation
  const o = t.orientation
  const quarters = departments.flatMap((department) => department.quarters)
  return (
    <article className="overview stack">
      <div>
        <PageHead
          large
          title={o.title(year)}
          lead={o.lead(quarters.filter(({ status }) => status === 'SUBMITTED').length, quarters.length)}
          controls={<OwnYear year={year} />}
        />
        <p className="bottom-line">
          {orientation.figures ? <OrientationDownload orientation={orientation} figures={orientation.figures} /> : <PdfLink />}
        </p>
        <Way
          label={o.way}
          steps={orientationStates}
          now={state}
          days={{
            ...(compiledAt && { COMPILED: format.dateOf(compiledAt) }),
            ...(leadershipMeetingOn && { LEADERSHIP_ORIENTED: format.date(leadershipMeetingOn) }),
            ...(politicalMeetingOn && { POLITICIANS_ORIENTED: format.date(politicalMeetingOn) }),
          }}
        />
        <DoneMessage said={said} />
        {removed && (
          <Notice>
            <p className="breaks">{o.removed(format.dateTime(removed.removedAt), removed.hash)}</p>
          </Notice>
        )}
        {outdated && (
          <Notice>
            <p>{o.outdated}</p>
          </Notice>
        )}
      </div>
      <DepartmentBoard departments={departments} />
      <OrientationActions orientation={orientation} today={today} onDone={(text) => setSaid({ text })} />
      {state !== 'GATHERING' && <YearPaper orientation={orientation} />}
      {state !== 'GATHERING' && (
        <section>
          <h2>{o.political}</h2>
          {orientation.political && (
            <p className="no-print">
              <a href={`/orientering/politisk?aar=${year}`}>{o.politicalOpen}</a>
            </p>
          )}
          <PoliticalVersion political={orientation.political ?? null} heading="h3" />
        </section>
      )}
      <QuartersByMail />
    </article>
  )
}

/** Which year is shown; it stands in the address. */
function OwnYear({ year }: { year: number }) {
  const { lastClosedQuarter } = useSession()
  const navigate = route.useNavigate()
  const newest = Number(lastClosedQuarter.slice(0, 4))
  return (
    <YearField
      year={year}
      newest={newest}
      onChange={(next) => void navigate({ search: { aar: next === newest ? undefined : String(next) }, resetScroll: false })}
    />
  )
}
