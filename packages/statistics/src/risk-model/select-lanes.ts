import { requireFinite } from '../require-argument.ts'
import { sha256 } from '../sha-256.ts'
import { requireParameters } from './check-parameters.ts'
import { byId } from './home-facts.ts'
import { mdl2, type ModelParameters } from './parameters.ts'

export interface Candidate {
  id: string
  authority: string
  score: number
  /** Visited whatever the score: at once (T0), or because the law's interval ends before the next period (T1). */
  visit?: 'immediate' | 'due' | null
}

export interface Selection {
  authority: string
  homes: number
  /** Places for the risk and random lanes together; immediate and due visits come on top. */
  capacity: number
  /** Ids, each lane in the order of the visits. */
  immediate: string[]
  due: string[]
  risk: string[]
  random: string[]
}

export interface LaneOptions {
  /** Model version, period, and a salt that is drawn after the data are frozen: 'mdl-2|2024K4|20231'. */
  seed: string
  parameters?: ModelParameters
}

/**
 * Which homes each authority visits next, authorities in order of name:
 *
 *     capacity K = floor(share of capacity x homes), of which round(random share x K) at random, halves up
 *
 * Immediate and due visits by falling score, outside capacity. Then the risk lane by falling score among the rest,
 * then the random lane, the smallest SHA-256 of `seed|id` among those still left. Equal scores by id. With too few homes
 * left a lane is shorter.
 *
 * The random lane is what tells whether the risk lane works; whoever knows the salt can repeat it, nobody can steer it.
 *
 * @throws RangeError naming the candidate whose score is not finite or whose id occurs twice, or the parameter.
 *
 * Source: statistics.md section 5.
 */
export function selectLanes(candidates: readonly Candidate[], { seed, parameters = mdl2 }: LaneOptions): Selection[] {
  requireParameters(parameters)
  const seen = new Set<string>()
  candidates.forEach(({ id, score }, i) => {
    requireFinite(score, `candidates[${i}].score`)
    if (seen.has(id)) throw new RangeError(`candidates[${i}].id must occur once; ${id} is there twice`)
    seen.add(id)
  })
  const byAuthority = Map.groupBy(candidates, ({ authority }) => authority)
  const authorities = [...byAuthority.keys()].sort((one, other) => (one < other ? -1 : 1))
  return authorities.map((authority) => selectWithin(authority, byAuthority.get(authority)!, { seed, parameters }))
}

/** How an authority's places are shared between the lanes. */
export function lanePlaces(homes: number, { capacityShare, randomShare }: ModelParameters): { risk: number; random: number } {
  const capacity = Math.floor(capacityShare * homes)
  const random = Math.floor(randomShare * capacity + 0.5)
  return { risk: capacity - random, random }
}

function selectWithin(authority: string, candidates: readonly Candidate[], { seed, parameters }: Required<LaneOptions>): Selection {
  const places = lanePlaces(candidates.length, parameters)
  const ordered = [...candidates].sort((one, other) => other.score - one.score || byId(one, other))
  const visited = (visit: Candidate['visit']) => ordered.filter((each) => each.visit === visit).map(({ id }) => id)
  const rest = ordered.filter(({ visit }) => !visit).map(({ id }) => id)
  const drawn = rest
    .slice(places.risk)
    .map((id) => ({ id, digest: sha256(`${seed}|${id}`) }))
    .sort((one, other) => (one.digest < other.digest ? -1 : 1))
  return {
    authority,
    homes: candidates.length,
    capacity: places.risk + places.random,
    immediate: visited('immediate'),
    due: visited('due'),
    risk: rest.slice(0, places.risk),
    random: drawn.slice(0, places.random).map(({ id }) => id),
  }
}
