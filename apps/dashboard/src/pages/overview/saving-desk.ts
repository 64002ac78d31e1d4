import { createContext, useCallback, useMemo, useRef } from 'react'
import type { OverviewRemarkTextFragment } from '../../graphql/graphql.ts'

export interface SavedRemarks {
  overviewId: string
  key: string
  answer?: OverviewRemarkTextFragment | null | undefined
  comment?: OverviewRemarkTextFragment | null | undefined
}

interface SavingDesk {
  /** A field that saves itself; undone by what it answers. */
  open: (place: string, save: () => Promise<boolean>) => () => void
  /** What stands in the register after a saving. */
  onSaved: (section: SavedRemarks) => void
}

/** The fields of a page that save themselves, so that nothing is signed before all of them have. */
export const SavingDeskContext = createContext<SavingDesk>({ open: () => () => {}, onSaved: () => {} })

export function useSavingDesk(onSaved: SavingDesk['onSaved']) {
  const fields = useRef(new Map<string, () => Promise<boolean>>())
  const open = useCallback<SavingDesk['open']>((place, save) => {
    fields.current.set(place, save)
    return () => void fields.current.delete(place)
  }, [])
  /** True when the register has what is in every field. */
  const saveAll = useCallback(async () => (await Promise.all([...fields.current.values()].map((save) => save()))).every(Boolean), [])
  const desk = useMemo(() => ({ open, onSaved }), [open, onSaved])
  return { desk, saveAll }
}
