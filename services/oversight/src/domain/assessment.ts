import {
  assessRisk,
  redrawSelection,
  type HomeAssessment,
  type Indicator,
  type ModelParameters,
  type NoBasis,
} from '@tilsynsblik/statistics'
import { riskDomains, riskIndicators, type Period, type RiskBand, type RiskDomain, type RiskIndicator } from '@tilsynsblik/vocabulary'
import { funnelOf, type FunnelPoint, type PeerGroup } from './funnel.ts'
import { seedOf } from './model.ts'
import { factsOf, type HomeInput } from './national-facts.ts'
import { noticesOf, type Notice } from './notices.ts'

/** The country as the model sees it. In the words of the contract: what is stored is what is shown. */
export interface Assessed {
  groups: PeerGroup[]
  /** In the order given: by id, so that sums and with them every last digit are the same each time. */
  homes: AssessedHome[]
}

export interface AssessedHome {
  institutionId: string
  authorityId: string
  peerGroup: string
  score: number
  band: RiskBand
  probabilitySelected: number
  rankLow: number
  rankHigh: number
  domains: { domain: RiskDomain; value: number }[]
  indicators: IndicatorScore[]
  funnel: FunnelPoint | null
  notices: Notice[]
}

export interface IndicatorScore {
  indicator: RiskIndicator
  domain: RiskDomain
  numerator: number | null
  denominator: number | null
  value: number | null
  peerValue: number | null
  z: number | null
  capped: number
  lowerCap: number
  upperCap: number
  contribution: number
  priorWeight: number | null
  missing: MissingReason | null
}

export interface AssessmentOptions {
  parameters: ModelParameters
  /** The window. With the version of the model it seeds the redraws. */
  period: Period
  /** Hears that scores are done and redraws begin. */
  onRedraws?: () => void
}

/**
 * Scores every home and draws the year again to see how sure its place is. Pure: the same homes, parameters and
 * period give the same to the last digit.
 */
export function assess(inputs: readonly HomeInput[], { parameters, period, onRedraws }: AssessmentOptions): Assessed {
  const facts = inputs.map(factsOf)
  const scored = assessRisk(facts, parameters)
  const funnel = funnelOf(
    facts.map((home, i) => ({ home, peerGroup: peerGroupOf(scored[i]!), force: scored[i]!.indicators[0]! })),
    parameters,
  )
  onRedraws?.()
  const confidence = redrawSelection(facts, { seed: seedOf(parameters, period), parameters })
  const homes = scored.map((home, i): AssessedHome => {
    const { selected, band, rankInAuthority } = confidence[i]!
    const indicators = home.indicators.map(indicatorScore)
    return {
      institutionId: home.id,
      authorityId: home.authority,
      peerGroup: peerGroupOf(home),
      score: home.score,
      band: band!.toUpperCase() as RiskBand,
      probabilitySelected: selected!,
      rankLow: rankInAuthority.highest,
      rankHigh: rankInAuthority.lowest,
      domains: riskDomains.map(({ code }) => ({ domain: code, value: home.domains[code.toLowerCase() as Lowercase<RiskDomain>] })),
      indicators,
      funnel: funnel.points[i]!,
      notices: noticesOf(inputs[i]!, { indicators, funnel: funnel.points[i]!, period }),
    }
  })
  return { groups: funnel.groups, homes }
}

/** The types it was compared with; UNKNOWN for homes without one. */
function peerGroupOf({ homeTypes }: HomeAssessment): string {
  return homeTypes.map((type) => type ?? 'UNKNOWN').join('+')
}

const missingReasons = {
  noChildDays: 'NO_EXPOSURE',
  noReports: 'NO_REPORTS',
  notDelivered: 'NOT_DELIVERED',
  noEventsAmongPeers: 'NO_EVENTS_AMONG_PEERS',
  tooFewPeers: 'TOO_FEW_PEERS',
  peersAlike: 'PEERS_ALIKE',
} as const satisfies Record<NoBasis, string>
export type MissingReason = (typeof missingReasons)[NoBasis]

/** The model's eight are in the order of the vocabulary's. */
function indicatorScore(measured: Indicator, i: number): IndicatorScore {
  const { numerator, denominator, value, peerValue, z, capped, cap, contribution, priorWeight, missing } = measured
  return {
    indicator: riskIndicators[i]!.code,
    domain: riskIndicators[i]!.domain,
    numerator,
    denominator,
    value,
    peerValue,
    z: missing ? null : z,
    capped,
    lowerCap: cap.lower,
    upperCap: cap.upper,
    contribution,
    priorWeight,
    missing: missing && missingReasons[missing],
  }
}
