import { scopesOf } from '../institutions/homes.ts'
import type { Incident } from './incidents.ts'

/** The scope columns that every row about one child in one home carries. */
export function childScopesOf({ home, stay }: Incident) {
  return { ...scopesOf(home), actingMunicipalityId: stay.municipalityId, childId: stay.childId }
}
