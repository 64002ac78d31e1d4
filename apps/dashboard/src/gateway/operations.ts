import { useCallback, useEffect, useState } from 'react'
import type { OperationsState } from '@tilsynsblik/vocabulary'
import type { Answer, Problem, ProblemCode } from './registered-query.ts'
import { askGateway } from './session.ts'

/** How everything stands, asked when the page opens and whenever it is asked again. */
export function useOperations(): Answer<OperationsState> {
  const [asked, setAsked] = useState(0)
  const [answer, setAnswer] = useState<{ asked: number; data?: OperationsState; problem?: Problem }>({ asked: -1 })
  useEffect(() => {
    const leaving = new AbortController()
    fetchState(leaving.signal).then(
      (fetched) => setAnswer((before) => ({ ...(before.data && { data: before.data }), ...fetched, asked })),
      () => {
        if (!leaving.signal.aborted) setAnswer({ asked, problem: { code: 'OFFLINE', requestId: undefined } })
      },
    )
    return () => leaving.abort()
  }, [asked])
  const retry = useCallback(() => setAsked((times) => times + 1), [])
  return {
    data: answer.data,
    stale: answer.asked !== asked && answer.data !== undefined,
    missing: new Set(),
    problem: answer.asked === asked ? answer.problem : undefined,
    retry,
  }
}

/** @returns false when the session had ended already */
export async function signOutSession(session: string): Promise<boolean> {
  const response = await askGateway('/operations/sign-out', { method: 'POST', body: JSON.stringify({ session }) })
  if (!response.ok && response.status !== 404) throw new Error(`/operations/sign-out answered ${response.status}`)
  return response.ok
}

async function fetchState(signal: AbortSignal): Promise<{ data: OperationsState } | { problem: Problem }> {
  const response = await askGateway('/operations/state', { signal })
  if (response.ok) return { data: (await response.json()) as OperationsState }
  const { code = 'INTERNAL', requestId } = (await response.json().catch(() => ({}))) as { code?: ProblemCode; requestId?: string }
  return { problem: { code, requestId } }
}
