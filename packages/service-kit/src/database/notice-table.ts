import { p } from '@mikro-orm/core'
import { scopeKindOf, type Persona } from '@tilsynsblik/vocabulary'
import { everything, rowPolicies, type Reach, type RowPolicy } from './row-policy.ts'

/** What every notice (advis) has, whatever it is about: for whom, since when, and whether it was read. Ids and a word, never text. */
export const noticeProperties = {
  id: p.uuid().primary(),
  /** The persona it is for, and the home, department, municipality, authority or child; null for who has the whole country. */
  persona: p.text(),
  scopeId: p.text().nullable(),
  /** Only for this person, when it is somebody's own. */
  personId: p.text().nullable(),
  createdAt: p.datetime(),
  readAt: p.datetime().nullable(),
  readBy: p.text().nullable(),
  /** The same thing is told once. */
  sourceKey: p.text().unique(),
}

/**
 * A notice is read by whom it is for, and by nobody else; only a job of the service writes one, and its reader only that it
 * was read.
 *
 * @param notified who gets any, and under what further condition in SQL: such as that the record is still theirs to see
 */
export function noticePolicies(service: string, notified: Partial<Record<Persona, string | null>>): RowPolicy[] {
  const to = (columns?: readonly string[]) =>
    Object.fromEntries(
      (Object.entries(notified) as [Persona, string | null][]).map(([persona, when]) => [persona, reachOf(persona, when, columns)]),
    )
  return rowPolicies(service, {
    reads: { ...to(), service: everything },
    writes: { service: everything },
    changes: to(['read_at', 'read_by']),
  })
}

function reachOf(persona: Persona, when: string | null, columns?: readonly string[]): Reach {
  const own = `persona = '${persona}' and (person_id is null or person_id = (select app.subject()))`
  const rest = { when: when === null ? own : `${own} and ${when}`, ...(columns && { columns }) }
  return scopeKindOf(persona) === 'country' ? { everything: true, ...rest } : { scope: 'scope_id', ...rest }
}
