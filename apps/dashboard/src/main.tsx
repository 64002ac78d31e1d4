import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from '@tanstack/react-router'
import { currentSession, type Session } from './gateway/session.ts'
import { SessionProvider } from './gateway/session-context.tsx'
import { catalogueOf, LanguageProvider, preferredLanguage } from './language/language.tsx'
import { isChildPage } from './pages/child/is-child-page.ts'
import { ChoosePage } from './pages/choose/choose-page.tsx'
import { GatewayAway } from './pages/frame/broken.tsx'
import { OpenFrame } from './pages/frame/open-frame.tsx'
import { SessionEnded } from './pages/frame/session-ended.tsx'
import { openPages } from './pages/open-pages.tsx'
import { routerFor } from './routes.tsx'
import { keepDraftsOf } from './ui/draft.ts'
import { Loading } from './ui/page-state.tsx'
import './ui/tokens.css'
import './ui/base.css'
import './ui/frame.css'
import './ui/form.css'
import './ui/form-kit.css'
import './ui/table.css'
import './ui/figure.css'
import './ui/paired-bars.css'
import './ui/national.css'
import './ui/casework.css'
import './ui/risk.css'
import './ui/report.css'
import './ui/notifications.css'
import './ui/overview.css'
import './ui/print.css'
import './ui/print-brief.css'
import './ui/print-overview.css'

declare global {
  interface Window {
    /** Who prints opens the product before it is known which page, and for whom; then this is fulfilled. */
    pageIsChosen?: Promise<void>
  }
}

const ChildPages = lazy(async () => ({ default: (await import('./pages/child/child-pages.tsx')).ChildPages }))
await window.pageIsChosen
const [session, catalogue] = await Promise.all([currentSession().catch(() => 'away' as const), catalogueOf(preferredLanguage())])

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <LanguageProvider first={catalogue}>{dashboardFor(session)}</LanguageProvider>
  </StrictMode>,
)

function dashboardFor(session: Session | null | 'away') {
  if (session === 'away') return <GatewayAway />
  const OpenPage = openPages[location.pathname]
  const ofAChild = isChildPage(location.pathname, session)
  if (OpenPage && (session === null || ofAChild))
    return (
      <OpenFrame>
        <Suspense fallback={<Loading />}>
          <OpenPage />
        </Suspense>
      </OpenFrame>
    )
  if (ofAChild)
    return (
      <Suspense fallback={<Loading />}>
        <ChildPages session={session} />
      </Suspense>
    )
  if (session === null) return <ChoosePage />
  keepDraftsOf(session.user.id)
  return (
    <SessionProvider session={session} ended={<SessionEnded session={session} />}>
      <RouterProvider router={routerFor(session)} />
    </SessionProvider>
  )
}
