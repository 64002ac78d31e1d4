import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { PageHead } from './page-head.tsx'

/** Takes the whole screen, as most answers do, so that nothing jumps when one comes. */
export function Loading() {
  const { t } = useLanguage()
  return (
    <div className="state loading" role="status">
      <p>{t.ui.loading}</p>
    </div>
  )
}

interface EmptyPageProps {
  title: string
  /** Why there is nothing here, and what to do about it. */
  explanation: string
  children?: ReactNode
}

export function EmptyPage({ title, explanation, children }: EmptyPageProps) {
  return (
    <div className="state">
      <PageHead large title={title} lead={explanation} />
      {children}
    </div>
  )
}

interface FailedPageProps extends EmptyPageProps {
  requestId?: string | undefined
  retry: () => void
}

export function FailedPage({ title, explanation, requestId, retry }: FailedPageProps) {
  const { t } = useLanguage()
  return (
    <div className="state" role="alert">
      <PageHead large title={title} lead={explanation} />
      {requestId && <p className="small">{t.ui.requestId(requestId)}</p>}
      <p>
        <button type="button" className="button" onClick={retry}>
          {t.ui.retry}
        </button>
      </p>
    </div>
  )
}
