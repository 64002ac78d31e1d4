import type { Persona } from '@tilsynsblik/vocabulary'
import type { Session } from '../gateway/session.ts'

export type PageName =
  | 'risk'
  | 'signals'
  | 'homes'
  | 'home'
  | 'department'
  | 'overviews'
  | 'orientation'
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
  | 'quality'
  | 'operations'
  | 'glass'

/** The pages a role has, in the order of its menu; the first is where it starts. Who gets rows is decided by the services. */
const pagesOf: Partial<Record<Persona, readonly PageName[]>> = {
  supervisor: ['risk', 'signals', 'selection', 'inspections', 'hitRate', 'homes', 'reports', 'inbox', 'complaints', 'national'],
  authority_head: ['risk', 'signals', 'selection', 'inspections', 'hitRate', 'homes', 'reports', 'inbox', 'complaints', 'national'],
  department_head: ['department', 'overviews', 'reports', 'inbox', 'quality', 'national'],
  consultant: ['department', 'overviews', 'reports', 'inbox', 'quality', 'national'],
  manager: ['work', 'notifications', 'returns', 'home', 'access', 'national'],
  staff: ['work', 'notifications', 'returns', 'home', 'national'],
  staff_unit: ['orientation'],
  council: ['national'],
  appeals_board: ['appeals', 'national'],
  caseworker: ['inbox', 'complaints', 'notifications', 'notificationFigures', 'plans', 'national'],
  dpo: ['access', 'glass', 'national'],
  operator: ['operations'],
}

export function menuOf({ persona, scope, glass }: Session): { page: PageName; href: string }[] {
  // Behind broken glass there is the one home that was opened.
  if (glass) return [{ page: 'home', href: `/hjem/${glass.homeId}` }]
  const href: Record<PageName, string> = {
    risk: '/risiko',
    signals: '/signaler',
    homes: '/hjem',
    home: `/hjem/${scope?.id ?? ''}`,
    department: '/afdeling',
    overviews: '/overblik',
    orientation: '/orientering',
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
    quality: '/datakvalitet',
    operations: '/drift',
    glass: '/noedadgang',
  }
  return (pagesOf[persona] ?? []).map((page) => ({ page, href: href[page] }))
}

/** Where a role starts; undefined for a role that has no page yet. */
export function startOf(session: Session): string | undefined {
  return menuOf(session)[0]?.href
}
