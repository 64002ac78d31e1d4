import { useRouterState } from '@tanstack/react-router'
import { useLanguage } from '../language/language.tsx'

/** This very page as a tagged PDF, printed by the gateway with the reader's own rights. */
export function PdfLink() {
  const { t } = useLanguage()
  const here = useRouterState({ select: (state) => state.location.href })
  return (
    <a className="button" href={`/download/pdf?${new URLSearchParams({ path: here }).toString()}`} download>
      {t.form.pdf}
    </a>
  )
}
