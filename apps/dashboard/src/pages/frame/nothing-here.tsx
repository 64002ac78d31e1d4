import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'

/** A role that is known but has no page yet is told so, and not shown an empty dashboard. */
export function NothingHerePage() {
  const { t } = useLanguage()
  return <PageHead large title={t.nothing.title} lead={t.nothing.lead} />
}

export function NotFoundPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHead large title={t.problems.codes.NOT_FOUND.title} lead={t.problems.codes.NOT_FOUND.explanation} />
      <p>
        <a href="/">{t.ui.toStart}</a>
      </p>
    </>
  )
}
