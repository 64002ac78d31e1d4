import { useCallback, useEffect, useState } from 'react'

/**
 * What is being typed, kept in this tab until it is sent: a session that ends, a page that is left or a browser that falls over loses
 * nothing.
 */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const place = draftsOf + key
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...kept<Draft>(place) }))
  const [isKept, setIsKept] = useState(() => sessionStorage.getItem(place) !== null)
  const change = useCallback((patch: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...patch }))
    setIsKept(true)
  }, [])
  const forget = useCallback(() => {
    setDraft(empty)
    setIsKept(false)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what a form begins with does not change while it is open
  }, [])
  useEffect(() => {
    if (isKept) sessionStorage.setItem(place, JSON.stringify(draft))
    else sessionStorage.removeItem(place)
  }, [place, draft, isKept])
  return { draft, change, forget, isKept }
}

const draftsOf = 'tilsynsblik.kladde.'
const ownerPlace = 'tilsynsblik.kladder-af'

/** Drafts belong to whoever typed them: when somebody else signs in here, they are gone. */
export function keepDraftsOf(person: string): void {
  if (sessionStorage.getItem(ownerPlace) === person) return
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(draftsOf)) sessionStorage.removeItem(key)
  sessionStorage.setItem(ownerPlace, person)
}

function kept<Draft>(place: string): Partial<Draft> | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as Partial<Draft> | null
  } catch {
    return null
  }
}
