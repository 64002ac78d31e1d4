import { p } from '@mikro-orm/core'

/** Every scope a row about one child in one home can be reached by, so that no policy needs a join. */
export const childScopes = {
  institutionId: p.text(),
  authorityId: p.text(),
  departmentId: p.text().nullable(),
  actingMunicipalityId: p.text(),
  childId: p.text(), // a pseudonym; personal numbers are nowhere in this system
}

/** Those of a report, and of everything that is told of it. */
export const reportScopes = {
  ...childScopes,
  /** Where the home lies: set when a report from its own school was sent there, and not before. */
  locationMunicipalityId: p.text().nullable(),
}

/** Both municipalities that may read a report; only the first answers it. */
export const readingMunicipalities = ['acting_municipality_id', 'location_municipality_id']

/** Changed on rows that else are never changed: who may read them, not what they say. */
export const sentToLocation = ['location_municipality_id']
