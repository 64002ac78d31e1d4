import type { Persona } from '@tilsynsblik/vocabulary'

/** Whether a role has the risk tab. Homes and their operators never see it; the services see to that. */
export function seesRisk(persona: Persona): boolean {
  return persona === 'supervisor' || persona === 'authority_head'
}
