import { mdl2, type ModelParameters } from '@tilsynsblik/statistics'
import { periodEnding, type Period, type Quarter } from '@tilsynsblik/vocabulary'

/**
 * The parameters the product comes with: mdl-2, and which types of homes are most like each other. A small type is
 * compared together with the next.
 */
export const shippedParameters: ModelParameters = {
  ...mdl2,
  peerGroupOrder: ['RESIDENCE', 'RESIDENTIAL_INSTITUTION', 'RESPITE', 'DISABILITY', 'PARTLY_CLOSED', 'SECURE'],
}

/** The closed quarters that are counted. */
export function windowOf({ windowQuarters }: ModelParameters, until: Quarter): Period {
  return periodEnding(until, windowQuarters)
}

/** What redraws are seeded with: the same model on the same window draws the same. */
export function seedOf({ version }: ModelParameters, period: Period): string {
  return `${version}|${period}`
}
