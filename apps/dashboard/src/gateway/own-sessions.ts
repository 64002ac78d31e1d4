import { useCallback, useEffect, useState } from 'react'
import type { OwnSession } from '@tilsynsblik/vocabulary'
import { askGateway } from './session.ts'

/** The reader's own sessions, and whether they may be ended now: only by who has just been asked who she is. */
export interface OwnSessions {
  sessions: readonly OwnSession[]
  mayEnd: boolean
}

/** Undefined while they are asked for, null when they cannot be told. */
export function useOwnSessions(): { own: OwnSessions | null | undefined; again: () => void } {
  const [own, setOwn] = useState<OwnSessions | null>()
  const ask = useCallback((left?: AbortSignal) => {
    fetchOwn(left).then(setOwn, () => {
      if (!left?.aborted) setOwn(null)
    })
  }, [])
  useEffect(() => {
    const leaving = new AbortController()
    ask(leaving.signal)
    return () => leaving.abort()
  }, [ask])
  return { own, again: useCallback(() => ask(), [ask]) }
}

/**
 * @param session the id of one of them, or all but this one
 * @returns how many it ended; none when it had ended already
 */
export async function endOwn(session: string): Promise<number> {
  const response = await askGateway('/auth/sessions/end', { method: 'POST', body: JSON.stringify({ session }) })
  if (response.status === 404) return 0
  if (!response.ok) throw new Error(`/auth/sessions/end answered ${response.status}`)
  return ((await response.json()) as { ended: number }).ended
}

async function fetchOwn(signal: AbortSignal | undefined): Promise<OwnSessions> {
  const response = await askGateway('/auth/sessions', { ...(signal && { signal }) })
  if (!response.ok) throw new Error(`/auth/sessions answered ${response.status}`)
  return (await response.json()) as OwnSessions
}
