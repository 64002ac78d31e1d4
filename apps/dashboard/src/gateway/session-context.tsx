import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { Provider as ClientProvider } from 'urql'
import { gatewayClient } from './client.ts'
import { doubtSession, type Session } from './session.ts'
import { watchSession, type SessionTime } from './watch-session.ts'

const SessionContext = createContext<{ session: Session; time: SessionTime } | null>(null)

/** Who is signed in. Only below `SessionProvider`, where somebody is. */
export function useSession(): Session {
  return use(SessionContext)!.session
}

/** Whether the session still runs. */
export function useSessionTime(): SessionTime {
  return use(SessionContext)!.time
}

/** @param ended stands in the place of everything when the session is over: what was asked for in its name goes with it */
export function SessionProvider({ session, ended, children }: { session: Session; ended: ReactNode; children: ReactNode }) {
  const time = useWatchedSession(session)
  const client = useMemo(() => gatewayClient(doubtSession), [])
  const value = useMemo(() => ({ session, time }), [session, time])
  if (time === 'over') return ended
  return (
    <SessionContext value={value}>
      <ClientProvider value={client}>{children}</ClientProvider>
    </SessionContext>
  )
}

/** The same for pages with a frame of their own. Without a session there is nothing to watch. */
export function useWatchedSession(session: Session | null): SessionTime {
  const [time, setTime] = useState<SessionTime>('running')
  useEffect(() => (session ? watchSession(session, setTime) : undefined), [session])
  useEffect(() => {
    document.body.hidden = time === 'covered'
  }, [time])
  return time
}
