import type { SessionLeft } from '@tilsynsblik/vocabulary'
import { headers, onDoubt, type Session } from './session.ts'
import { openTabs } from './tabs.ts'

/** `covered`: its time was up while nobody looked, and it is not known yet whether it went on elsewhere. `over` is the end. */
export type SessionTime = 'running' | 'ending' | 'covered' | 'over'

const warningMs = 2 * 60_000
const lookEveryMs = 60_000

/**
 * Watches over what a page shows: it is somebody's, and no longer than her session. The gateway is asked each minute, when the page
 * comes into sight again, when the network is back, when another tab signs in or out, and when a request was answered as if nobody
 * were signed in. To ask is no sign of life: a page that is merely open does not keep a session.
 *
 * @returns ends the watch
 */
export function watchSession({ user, secondsLeft }: Session, tell: (time: SessionTime) => void): () => void {
  let endsAt = Date.now() + secondsLeft * 1_000
  let timer: ReturnType<typeof setTimeout> | undefined
  const watching = new AbortController()
  const { signal } = watching

  const over = () => {
    stop()
    tell('over')
  }
  const look = async () => {
    clearTimeout(timer)
    if (Date.now() >= endsAt) tell('covered')
    try {
      const left = await sessionLeft(signal)
      if (signal.aborted) return
      if (left?.person !== user.id) return over()
      endsAt = Date.now() + left.seconds * 1_000
      tell(left.seconds * 1_000 > warningMs ? 'running' : 'ending')
    } catch {
      if (signal.aborted) return
      // Nobody answers: then the clock decides.
      if (Date.now() >= endsAt) return over()
    }
    wait()
  }
  /** Until the next look: the end itself is not slept through. */
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), Math.max(1_000, Math.min(lookEveryMs, endsAt - Date.now())))
  }
  const forgetDoubt = onDoubt(() => void look())
  const tabs = openTabs(() => void look())
  const stop = () => {
    clearTimeout(timer)
    forgetDoubt()
    tabs.close()
    watching.abort()
  }

  tabs.tell()
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look(), { signal })
  addEventListener('online', () => void look(), { signal })
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return
      // Back from another page, as it was left: perhaps by signing out. Its time is up until the gateway says otherwise.
      endsAt = 0
      void look()
    },
    { signal },
  )
  wait()
  return stop
}

/** @throws Error when the gateway does not say */
async function sessionLeft(signal: AbortSignal): Promise<SessionLeft | null> {
  const response = await fetch('/auth/sessions/left', { headers, signal })
  if (response.status === 401) {
    await response.body?.cancel()
    return null
  }
  if (!response.ok) throw new Error(`/auth/sessions/left answered ${response.status}`)
  return (await response.json()) as SessionLeft
}
