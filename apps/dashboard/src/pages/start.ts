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
  | 'reports'
  | 'inbox'
  | 'complaints'
  | 'appeals'
  | 'notifications'
  | 'notificationFigures'
  | 'plans'
  | 'returns'
  | 'access'

/** The pages a role has, in the order of its menu; the first is where it starts. Who gets rows is decided by the services. */
const pagesOf: Partial<Record<Persona, readonly PageName[]>> = {
  supervisor: ['risk', 'signals', 'selection', 'inspections', 'hitRate', 'homes', 'reports', 'inbox', 'complaints', 'national'],
  authority_head: ['risk', 'signals', 'selection', 'inspections', 'hitRate', 'homes', 'reports', 'inbox', 'complaints', 'national'],
  department_head: ['department', 'reports', 'inbox', 'national'],
  consultant: ['department', 'reports', 'inbox', 'national'],
  manager: ['work', 'notifications', 'returns', 'home', 'access', 'national'],
  staff: ['work', 'notifications', 'returns', 'home', 'national'],
  council: ['national'],
  appeals_board: ['appeals', 'national'],
  caseworker: ['inbox', 'complaints', 'notifications', 'notificationFigures', 'plans', 'national'],
  dpo: ['access', 'national'],
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
    reports: '/indberetninger',
    inbox: '/indbakke',
    complaints: '/klager',
    appeals: '/anker',
    notifications: '/underretninger',
    notificationFigures: '/underretninger/tal',
    plans: '/beredskab-kommuner',
    returns: '/indberettet',
    access: '/indsigt',
  }
  return (pagesOf[persona] ?? []).map((page) => ({ page, href: href[page] }))
}

/** Where a role starts; undefined for a role that has no page yet. */
export function startOf(session: Session): string | undefined {
  return menuOf(session)[0]?.href
}
