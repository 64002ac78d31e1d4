import { useEffect, useState } from 'react'
import { postGlass } from '../../gateway/glass.ts'
import type { Session } from '../../gateway/session.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'

/** On every page while a home of somebody else's is open: until when, how long that is, and the way out. */
export function OpenGlass({ glass: { homeName, until } }: { glass: NonNullable<Session['glass']> }) {
  const { t, format } = useLanguage()
  const left = useMinutesUntil(until)
  const [failed, setFailed] = useState(false)
  const g = t.glass
  async function close(): Promise<void> {
    const { kind } = await postGlass('close')
    // Gone: its time was up, and the session is already what it was.
    if (kind === 'done' || kind === 'gone') location.assign('/noedadgang')
    else setFailed(true)
  }
  return (
    <Notice act>
      <p>
        {left > 0 ? (
          <>
            {g.isOpen(homeName, format.dateTime(until))} <strong aria-live="off">{g.left(left)}</strong>
          </>
        ) : (
          g.over(homeName)
        )}{' '}
        <button type="button" className="plain-button" onClick={() => void close()}>
          {left > 0 ? g.close : g.back}
        </button>
        {failed && <> {g.failed}</>}
      </p>
    </Notice>
  )
}

/** Minutes that have begun, so that the last is told until it is over. */
function useMinutesUntil(until: string): number {
  const [left, setLeft] = useState(() => minutesUntil(until))
  useEffect(() => {
    const clock = setInterval(() => setLeft(minutesUntil(until)), 1_000)
    return () => clearInterval(clock)
  }, [until])
  return left
}

function minutesUntil(until: string): number {
  return Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 60_000))
}
