import { useEffect, useMemo, useState } from 'react'
import { Provider as ClientProvider } from 'urql'
import { gatewayClient } from '../../gateway/client.ts'
import { endReceipt } from '../../gateway/receipt.ts'
import { doubtSession, type Session } from '../../gateway/session.ts'
import { useWatchedSession } from '../../gateway/session-context.tsx'
import { preferredLanguage } from '../../language/language.tsx'
import { ChildFrame } from './child-frame.tsx'
import { ChildLanguage } from './child-language.tsx'
import { EndedPage, HomePage, OtherRolePage, StartPage } from './child-start.tsx'
import type { Answers } from './complaint-answers.ts'
import { FileComplaintQuestions } from './file-complaint.tsx'
import { FollowComplaint } from './follow-complaint.tsx'
import { MyCase } from './my-case.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { useDoor } from './use-door.ts'
import type { Filed } from './use-filing.ts'
import './child.css'

/** The child's own pages: a look, a language and a door of their own. */
export function ChildPages({ session }: { session: Session | null }) {
  const client = useMemo(() => gatewayClient(doubtSession), [])
  return (
    <ClientProvider value={client}>
      <ChildLanguage first={preferredLanguage()}>
        <Pages session={session} />
      </ChildLanguage>
    </ClientProvider>
  )
}

type View = { at: 'home' | 'case' | 'start' | 'questions' | 'follow' | 'otherRole' } | { at: 'receipt'; filed: Filed; answers: Answers }

function Pages({ session }: { session: Session | null }) {
  const signedIn = session?.persona === 'child'
  const door = useDoor(signedIn)
  const [view, setView] = useState<View>(() => ({ at: firstView(session) }))
  const [step, setStep] = useState('')
  useEndedWithThePage(session, signedIn)
  const isOver = useWatchedSession(signedIn ? session : null) === 'over'

  const go = (at: Exclude<View['at'], 'receipt'>) => () => setView({ at })
  const begin = () => {
    // A complaint never goes in under a code that somebody wrote: it has a receipt of its own.
    door.forget()
    setView({ at: 'questions' })
  }
  const onHome = signedIn ? go('home') : undefined
  // What a child is writing is nowhere but on the page: it stays, and everything the registers said of her goes.
  if (isOver && view.at !== 'start' && view.at !== 'questions')
    return (
      <ChildFrame page="ended" synthetic={session?.synthetic}>
        <EndedPage />
      </ChildFrame>
    )
  return (
    <ChildFrame page={`${view.at} ${step}`} synthetic={session?.synthetic}>
      {view.at === 'home' && <HomePage onFile={go('start')} onFollow={go('follow')} onCase={go('case')} />}
      {view.at === 'case' && <MyCase onHome={onHome} />}
      {view.at === 'otherRole' && <OtherRolePage />}
      {view.at === 'start' && <StartPage onBegin={begin} onCode={signedIn ? undefined : go('follow')} onHome={onHome} />}
      {view.at === 'questions' && (
        <FileComplaintQuestions
          door={door}
          onStepChange={setStep}
          onLeaveQuestions={go('start')}
          onFiled={(filed, answers) => setView({ at: 'receipt', filed, answers })}
        />
      )}
      {view.at === 'receipt' && (
        <ReceiptPage filed={view.filed} answers={view.answers} code={signedIn ? null : door.code()} onSee={go('follow')} />
      )}
      {view.at === 'follow' && (
        <FollowComplaint door={door} signedIn={signedIn} onStepChange={setStep} onFileNew={go('start')} onHome={onHome} />
      )}
    </ChildFrame>
  )
}

function firstView(session: Session | null): Exclude<View['at'], 'receipt'> {
  if (session && session.persona !== 'child' && session.persona !== 'complainant') return 'otherRole'
  if (location.pathname === '/klag') return 'start'
  if (location.pathname === '/min-klage') return 'follow'
  if (location.pathname === '/mit-forloeb' && session?.persona === 'child') return 'case'
  return session?.persona === 'child' ? 'home' : 'start'
}

/**
 * A receipt is good for one opening of the page: whoever has the telephone next must have the code too. What an earlier opening left
 * behind ends when this one begins.
 */
function useEndedWithThePage(session: Session | null, signedIn: boolean): void {
  const left = session?.persona === 'complainant'
  useEffect(() => {
    if (left) endReceipt()
  }, [left])
  const anybody = session !== null && !left
  useEffect(() => {
    if (signedIn || anybody) return undefined
    addEventListener('pagehide', endReceipt)
    return () => removeEventListener('pagehide', endReceipt)
  }, [signedIn, anybody])
}
