import { useChildLanguage } from './child-language.tsx'
import { ChildPage } from './child-page.tsx'
import { useMyNews } from './my-news.ts'
import { loginHref, signOut } from '../../gateway/session.ts'

/** Before the first question: what this is, who reads it, and how to be away at once. */
export function StartPage({
  onBegin,
  onCode,
  onHome,
}: {
  onBegin: () => void
  onCode?: (() => void) | undefined
  onHome?: (() => void) | undefined
}) {
  const { t } = useChildLanguage()
  return (
    <ChildPage title={t.start.title} lead={t.start.lead} onBack={onHome}>
      <ul className="child-points">
        {t.start.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div className="child-choices">
        <button type="button" className="child-button" onClick={onBegin}>
          {t.start.begin}
        </button>
        {onCode && (
          <button type="button" className="child-button second" onClick={onCode}>
            {t.start.haveCode}
          </button>
        )}
      </div>
      <section className="child-note">
        <h2>{t.start.safety}</h2>
        <p>{t.start.safetyExplained}</p>
        <p>{t.start.nothingKept}</p>
      </section>
    </ChildPage>
  )
}

/** Where a child who is signed in begins. */
export function HomePage({ onFile, onFollow, onCase }: { onFile: () => void; onFollow: () => void; onCase: () => void }) {
  const { t } = useChildLanguage()
  const news = useMyNews()
  const openedWith = (of: 'complaints' | 'notifications', open: () => void) => () => {
    news.heard(of)
    open()
  }
  return (
    <ChildPage title={t.home.title} lead={t.home.lead}>
      <div className="child-choices wide">
        <button type="button" className="child-button" onClick={onFile}>
          {t.home.file}
          <span className="child-option-help">{t.home.fileExplained}</span>
        </button>
        <button type="button" className="child-button second" onClick={openedWith('complaints', onFollow)}>
          {t.home.follow}
          {news.complaints && <span className="child-news">{t.home.news}</span>}
          <span className="child-option-help">{t.home.followExplained}</span>
        </button>
        <button type="button" className="child-button second" onClick={openedWith('notifications', onCase)}>
          {t.myCase.open}
          {news.notifications && <span className="child-news">{t.home.news}</span>}
          <span className="child-option-help">{t.myCase.openExplained}</span>
        </button>
      </div>
      <p>
        <button type="button" className="child-small-button" onClick={() => void signOut()}>
          {t.home.signOut}
        </button>
      </p>
    </ChildPage>
  )
}

/** In the place of a page about herself, when the session is over. */
export function EndedPage() {
  const { t } = useChildLanguage()
  return (
    <ChildPage title={t.ended.title} lead={t.ended.lead}>
      <a className="child-button" href={loginHref(`${location.pathname}${location.search}`)}>
        {t.ended.again}
      </a>
    </ChildPage>
  )
}

/** Somebody who is signed in at work has opened a page that is not for her. */
export function OtherRolePage() {
  const { t } = useChildLanguage()
  return (
    <ChildPage title={t.otherRole.title} lead={t.otherRole.lead}>
      <div className="child-choices">
        <button type="button" className="child-button" onClick={() => void signOut(location.pathname)}>
          {t.otherRole.signOut}
        </button>
        <a className="child-button second" href="/">
          {t.otherRole.back}
        </a>
      </div>
    </ChildPage>
  )
}
