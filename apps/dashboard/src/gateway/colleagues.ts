import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import { useSession } from './session-context.tsx'
import { askGateway } from './session.ts'

/** Somebody of the same kind of role and the same field as the reader. */
export interface Colleague {
  id: string
  name: string
}

/** The people one can plan a visit with. Until they are fetched, and when they cannot be, one can still plan one's own. */
export function useColleagues(): readonly Colleague[] {
  const { user } = useSession()
  const others = useSyncExternalStore(subscribe, () => known)
  return useMemo(() => (others.some(({ id }) => id === user.id) ? others : [user, ...others]), [others, user])
}

/** What people are called whose names are not the reader's to see, by their ids; given by the page that is about them. */
export const NeutralNames = createContext<ReadonlyMap<string, string>>(new Map())

/**
 * The name of whoever did something. Of others than colleagues the neutral name the page has given them: a name of staff is
 * told only where it is needed (C-579/21). The id itself for one who is no longer a colleague.
 */
export function useNameOf(): (id: string) => string {
  const colleagues = useColleagues()
  const neutral = useContext(NeutralNames)
  return useCallback((id) => colleagues.find((one) => one.id === id)?.name ?? neutral.get(id) ?? id, [colleagues, neutral])
}

let known: readonly Colleague[] = []
let asked = false
const listeners = new Set<() => void>()

/** Asked once, by the first part of a page that wants a name. */
function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  if (!asked) {
    asked = true
    void fetchColleagues()
  }
  return () => void listeners.delete(changed)
}

async function fetchColleagues(): Promise<void> {
  try {
    const response = await askGateway('/auth/colleagues')
    if (response.ok) known = (await response.json()) as Colleague[]
  } catch {
    // Without them the reader's own name is there, and ids for the others.
  }
  for (const changed of listeners) changed()
}
