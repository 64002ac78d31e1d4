import { assessHome, type HomeAssessment } from './assess-home.ts'
import { requireParameters } from './check-parameters.ts'
import { findPeers } from './find-peers.ts'
import { type HomeFacts, inOrderOfId, requireHomes } from './home-facts.ts'
import { tabulate } from './home-table.ts'
import { mdl2, type ModelParameters } from './parameters.ts'

/**
 * The model mdl-2: how much more reason to visit each home gives than its peers do, from eight indicators,
 *
 *     score = mean of four domains, domain = mean of its indicators, indicator = z within its caps
 *
 * in standard deviations; about 0 for a home like its peers. One assessment per home, in the order given, the same
 * to the last digit in whatever order homes are given.
 *
 * - An indicator without basis (no child-days, no reports, not delivered, no peers) is 0 and says why.
 * - No reports: force is below its peers and drawn in to 0. Silence is never a credit.
 * - The score orders homes for a visit. It says nothing of a child or of a member of staff.
 *
 * @throws RangeError naming the figure, such as `homes[3].reports`, or the parameter that cannot be used.
 *
 * Source: statistics.md section 5; Bardsley et al. 2009, Qual Saf Health Care 18:189.
 */
export function assessRisk(homes: readonly HomeFacts[], parameters: ModelParameters = mdl2): HomeAssessment[] {
  requireHomes(homes)
  requireParameters(parameters)
  const table = tabulate(inOrderOfId(homes), parameters)
  const peers = findPeers(table, parameters)
  const assessed = new Map<string, HomeAssessment>()
  table.groups.forEach(({ members }, group) => {
    for (const i of members) assessed.set(table.homes[i]!.id, assessHome(table.homes[i]!, peers[group]!, parameters))
  })
  return homes.map(({ id }) => assessed.get(id)!)
}
