import { codesOf, selectionLanes, type SelectionLane } from '@tilsynsblik/vocabulary'
import type { SelectionRoundPageQuery } from '../../graphql/graphql.ts'

export type Round = NonNullable<SelectionRoundPageQuery['selectionRound']>
export type RoundHome = Round['homes'][number]

/** A lane as the reader sees it; HIDDEN for homes whose lane the reader may not know yet. */
export type LaneShown = SelectionLane | 'HIDDEN'

export interface LaneOfRound {
  lane: LaneShown
  homes: readonly RoundHome[]
}

const order: readonly LaneShown[] = [...codesOf(selectionLanes).filter((lane) => lane !== 'NONE'), 'HIDDEN']

/** The proposed homes, lane by lane as they are filled; empty lanes are left out. */
export function proposedLanes(homes: readonly RoundHome[]): LaneOfRound[] {
  return order.map((lane) => ({ lane, homes: homes.filter((home) => laneOf(home) === lane) })).filter((one) => one.homes.length > 0)
}

export function laneOf({ lane }: RoundHome): LaneShown {
  return lane ?? 'HIDDEN'
}

interface RestSearch {
  text: string
  /** How many are shown when nobody asked for all. */
  most: number
}

/** The homes nobody proposed: those that were decided all the same first, then by score, as far as they match what is searched for. */
export function restOf(homes: readonly RoundHome[], { text, most }: RestSearch): { shown: RoundHome[]; matching: number; all: number } {
  const rest = homes.filter((home) => home.lane === 'NONE')
  const wanted = text.trim().toLocaleLowerCase('da')
  const matching = rest
    .filter(({ institution: { name, number, municipality } }) =>
      [name, number, municipality.name].some((word) => word.toLocaleLowerCase('da').includes(wanted)),
    )
    .toSorted((a, b) => Number(b.decision != null) - Number(a.decision != null) || b.score - a.score)
  return { shown: matching.slice(0, most), matching: matching.length, all: rest.length }
}

export interface RoundSummary {
  proposed: number
  decided: number
  selected: number
  deferred: number
  /** Decided other than proposed. */
  overrides: readonly RoundHome[]
}

export function summaryOf(round: Round): RoundSummary {
  const decided = round.homes.filter(({ decision }) => decision != null)
  const proposed = round.homes.filter(({ lane }) => lane !== 'NONE').length
  return {
    proposed,
    decided: proposed - round.undecided,
    selected: decided.filter(({ decision }) => decision!.choice === 'SELECTED').length,
    deferred: decided.filter(({ decision }) => decision!.choice === 'DEFERRED').length,
    overrides: decided.filter(({ decision }) => decision!.override),
  }
}

/** The homes somebody has decided, or decided again, since `before`. */
export function changedSince(before: readonly RoundHome[], now: readonly RoundHome[]): RoundHome[] {
  const seen = new Map(before.map(({ institutionId, decision }) => [institutionId, decision?.decidedAt]))
  return now.filter(({ institutionId, decision }) => decision && seen.get(institutionId) !== decision.decidedAt)
}
