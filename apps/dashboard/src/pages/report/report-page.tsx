import { useCallback, useEffect, useRef, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, reportStates, voidReasons } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { CorrectForm } from './correct-form.tsx'
import { CrimeNotice } from './crime-notice.tsx'
import { PeopleOfReport } from './people-of-report.tsx'
import { useReadByOpening } from './read-by-opening.ts'
import { ReportActions } from './report-actions.tsx'
import { ReportAnswers } from './report-answers.tsx'
import { ReportAttachments } from './report-attachments.tsx'
import { ReportDeliveries } from './report-deliveries.tsx'
import { ReportFacts, ReportText } from './report-text.tsx'
import { ReportPageDocument } from './report-queries.ts'
import { ReportTimeline, ReportVersions } from './report-history.tsx'
import { reportHref } from './report-search.ts'

const route = getRouteApi('/indberetning/$id')

/** One report: what it says, how it came to say it, who got and read it, and what can be done with it now. */
export function ReportPage() {
  const { t } = useLanguage()
  const { scope } = useSession()
  const { id } = route.useParams()
  const { version, hjem, ret } = route.useSearch()
  const home = hjem ?? (scope?.kind === 'institution' ? scope.id : undefined)
  const answer = useRegisteredQuery(ReportPageDocument, {
    id,
    version: version ? Number(version) : null,
    home: home ?? '',
    named: home !== undefined,
  })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) =>
        (data.incident || data.crimeNotice) && { incident: data.incident, notice: data.crimeNotice, name: data.institution?.name }
      }
      empty={<EmptyPage title={t.report.noneTitle} explanation={t.report.none} />}
    >
      {({ incident, notice, name }) => {
        // A crime told from a draft stands where the report will stand.
        if (!incident) return notice && <CrimeNotice notice={notice} home={name ?? notice.institutionId} onRegistered={answer.retry} />
        return (
          <PeopleOfReport report={incident}>
            {ret === 'ja' && incident.allowedActions.includes('CORRECT') && incident.content ? (
              <CorrectForm report={incident} content={incident.content} />
            ) : (
              <OneReport report={incident} home={name ?? incident.institutionId} shownVersion={version ? Number(version) : undefined} />
            )}
          </PeopleOfReport>
        )
      }}
    </WhenAnswered>
  )
}

interface OneReportProps {
  report: ReportRecordFragment
  home: string
  shownVersion: number | undefined
}

function OneReport({ report, home, shownVersion }: OneReportProps) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const [said, setSaid] = useState({ sentence: '' })
  const [movedOn, setMovedOn] = useState<string>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const status = useRef<HTMLParagraphElement>(null)
  useReadByOpening(report.deliveries)
  const r = t.report
  const { state, occurredAt } = report
  const done = useCallback((sentence: string) => {
    setMovedOn(undefined)
    setSaid({ sentence })
  }, [])
  useEffect(() => {
    // The form that had the focus is gone; what came of it has it now.
    if (said.sentence) status.current?.focus()
  }, [said])
  const old = shownVersion !== undefined && shownVersion !== report.version
  return (
    <div className="stack report">
      <div>
        <PageHead large title={r.title(format.dateTime(occurredAt))} lead={r.lead(word(reportStates, state), home)} />
        <p className="no-print report-links">
          <button type="button" className="plain-button" onClick={() => print()}>
            {r.print}
          </button>
          {report.allowedActions.length > 0 && <a href="#handlinger">{r.toActions}</a>}
          {persona === 'manager' && <a href={`/indsigt?barn=${encodeURIComponent(report.childId)}`}>{r.childSeen}</a>}
        </p>
        <p className="live-message" role="status" tabIndex={-1} ref={status}>
          {said.sentence}
        </p>
        {movedOn !== undefined && (
          <Notice act>
            <p>
              <strong>{r.movedOn(word(reportStates, state))}</strong> {t.form.movedOn}
            </p>
          </Notice>
        )}
        {report.voided && (
          <Notice>
            <p>
              <strong>{r.voided(word(voidReasons, report.voided))}</strong>
            </p>
          </Notice>
        )}
        {report.crimeSuspected && (
          <Notice act>
            <p>
              <strong>{r.crime}</strong>
            </p>
          </Notice>
        )}
        <ReportFacts report={report} />
      </div>
      <section>
        <h2>{r.content}</h2>
        {old && (
          <Notice>
            <p>
              {r.shown(shownVersion)} <a href={reportHref(report.id)}>{r.showNow}</a>
            </p>
          </Notice>
        )}
        <ReportText report={report} />
      </section>
      <ReportAttachments report={report} />
      <ReportActions report={report} today={today} onDone={done} onWrongState={setMovedOn} />
      <ReportDeliveries deliveries={report.deliveries} onDone={done} />
      <ReportAnswers report={report} today={today} onDone={done} onWrongState={setMovedOn} />
      <ReportVersions report={report} />
      <ReportTimeline report={report} />
    </div>
  )
}
