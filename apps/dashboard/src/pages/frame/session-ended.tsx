import { loginHref, type Session } from '../../gateway/session.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { OpenFrame } from './open-frame.tsx'

/** In the place of a page whose session is over: nothing of what it showed, and the way back to it. */
export function SessionEnded({ session }: { session: Session }) {
  const { t } = useLanguage()
  const { pathname, search } = location
  return (
    <OpenFrame synthetic={session.synthetic}>
      <PageHead large title={t.session.over} lead={t.session.overWhy} />
      <p>{t.session.draftsWait}</p>
      <p>
        <a className="button" href={loginHref(`${pathname}${search}`, session.demo ? session.user.id : undefined)}>
          {t.session.again}
        </a>
      </p>
    </OpenFrame>
  )
}
