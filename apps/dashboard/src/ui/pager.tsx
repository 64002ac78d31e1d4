import { useLanguage } from '../language/language.tsx'

interface PagerProps {
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** Absent when all rows are shown already. */
  allHref?: string
}

/** Pages of a list that is here already; always with a way to see all of it. */
export function Pager({ page, pages, hrefOf, allHref }: PagerProps) {
  const { t } = useLanguage()
  if (pages < 2) return null
  return (
    <nav aria-label={t.ui.pages}>
      {page > 1 && <a href={hrefOf(page - 1)}>{t.ui.previous}</a>} {t.ui.pageOf(page, pages)}{' '}
      {page < pages && <a href={hrefOf(page + 1)}>{t.ui.next}</a>} {allHref && <a href={allHref}>{t.ui.showAll}</a>}
    </nav>
  )
}
