import { useCallback, useEffect, useState } from 'react'
import type { BrokenGlass, GlassNotice } from '@tilsynsblik/vocabulary'
import type { FieldProblem } from '../ui/form-context.ts'
import { askGateway } from './session.ts'

/** What came of it: done, refused, gone, or what must be mended first. */
export type GlassOutcome = { kind: 'done' | 'refused' | 'gone' | 'failed' } | { kind: 'invalid'; problems: readonly FieldProblem[] }

export async function postGlass(path: 'open' | 'close' | 'review' | 'read', body: object = {}): Promise<GlassOutcome> {
  try {
    const response = await askGateway(`/glass/${path}`, { method: 'POST', body: JSON.stringify(body) })
    if (response.ok) return { kind: 'done' }
    if (response.status === 422) return { kind: 'invalid', problems: ((await response.json()) as { problems: FieldProblem[] }).problems }
    return { kind: response.status === 403 ? 'refused' : response.status === 404 ? 'gone' : 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}

/** Every opening the reader may know of: undefined while it is asked for, null when it cannot be told. */
export function useBrokenGlass(): { opened: readonly BrokenGlass[] | null | undefined; again: () => void } {
  const { told, again } = useTold('list')
  return { opened: told && told.opened, again }
}

/** Word of openings, for those who are told: undefined while it is asked for, null when it cannot be told. */
export function useGlassNotices(isTold: boolean): { notices: readonly GlassNotice[] | null | undefined; again: () => void } {
  const { told, again } = useTold(isTold ? 'notices' : undefined)
  return { notices: isTold ? told && told.notices : none, again }
}

const none: readonly GlassNotice[] = []

/** What is told, by where. */
interface Told {
  list: { opened: readonly BrokenGlass[] }
  notices: { notices: readonly GlassNotice[] }
}

function useTold<Path extends keyof Told>(path: Path | undefined): { told: Told[Path] | null | undefined; again: () => void } {
  const [told, setTold] = useState<Told[Path] | null>()
  const ask = useCallback(
    (left?: AbortSignal) => {
      if (path === undefined) return
      fetchTold(path, left).then(setTold, () => {
        if (!left?.aborted) setTold(null)
      })
    },
    [path],
  )
  useEffect(() => {
    const leaving = new AbortController()
    ask(leaving.signal)
    return () => leaving.abort()
  }, [ask])
  return { told, again: useCallback(() => ask(), [ask]) }
}

async function fetchTold<Path extends keyof Told>(path: Path, signal: AbortSignal | undefined): Promise<Told[Path]> {
  const response = await askGateway(`/glass/${path}`, { ...(signal && { signal }) })
  if (!response.ok) throw new Error(`/glass/${path} answered ${response.status}`)
  return (await response.json()) as Told[Path]
}
