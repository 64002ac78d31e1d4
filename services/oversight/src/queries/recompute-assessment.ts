import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ModelParameters } from '@tilsynsblik/statistics'
import type { Period } from '@tilsynsblik/vocabulary'
import { assess, type AssessedHome } from '../domain/assessment.ts'
import { canonicalJson, fingerprint, fingerprintOfAll } from '../domain/fingerprint.ts'
import type { PeerGroup } from '../domain/funnel.ts'
import type { HomeInput } from '../domain/national-facts.ts'

export interface Recomputed {
  /** To the last digit: every home, every group, and the hashes of what went in. */
  same: boolean
  /** The first homes that came out differently. */
  differing: string[]
  homes: number
}

/** Calculates a stored assessment again, from what was stored with it; null when there is none, or it never finished. */
export async function recomputeAssessment(ctx: ServiceContext, id: string): Promise<Recomputed | null> {
  const [stored] = await ctx.read<StoredAssessment>(
    `select period, parameters, parameters_hash as "parametersHash", input_hash as "inputHash", groups
     from assessment join model_parameters on model_parameters.id = parameters_id
     where assessment.id::text = $1 and state = 'DONE'`,
    [id],
  )
  if (!stored) return null
  const homes = await ctx.read<AssessedHome & { input: HomeInput }>(
    `select institution_id as "institutionId", authority_id as "authorityId", peer_group as "peerGroup", score, band,
            probability_selected as "probabilitySelected", rank_low as "rankLow", rank_high as "rankHigh", domains, indicators, funnel, notices, input
     from assessed_home where assessment_id = $1 order by institution_id collate "C"`,
    [id],
  )
  const inputs = homes.map(({ input }) => input)
  const again = assess(inputs, stored)
  const differing = homes.filter((home, i) => canonicalJson(home) !== canonicalJson({ ...again.homes[i], input: home.input }))
  const whole =
    canonicalJson(again.groups) === canonicalJson(stored.groups) &&
    fingerprintOfAll(inputs) === stored.inputHash &&
    fingerprint(stored.parameters) === stored.parametersHash
  return { same: whole && differing.length === 0, differing: differing.slice(0, 5).map((home) => home.institutionId), homes: homes.length }
}

interface StoredAssessment {
  period: Period
  parameters: ModelParameters
  parametersHash: string
  inputHash: string
  groups: PeerGroup[]
}
