import { lazy, Suspense, useEffect } from 'react'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { glassBreakers, notifiedPersonas, personas } from '@tilsynsblik/vocabulary'
import { loginHref, signOut } from '../../gateway/session.ts'
import { useSession, useSessionTime } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { OpenGlass } from '../glass/open-glass.tsx'
import { menuOf } from '../start.ts'
import { Footer, LanguageSwitch, SkipLink, SyntheticBand } from './frame-parts.tsx'

const NoticeBell = lazy(() => import('../notices/notice-bell.tsx').then((bell) => ({ default: bell.NoticeBell })))

/** What stands round every page: who you are, where you can go, and that the data are invented. */
export function Frame() {
  const session = useSession()
  const { t, word } = useLanguage()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const menu = menuOf(session)
  useInternalLinks()
  return (
    <>
      <SkipLink />
      <header>
        {session.synthetic && <SyntheticBand />}
        <div className="masthead">
          <a className="name" href="/">
            Tilsynsblik
          </a>
          <nav aria-label={t.frame.menu}>
            <ul>
              {menu.map(({ page, href }) => (
                <li key={page}>
                  <a href={href} aria-current={currentOf(href, path, menu)}>
                    {t.frame.pages[page]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="who">
            {session.user.name} · {word(personas, session.persona)}
            {session.scope && `, ${session.scope.name}`}
          </p>
          <div className="tools">
            {notifiedPersonas.includes(session.persona) && !session.glass && (
              <Suspense fallback={null}>
                <NoticeBell />
              </Suspense>
            )}
            <LanguageSwitch />
            <button type="button" className="plain-button" onClick={() => void signOut()}>
              {t.frame.signOut}
            </button>
          </div>
        </div>
      </header>
      <main id="indhold">
        <SessionNotice />
        {session.glass && <OpenGlass glass={session.glass} />}
        <Outlet />
      </main>
      <Footer signedIn dataAsOf={session.dataAsOf} glass={glassBreakers.includes(session.persona) && !session.glass} />
    </>
  )
}

/** The page itself, or the one under which it lies, unless that has an entry of its own. */
function currentOf(href: string, path: string, menu: readonly { href: string }[]) {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) && !menu.some((other) => other.href === path) ? 'true' : undefined
}

/** Before the end: then the page shows nothing more. */
function SessionNotice() {
  const time = useSessionTime()
  const { t } = useLanguage()
  const href = useRouterState({ select: (state) => state.location.href })
  if (time !== 'ending') return null
  return (
    <Notice act>
      <p>
        <strong>{t.session.ending}</strong> {t.session.endingWhy} <a href={loginHref(href)}>{t.session.again}</a>
      </p>
    </Notice>
  )
}

/**
 * Links are plain anchors, for a table has a thousand of them. One listener turns a plain click on a page of ours into
 * a change of route; every other click (new tab, download, another site, the gateway's own addresses) is the browser's.
 */
function useInternalLinks(): void {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const { origin, pathname, search, hash } = new URL(link.href)
      if (link.target || link.download || origin !== location.origin || !isPage(pathname)) return
      if (hash && pathname === location.pathname && search === location.search) return
      event.preventDefault()
      router.history.push(`${pathname}${search}${hash}`)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
}

function isPage(path: string): boolean {
  return (
    path === '/' ||
    /^\/(risiko|signaler|hjem|land|afdeling|metode|was|udvalg|tilsyn|traefsikkerhed|arbejde|registrer|indberetning|indbakke|klager|anker|hoeringer|underretninger|beredskab-kommuner|indberettet|indberetninger|datakvalitet|indsigt|noedadgang|logget-ind|overblik|orientering|aarsberetning)(\/|$)/.test(
      path,
    )
  )
}
