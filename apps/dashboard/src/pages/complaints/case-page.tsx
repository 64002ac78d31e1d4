import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, complaintStates } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseDecisions } from './case-decisions.tsx'
import { ComplaintCasePage } from './case-documents.ts'
import { CaseFacts } from './case-facts.tsx'
import type { ComplaintCase } from './case-form.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseGuardian, CaseHearings, CaseTalk, CaseWords } from './case-record.tsx'
import { namesOf } from './complaint-words.ts'
import { useHeadSentence } from './head-sentence.ts'

const route = getRouteApi('/klager/$id')

/** One complaint on one page: how it stands, what is next and by when, and all that the reader may know. */
export function CasePage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  // What was done last: once it is sent on, the complaint is no longer here to say it.
  const [said, setSaid] = useState<Said>()
  const answer = useRegisteredQuery(ComplaintCasePage, { id })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ complaint, institutionRegister, municipalities }) =>
        complaint && { complaint, homes: namesOf(institutionRegister), municipalities: namesOf(municipalities) }
      }
      empty={said ? <Gone said={said} /> : <EmptyPage title={t.complaint.noneTitle} explanation={t.complaint.none} />}
    >
      {(known) => <OneCase {...known} said={said} onSaid={setSaid} />}
    </WhenAnswered>
  )
}

/** It was sent on: what was said of it stays, and the way back to the others. */
function Gone({ said }: { said: Said }) {
  const { t } = useLanguage()
  return (
    <>
      <PageHead large title={t.complaint.goneTitle} />
      <DoneMessage said={said} />
      <p>
        <a href="/klager">{t.complaint.toDesk}</a>
      </p>
    </>
  )
}

interface OneCaseProps {
  complaint: ComplaintCase
  homes: ReadonlyMap<string, string>
  municipalities: ReadonlyMap<string, string>
  said: Said | undefined
  onSaid: (said: Said) => void
}

function OneCase({ complaint, homes, municipalities, said, onSaid }: OneCaseProps) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const headSentence = useHeadSentence()
  const [movedOn, setMovedOn] = useState<string>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const c = t.complaint
  const { state, filedAt, words, allowedActions } = complaint
  const done = (sentence: string) => {
    setMovedOn(undefined)
    onSaid({ text: sentence })
  }
  const hindrances: Readonly<Record<string, string>> = c.wrong
  return (
    <div className="stack report case">
      <div>
        <PageHead large title={c.title(format.dateOf(filedAt))} lead={headSentence(complaint)} />
        <p className="no-print report-links">
          <button type="button" className="plain-button" onClick={() => print()}>
            {c.print}
          </button>
          {allowedActions.length > 0 && <a href="#handlinger">{c.toActions}</a>}
        </p>
        <DoneMessage said={said} />
        {movedOn !== undefined && (
          <Notice act>
            <p>
              {hindrances[movedOn] ?? (
                <>
                  <strong>{c.movedOn(word(complaintStates, state))}</strong> {t.form.movedOn}
                </>
              )}
            </p>
          </Notice>
        )}
        {words == null && (
          <p className="list-note">{persona === 'supervisor' || persona === 'authority_head' ? c.withoutWho : c.fromFile}</p>
        )}
        <CaseFacts complaint={complaint} homes={homes} municipalities={municipalities} />
      </div>
      <CaseWords complaint={complaint} />
      <CaseHearings complaint={complaint} />
      <CaseTalk complaint={complaint} />
      <CaseGuardian complaint={complaint} />
      <CaseDecisions complaint={complaint} />
      <CaseActions complaint={complaint} today={today} municipalities={municipalities} onDone={done} onWrongState={setMovedOn} />
      <CaseHistory complaint={complaint} />
    </div>
  )
}
