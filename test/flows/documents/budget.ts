import type { Persona } from '@tilsynsblik/vocabulary'

/** What a registered question may cost, and whom it is asked as. */
export interface Budget {
  persona: Persona
  scope: string | null
  variables: Record<string, unknown> | (() => Record<string, unknown>)
  /** Requests to each subgraph. */
  fetches: Record<string, number>
  /** SQL statements in each subgraph, whatever the number of rows; the audit's own are counted apart. */
  statements: Record<string, number>
  /** What it is answered instead, when no question of it can be asked twice and find the same. */
  refused?: string
}

export type Budgets = [document: string, Budget][]

export const home = { id: 'h-170017', period: '2025K4..2026K3', until: '2026K3' }
export const onlyTab = { overview: false, incidents: false, complaints: false, notifications: false, inspections: false, risk: false }
export const ofAuthority = { persona: 'supervisor', scope: 'syd' } as const
export const ofDepartment = { persona: 'department_head', scope: 'dep-midt-boern' } as const
export const ofMunicipality = { persona: 'caseworker', scope: '0630' } as const
export const ofService = { persona: 'service', scope: null } as const
export const ofCouncil = { persona: 'council', scope: null } as const
