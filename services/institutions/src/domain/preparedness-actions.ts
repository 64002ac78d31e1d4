import type { Persona, PreparednessAction } from '@tilsynsblik/vocabulary'

/** What the caller is to the home. */
export interface Standpoint {
  persona: Persona
  /** Works in this home, by her scope. */
  inTheHome: boolean
  /** How many employees are on the register, as far as she can see. */
  employees: number
  /** Is on the register herself, and has a text in force to sign for. */
  hasToSign: boolean
}

/** The manager writes down what the home does; each employee signs for herself. Nobody else writes here. */
export function allowedActions({ persona, inTheHome, employees, hasToSign }: Standpoint): PreparednessAction[] {
  if (!inTheHome) return []
  const own: PreparednessAction[] = hasToSign ? ['SIGN_RECEIPT'] : []
  if (persona === 'staff') return own
  if (persona !== 'manager') return []
  const onEmployees: PreparednessAction[] = employees > 0 ? ['ADD_TRAINING', 'RECORD_RECEIPT', 'END_EMPLOYMENT'] : []
  return ['ADD_GUIDELINE', 'REGISTER_EMPLOYEE', ...onEmployees, ...own, 'ADD_HOUSE_RULES', 'RECORD_RIGHTS', 'ADD_CERTIFICATION']
}

export function worksIn({ persona, scope }: { persona: Persona; scope: string | null }, institutionId: string): boolean {
  return (persona === 'staff' || persona === 'manager') && scope === institutionId
}
