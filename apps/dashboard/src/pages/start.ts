import type { Persona } from '@tilsynsblik/vocabulary'
import type { Session } from '../gateway/session.ts'

export type PageName =
  | 'risk'
  | 'signals'
  | 'homes'
  | 'home'
  | 'department'
  | 'national'
  | 'selection'
  | 'inspections'
  | 'hitRate'
  | 'work'
  | 'inbox'
  | 'returns'
  | 'access'

/** The pages a role has, in the order of its menu; the first is where it starts. Who gets rows is decided by the services. */
const pagesOf: Partial<Record<Persona, readonly PageName[]>> = {
  supervisor: ['risk', 'signals', 'selection', 'inspections', 'hitRate', 'homes', 'inbox', 'national'],
  authority_head: ['risk', 'signals', 'selection', 'inspections', 'hitRate', 'homes', 'inbox', 'national'],
  department_head: ['department', 'inbox', 'national'],
  consultant: ['department', 'inbox', 'national'],
  manager: ['work', 'returns', 'home', 'access', 'national'],
  staff: ['work', 'returns', 'home', 'national'],
  council: ['national'],
  appeals_board: ['national'],
  caseworker: ['inbox', 'national'],
  dpo: ['access', 'national'],
}

/** Roles whose own pages are still to come: until then they have what is open to everybody. */
const waiting: readonly Persona[] = ['appeals_board']

export function waitsForPages({ persona }: Session): boolean {
  return waiting.includes(persona)
}

export function menuOf({ persona, scope }: Session): { page: PageName; href: string }[] {
  const href: Record<PageName, string> = {
    risk: '/risiko',
    signals: '/signaler',
    homes: '/hjem',
    home: `/hjem/${scope?.id ?? ''}`,
    department: '/afdeling',
    selection: '/udvalg',
    inspections: '/tilsyn',
    hitRate: '/traefsikkerhed',
    national: '/land',
    work: '/arbejde',
    inbox: '/indbakke',
    returns: '/indberettet',
    access: '/indsigt',
  }
  return (pagesOf[persona] ?? []).map((page) => ({ page, href: href[page] }))
}

/** Where a role starts; undefined for a role that has no page yet. */
export function startOf(session: Session): string | undefined {
  return menuOf(session)[0]?.href
}
