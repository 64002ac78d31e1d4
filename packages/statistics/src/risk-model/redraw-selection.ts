import { randomStream } from '../random-stream.ts'
import { requireParameters } from './check-parameters.ts'
import { findPeers } from './find-peers.ts'
import { type HomeFacts, inOrderOfId, requireHomes } from './home-facts.ts'
import { tabulate } from './home-table.ts'
import { byName, rateIndicators, shareIndicators } from './indicators.ts'
import { mdl2, type ModelParameters } from './parameters.ts'
import { rankScores } from './rank-scores.ts'
import { redrawFacts } from './redraw-facts.ts'
import { scoreTable } from './score-table.ts'
import { lanePlaces } from './select-lanes.ts'

export type ConfidenceBand = 'robust' | 'likely' | 'borderline' | 'unlikely'

export interface RankInterval {
  /** 1 is the highest score. */
  highest: number
  lowest: number
}

export interface SelectionConfidence {
  id: string
  authority: string
  /** Share of redraws in which the home is on the risk lane; null if it is visited anyway. */
  selected: number | null
  band: ConfidenceBand | null
  /** Among the homes of the country, and of the home's own authority. */
  rank: RankInterval
  rankInAuthority: RankInterval
}

export interface RedrawOptions {
  /** Model version and period: 'mdl-2|2024K4'. */
  seed: string
  parameters?: ModelParameters
  /** Places on the risk lane of each authority; from the parameters where not given. */
  places?: ReadonlyMap<string, number>
  /** Ids of immediate and due visits, which take no place on the risk lane. */
  visitedAnyway?: ReadonlySet<string>
}

/**
 * How sure the selection is: figures are drawn again as chance might have made them, scores and ranks are formed
 * anew, and it is counted how often a home is selected and between which ranks it lies (`rankConfidence` of redraws).
 * One per home, in the order given; the same to the last digit for the same seed in whatever order homes are given.
 *
 * Time and memory grow with homes x redraws.
 *
 * @throws RangeError naming the figure, such as `homes[3].reports`, or the parameter that cannot be used.
 *
 * Source: statistics.md section 5.
 */
export function redrawSelection(homes: readonly HomeFacts[], options: RedrawOptions): SelectionConfidence[] {
  const { seed, parameters = mdl2 } = options
  requireHomes(homes)
  requireParameters(parameters)
  const table = tabulate(inOrderOfId(homes), parameters)
  const peers = findPeers(table, parameters)
  const random = randomStream(seed)
  const redraw = redrawFacts(table, peers, parameters)
  const score = scoreTable(table, peers, parameters)
  const rank = rankScores(homes.length)
  const tally = tallyRanks(table.homes, { ...options, parameters })

  const rows = homes.length
  const redrawn = {
    counts: byName(rateIndicators, () => new Float64Array(rows)),
    parts: byName(shareIndicators, () => new Float64Array(rows)),
  }
  const scores = new Float64Array(rows)
  const rowAt = new Int32Array(rows)
  for (let round = 0; round < parameters.redraws.count; round++) {
    redraw(random, redrawn)
    score(redrawn, scores)
    rank(scores, rowAt)
    tally.add(rowAt, round)
  }
  const confidence = tally.confidence()
  return homes.map(({ id }) => confidence.get(id)!)
}

/** @see ModelParameters.redraws.bands */
export function confidenceBand(selected: number, { redraws: { bands } }: ModelParameters = mdl2): ConfidenceBand {
  if (selected > bands.robust) return 'robust'
  if (selected >= bands.likely) return 'likely'
  return selected >= bands.borderline ? 'borderline' : 'unlikely'
}

function tallyRanks(homes: readonly HomeFacts[], { parameters, places, visitedAnyway }: RedrawOptions & { parameters: ModelParameters }) {
  const rounds = parameters.redraws.count
  const authorities = [...new Set(homes.map(({ authority }) => authority))]
  const authorityOf = Int32Array.from(homes, ({ authority }) => authorities.indexOf(authority))
  const placesOf = Int32Array.from(authorities, (authority) => {
    const own = homes.filter((home) => home.authority === authority).length
    return places?.get(authority) ?? lanePlaces(own, parameters).risk
  })
  const competes = Uint8Array.from(homes, ({ id }) => (visitedAnyway?.has(id) ? 0 : 1))
  const ranks = new Int32Array(homes.length * rounds)
  const ranksInAuthority = new Int32Array(homes.length * rounds)
  const timesSelected = new Int32Array(homes.length)
  const met = new Int32Array(authorities.length)
  const placed = new Int32Array(authorities.length)

  const add = (rowAt: Int32Array, round: number): void => {
    met.fill(0)
    placed.fill(0)
    for (let place = 0; place < rowAt.length; place++) {
      const row = rowAt[place]!
      const authority = authorityOf[row]!
      met[authority] = met[authority]! + 1
      ranks[row * rounds + round] = place + 1
      ranksInAuthority[row * rounds + round] = met[authority]!
      if (competes[row] === 0 || placed[authority]! >= placesOf[authority]!) continue
      placed[authority] = placed[authority]! + 1
      timesSelected[row] = timesSelected[row]! + 1
    }
  }

  const interval = (column: Int32Array, row: number): RankInterval => {
    const own = column.subarray(row * rounds, (row + 1) * rounds).sort()
    const outside = Math.floor(((1 - parameters.redraws.rankConfidence) / 2) * rounds)
    return { highest: own[Math.min(outside, rounds - 1 - outside)]!, lowest: own[rounds - 1 - outside]! }
  }

  const confidence = () =>
    new Map(
      homes.map(({ id, authority }, row): [string, SelectionConfidence] => {
        const selected = competes[row] === 1 ? timesSelected[row]! / rounds : null
        const band = selected === null ? null : confidenceBand(selected, parameters)
        return [id, { id, authority, selected, band, rank: interval(ranks, row), rankInAuthority: interval(ranksInAuthority, row) }]
      }),
    )

  return { add, confidence }
}
