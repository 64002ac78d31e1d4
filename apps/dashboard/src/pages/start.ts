import type { Persona } from '@tilsynsblik/vocabulary'
import type { Session } from '../gateway/session.ts'

export type PageName = 'homes' | 'home' | 'department' | 'national'

/** The pages a role has, in the order of its menu; the first is where it starts. Who gets rows is decided by the services. */
const pagesOf: Partial<Record<Persona, readonly PageName[]>> = {
  supervisor: ['homes', 'national'],
  authority_head: ['homes', 'national'],
  department_head: ['department', 'national'],
  consultant: ['department', 'national'],
  manager: ['home', 'national'],
  staff: ['home', 'national'],
  council: ['national'],
  appeals_board: ['national'],
  caseworker: ['national'],
  dpo: ['national'],
}

/** Roles whose own pages are still to come: until then they have what is open to everybody. */
const waiting: readonly Persona[] = ['appeals_board', 'caseworker', 'dpo']

export function waitsForPages({ persona }: Session): boolean {
  return waiting.includes(persona)
}

export function menuOf({ persona, scope }: Session): { page: PageName; href: string }[] {
  const href: Record<PageName, string> = { homes: '/hjem', home: `/hjem/${scope?.id ?? ''}`, department: '/afdeling', national: '/land' }
  return (pagesOf[persona] ?? []).map((page) => ({ page, href: href[page] }))
}

/** Where a role starts; undefined for a role that has no page yet. */
export function startOf(session: Session): string | undefined {
  return menuOf(session)[0]?.href
}
