import type { Persona } from '@tilsynsblik/vocabulary'
import type { Session } from '../gateway/session.ts'

export type PageName = 'homes' | 'home' | 'department' | 'national'

/** The pages a role has, in the order of its menu; the first is where it starts. Who gets rows is decided by the services. */
const pagesOf: Partial<Record<Persona, readonly PageName[]>> = {
  supervisor: ['homes', 'national'],
  authority_head: ['homes', 'national'],
  department_head: ['department'],
  consultant: ['department'],
  manager: ['home'],
  staff: ['home'],
  council: ['national'],
  appeals_board: ['national'],
}

export function menuOf({ persona, scope }: Session): { page: PageName; href: string }[] {
  const href: Record<PageName, string> = { homes: '/hjem', home: `/hjem/${scope?.id ?? ''}`, department: '/afdeling', national: '/land' }
  return (pagesOf[persona] ?? []).map((page) => ({ page, href: href[page] }))
}

/** Where a role starts; undefined for a role that has no page yet. */
export function startOf(session: Session): string | undefined {
  return menuOf(session)[0]?.href
}
