import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'

/** Takes the room the answer will take, so that nothing jumps when it comes. */
export function Loading() {
  const { t } = useLanguage()
  return (
    <div className="state" role="status">
      <p>{t.ui.loading}</p>
    </div>
  )
}

/** Why there is nothing here, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

interface FailureProps {
  title: string
  explanation: string
  requestId: string | undefined
  retry: (() => void) | undefined
}

export function Failure({ title, explanation, requestId, retry }: FailureProps) {
  const { t } = useLanguage()
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <p>{explanation}</p>
      {requestId && <p className="small">{t.ui.requestId(requestId)}</p>}
      {retry && (
        <p>
          <button type="button" className="button" onClick={retry}>
            {t.ui.retry}
          </button>
        </p>
      )}
    </div>
  )
}
