import { useEffect, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { EmptyPage, Loading } from '../../ui/page-state.tsx'
import { ReportFormPage } from '../report/report-queries.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { keptReport } from './kept-report.ts'
import { RegisterForm } from './register-form.tsx'

const route = getRouteApi('/registrer')

/** One use of force, registered: a draft from the first word, in the address, so that it is found again. */
export function RegisterPage() {
  const { kladde } = route.useSearch()
  const navigate = route.useNavigate()
  useEffect(() => {
    // The form makes the id: sent twice, it is one report.
    if (!kladde) void navigate({ search: { kladde: crypto.randomUUID() }, replace: true })
  }, [kladde, navigate])
  return kladde ? <OneDraft key={kladde} id={kladde} /> : <Loading />
}

function OneDraft({ id }: { id: string }) {
  const { t } = useLanguage()
  const { scope, user } = useSession()
  const [today] = useState(() => calendarDateOf(new Date()))
  // Who lived there depends on the day it happened.
  const [day, setDay] = useState(() => keptReport(user.id, id)?.form.startedAt.day || today)
  const answer = useAskedOnce(ReportFormPage, { home: scope?.id ?? '', on: day, draft: id })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.institution && { ...data, home: data.institution }}
      empty={<EmptyPage title={t.home.noneTitle} explanation={t.home.none} />}
    >
      {({ home, stays, reportDraft }) => (
        <RegisterForm id={id} home={home} stays={stays ?? []} server={reportDraft ?? null} today={today} onDay={setDay} />
      )}
    </WhenAnswered>
  )
}
