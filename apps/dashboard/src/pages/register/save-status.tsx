import { useState } from 'react'
import { loginHref } from '../../gateway/session.ts'
import { useLanguage } from '../../language/language.tsx'
import type { ReportDraftDesk, Saving } from './use-report-draft.ts'

const troubles: readonly Saving[] = ['OFFLINE', 'UNAUTHENTICATED', 'away', 'refused', 'conflict', 'gone']

/** Saved or not, always in sight; read aloud only when it goes wrong and when it is right again, not at every word that is typed. */
export function SaveStatus({ saving, savedAt }: Pick<ReportDraftDesk, 'saving' | 'savedAt'>) {
  const { t, format } = useLanguage()
  const r = t.register
  const text = saving === 'saved' ? (savedAt ? r.saving.saved(format.clock(savedAt)) : '') : r.saving[saving]
  const trouble = troubles.includes(saving)
  const [spoken, setSpoken] = useState('')
  const [mended, setMended] = useState(true)
  if (trouble && spoken !== text) {
    setSpoken(text)
    setMended(false)
  }
  if (saving === 'saved' && !mended) {
    setSpoken(r.spokenSaved)
    setMended(true)
  }
  return (
    <div className={trouble ? 'save-status trouble' : 'save-status'}>
      <p data-saving={saving}>
        {text} {saving === 'UNAUTHENTICATED' && <a href={loginHref(`${location.pathname}${location.search}`)}>{t.session.again}</a>}
      </p>
      <p className="only-spoken" role="status">
        {spoken}
      </p>
    </div>
  )
}
