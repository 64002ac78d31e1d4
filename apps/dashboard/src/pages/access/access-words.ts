import { glassPrefix, isPersona, personas, purposeOf, purposes } from '@tilsynsblik/vocabulary'
import type { Names } from '../../gateway/names.ts'
import { useLanguage } from '../../language/language.tsx'

/** What stands in an audit, in words. */
export interface AccessWords {
  persona: (persona: string) => string
  /** In whose name it was done. */
  place: (persona: string, scope: string | null, names: Names) => string
  purpose: (name: string) => string
  action: (action: string) => string
  kind: (recordKind: string) => string
}

export function useAccessWords(): AccessWords {
  const { t, word } = useLanguage()
  const a = t.access
  const kinds: Readonly<Record<string, string>> = a.kinds
  const actions: Readonly<Record<string, string>> = a.actions
  return {
    persona: (persona) => (isPersona(persona) ? word(personas, persona) : persona),
    place: (persona, scope, names) => (scope === null ? a.noPlace : (names.place(persona, scope) ?? scope)),
    purpose: (name) => {
      const purpose = purposeOf(name)
      const told = purpose ? word(purposes, purpose) : name
      return name.startsWith(glassPrefix) ? a.brokenGlass(told) : told
    },
    action: (action) => (action === 'read' ? a.read : (actions[action] ?? a.changed)),
    kind: (recordKind) => kinds[recordKind] ?? recordKind,
  }
}
