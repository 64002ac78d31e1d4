import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { Provider as ClientProvider } from 'urql'
import { gatewayClient } from './client.ts'
import type { Session } from './session.ts'

type Time = 'running' | 'ending' | 'expired'

const SessionContext = createContext<{ session: Session; time: Time } | null>(null)

/** Who is signed in. Only below `SessionProvider`, where somebody is. */
export function useSession(): Session {
  return use(SessionContext)!.session
}

/** Whether the session still runs: a page keeps what it shows, and says so, when it does not. */
export function useSessionTime(): Time {
  return use(SessionContext)!.time
}

const warningMs = 2 * 60_000
/** A browser's timer cannot wait longer; a session that long is not about to end. */
const longestTimer = 2 ** 31 - 1

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const [time, setTime] = useState<Time>('running')
  const client = useMemo(() => gatewayClient(() => setTime('expired')), [])
  useEffect(() => {
    const left = Date.parse(session.expiresAt) - Date.now()
    if (left > longestTimer) return undefined
    const timers = [
      setTimeout(() => setTime((now) => (now === 'running' ? 'ending' : now)), Math.max(0, left - warningMs)),
      setTimeout(() => setTime('expired'), Math.max(0, left)),
    ]
    return () => timers.forEach(clearTimeout)
  }, [session.expiresAt])
  const value = useMemo(() => ({ session, time }), [session, time])
  return (
    <SessionContext value={value}>
      <ClientProvider value={client}>{children}</ClientProvider>
    </SessionContext>
  )
}
