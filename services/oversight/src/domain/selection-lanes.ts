import { selectLanes, type ModelParameters } from '@tilsynsblik/statistics'
import {
  addDays,
  addQuarters,
  dayAfter,
  firstDayOf,
  signalKinds,
  type CalendarDate,
  type Quarter,
  type SelectionLane,
  type SignalKind,
  type SignalReview,
} from '@tilsynsblik/vocabulary'
import { nextVisitDue, visitIntervalMonths } from './visit-interval.ts'

export interface HomeToChoose {
  institutionId: string
  score: number
  /** Null when no visit is known. */
  lastCarriedOutOn: CalendarDate | null
  signals: readonly OpenSignal[]
}

export interface OpenSignal {
  kind: SignalKind
  openedOn: CalendarDate
  /** Null while it waits for a review. */
  outcome: SignalReview | null
}

export interface RoundTerms {
  quarter: Quarter
  today: CalendarDate
  /** modelVersion|period|salt: whoever knows it can draw the lot again. */
  seed: string
  capacity: number
  parameters: ModelParameters
}

export interface ProposedHome {
  institutionId: string
  lane: SelectionLane
  /** Place within the lane, from 1. */
  position: number
  dueOn: CalendarDate | null
}

/** Every home with its lane, lane by lane: what statistics.md section 5 proposes, before anybody decides. */
export function proposeHomes(homes: readonly HomeToChoose[], terms: RoundTerms): ProposedHome[] {
  const dueOn = new Map(homes.map((home) => [home.institutionId, dueOnOf(home, terms.quarter)]))
  const candidates = homes.map((home) => ({ id: home.institutionId, authority: '', score: home.score, visit: visitOf(home, terms) }))
  const [lanes] = selectLanes(candidates, { seed: terms.seed, parameters: withCapacity(terms, homes.length) })
  if (!lanes) return []

  const chosen = new Set([...lanes.immediate, ...lanes.due, ...lanes.risk, ...lanes.random])
  const others = homes.filter(({ institutionId }) => !chosen.has(institutionId)).sort(byScore)
  const filled: [SelectionLane, readonly string[]][] = [
    ['TRIGGER', lanes.immediate],
    ['DUE', lanes.due],
    ['RISK', lanes.risk],
    ['RANDOM', lanes.random],
    ['NONE', others.map(({ institutionId }) => institutionId)],
  ]
  return filled.flatMap(([lane, ids]) =>
    ids.map((institutionId, index) => ({ institutionId, lane, position: index + 1, dueOn: dueOn.get(institutionId)! })),
  )
}

/** When the law wants the next visit, by the rule in force when the quarter begins. Null when no visit is known. */
function dueOnOf({ lastCarriedOutOn }: HomeToChoose, quarter: Quarter): CalendarDate | null {
  return lastCarriedOutOn && nextVisitDue(lastCarriedOutOn, visitIntervalMonths(firstDayOf(quarter)))
}

/**
 * Whether a home is visited whatever its score. A home that falls due early in the quarter after cannot wait for that
 * quarter's round, and one that nobody is known to have visited has waited longest of all.
 */
function visitOf(home: HomeToChoose, { quarter, today }: RoundTerms): 'immediate' | 'due' | null {
  if (home.signals.some((signal) => triggers(signal, home, today))) return 'immediate'
  const dueOn = dueOnOf(home, quarter)
  return dueOn === null || dueOn < dayAfter(addQuarters(quarter, 1)) ? 'due' : null
}

/**
 * An acute signal is a reason until somebody has found that it needs no action; any other becomes one when somebody wants
 * the home visited or taken into the selection: a person's decision takes no place from the risk and random lanes. Older than
 * 90 days, or older than the last visit, it has had its answer.
 */
function triggers({ kind, openedOn, outcome }: OpenSignal, { lastCarriedOutOn }: HomeToChoose, today: CalendarDate): boolean {
  if (openedOn < addDays(today, -90) || (lastCarriedOutOn !== null && openedOn < lastCarriedOutOn)) return false
  if (outcome === 'VISIT_NOW' || outcome === 'CANDIDATE') return true
  return outcome !== 'NO_ACTION' && signalKinds.find(({ code }) => code === kind)!.tier === 'ACUTE'
}

/** The lanes take capacity as a share of the homes, rounded down: half a place more survives the division. */
function withCapacity({ capacity, parameters }: RoundTerms, homes: number): ModelParameters {
  return { ...parameters, capacityShare: Math.min(1, (capacity + 0.5) / Math.max(1, homes)) }
}

function byScore(one: HomeToChoose, other: HomeToChoose): number {
  return other.score - one.score || (one.institutionId < other.institutionId ? -1 : 1)
}
