import type { ReactNode } from 'react'
import { Footer, LanguageSwitch, SkipLink, SyntheticBand } from './frame-parts.tsx'

/** What stands round a page that needs no login. */
export function OpenFrame({ synthetic = false, children }: { synthetic?: boolean; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header>
        {synthetic && <SyntheticBand />}
        <div className="masthead">
          <a className="name" href="/">
            Tilsynsblik
          </a>
          <div className="tools">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="indhold" className="stack">
        {children}
      </main>
      <Footer />
    </>
  )
}
