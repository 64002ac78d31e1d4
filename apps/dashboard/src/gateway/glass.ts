import { useCallback, useEffect, useState } from 'react'
import type { BrokenGlass } from '@tilsynsblik/vocabulary'
import type { FieldProblem } from '../ui/form-context.ts'
import { headers } from './session.ts'

/** What came of it: done, refused, gone, or what must be mended first. */
export type GlassOutcome = { kind: 'done' | 'refused' | 'gone' | 'failed' } | { kind: 'invalid'; problems: readonly FieldProblem[] }

export async function postGlass(path: 'open' | 'close' | 'review', body: object = {}): Promise<GlassOutcome> {
  try {
    const response = await fetch(`/glass/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (response.ok) return { kind: 'done' }
    if (response.status === 422) return { kind: 'invalid', problems: ((await response.json()) as { problems: FieldProblem[] }).problems }
    return { kind: response.status === 403 ? 'refused' : response.status === 404 ? 'gone' : 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}

/** Every opening the reader may know of: undefined while it is asked for, null when it cannot be told. */
export function useBrokenGlass(): { opened: readonly BrokenGlass[] | null | undefined; again: () => void } {
  const [opened, setOpened] = useState<readonly BrokenGlass[] | null>()
  const ask = useCallback((left?: AbortSignal) => {
    fetchOpened(left).then(setOpened, () => {
      if (!left?.aborted) setOpened(null)
    })
  }, [])
  useEffect(() => {
    const leaving = new AbortController()
    ask(leaving.signal)
    return () => leaving.abort()
  }, [ask])
  return { opened, again: useCallback(() => ask(), [ask]) }
}

async function fetchOpened(signal: AbortSignal | undefined): Promise<readonly BrokenGlass[]> {
  const response = await fetch('/glass/list', { headers, ...(signal && { signal }) })
  if (!response.ok) throw new Error(`/glass/list answered ${response.status}`)
  return ((await response.json()) as { opened: BrokenGlass[] }).opened
}
