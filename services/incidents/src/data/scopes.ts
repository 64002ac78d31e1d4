import { p } from '@mikro-orm/core'

/** Every scope a row about one child in one home can be reached by, so that no policy needs a join. */
export const childScopes = {
  institutionId: p.text(),
  authorityId: p.text(),
  departmentId: p.text().nullable(),
  actingMunicipalityId: p.text(),
  childId: p.text(), // a pseudonym; personal numbers are nowhere in this system
}
