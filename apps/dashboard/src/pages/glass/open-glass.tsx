import { useState } from 'react'
import { postGlass } from '../../gateway/glass.ts'
import type { Session } from '../../gateway/session.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'

/** On every page while a home of somebody else's is open: until when, and the way out. */
export function OpenGlass({ glass }: { glass: NonNullable<Session['glass']> }) {
  const { t, format } = useLanguage()
  const [failed, setFailed] = useState(false)
  async function close(): Promise<void> {
    const { kind } = await postGlass('close')
    // Gone: its time was up, and the session is already what it was.
    if (kind === 'done' || kind === 'gone') location.assign('/noedadgang')
    else setFailed(true)
  }
  return (
    <Notice act>
      <p>
        {t.glass.isOpen(glass.homeName, format.dateTime(glass.until))}{' '}
        <button type="button" className="plain-button" onClick={() => void close()}>
          {t.glass.close}
        </button>
        {failed && <> {t.glass.failed}</>}
      </p>
    </Notice>
  )
}
