import { useCallback, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, notificationStates } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseDecisions, Hypotheses } from './case-decisions.tsx'
import type { NotificationCase } from './case-form.tsx'
import { CaseHistory, HandOvers } from './case-history.tsx'
import { CaseFacts, CaseWords } from './case-record.tsx'
import { CaseTracks } from './case-tracks.tsx'
import { EarlierList } from './earlier-list.tsx'
import { useHeadSentence } from './head-sentence.ts'
import { NotificationCasePage } from './notification-queries.ts'
import { ProcessPlan } from './process-plan.tsx'
import { Statements } from './statements.tsx'

const route = getRouteApi('/underretninger/$id')

/** One notification of concern on one page: how it stands, what is next and by when, and all that is known. */
export function CasePage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const answer = useRegisteredQuery(NotificationCasePage, { id })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.notificationCase}
      empty={<EmptyPage title={t.notification.noneTitle} explanation={t.notification.none} />}
    >
      {(notification) => <OneCase notification={notification} />}
    </WhenAnswered>
  )
}

function OneCase({ notification }: { notification: NotificationCase }) {
  const { t, format, word } = useLanguage()
  const headSentence = useHeadSentence()
  const [said, setSaid] = useState<Said>()
  const [movedOn, setMovedOn] = useState<string>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const n = t.notification
  const { state, receivedAt, allowedActions, earlier, childId } = notification
  const done = useCallback((sentence: string) => {
    setMovedOn(undefined)
    setSaid({ text: sentence })
  }, [])
  return (
    <div className="stack report case">
      <div>
        <PageHead large title={n.title(format.dateTime(receivedAt))} lead={headSentence(notification)} />
        <p className="no-print report-links">
          <button type="button" className="plain-button" onClick={() => print()}>
            {n.print}
          </button>
          {allowedActions.length > 0 && <a href="#handlinger">{n.toActions}</a>}
          {childId && <a href={`/underretninger/ny?barn=${encodeURIComponent(childId)}`}>{n.another}</a>}
        </p>
        <DoneMessage said={said} />
        {movedOn !== undefined && (
          <Notice act>
            <p>
              <strong>{n.movedOn(word(notificationStates, state))}</strong> {t.form.movedOn}
            </p>
          </Notice>
        )}
        <LockBand notification={notification} />
        <CaseFacts notification={notification} />
      </div>
      {earlier && earlier.count > 0 && (
        <section>
          <h2>{t.earlier.title}</h2>
          <EarlierList earlier={earlier} />
        </section>
      )}
      <div className="side-by-side case-work">
        <ProcessPlan notification={notification} />
        <CaseActions notification={notification} today={today} onDone={done} onWrongState={setMovedOn} />
      </div>
      <CaseWords notification={notification} />
      <Statements notification={notification} />
      <CaseDecisions notification={notification} />
      <CaseTracks notification={notification} />
      <Hypotheses notification={notification} />
      <HandOvers notification={notification} />
      <CaseHistory notification={notification} />
    </div>
  )
}

/** While the lock is on it is the first thing anybody reads, on paper too. */
function LockBand({ notification }: { notification: NotificationCase }) {
  const { t, format } = useLanguage()
  const { on, locks } = notification.guardianLock
  const reasons: Readonly<Record<string, string>> = t.notification.lockWhy
  if (!on) return null
  const since = locks.findLast(({ offSince }) => offSince == null)
  return (
    <div className="lock-band" role="note">
      <p>
        <strong>{t.notification.locked}</strong> {t.notification.lockedMeans}
      </p>
      {since && <p className="small">{t.notification.lockedSince(format.dateTime(since.onSince), reasons[since.why] ?? since.why)}</p>}
    </div>
  )
}
