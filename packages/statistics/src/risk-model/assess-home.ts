import type { ObservedExpected } from '../expected-counts.ts'
import { posteriorRatio } from '../gamma-poisson-posterior.ts'
import type { CountPrior, Peers } from './find-peers.ts'
import type { HomeFacts } from './home-facts.ts'
import { countOf } from './home-table.ts'
import {
  byName,
  domainNames,
  type DomainName,
  indicatorNames,
  type IndicatorName,
  type RateIndicator,
  rateIndicators,
  type ShareIndicator,
  shareIndicators,
  type StaffIndicator,
} from './indicators.ts'
import type { ModelParameters } from './parameters.ts'
import { rateZ, shareZ, staffZ } from './peers.ts'

/** Why an indicator says nothing; its z is then 0, which is not the same as being like the peers. */
export type NoBasis = 'noChildDays' | 'noReports' | 'notDelivered' | 'noEventsAmongPeers' | 'tooFewPeers' | 'peersAlike'

export interface Indicator {
  name: IndicatorName
  domain: DomainName
  /** Events and child-days, or a part and the reports; null for staff figures, which arrive as shares. */
  numerator: number | null
  denominator: number | null
  /** Events per 1,000 child-days, or a share of 1. Null without a basis. */
  value: number | null
  /** The same of the peers: their rate, their pooled share, or their median. */
  peerValue: number | null
  /** Standard deviations from the peers, positive is more reason to visit. */
  z: number
  cap: { lower: number; upper: number }
  capped: number
  /** What it adds to the score. */
  contribution: number
  /** 1: what is known comes from the peers alone; 0: from the home's own figures. Null for staff figures. */
  priorWeight: number | null
  /** P(true rate > `exceedance` times the peers), from the same; null for shares and staff figures. */
  probabilityAbove: number | null
  missing: NoBasis | null
}

export interface HomeAssessment {
  id: string
  authority: string
  homeTypes: (string | null)[]
  /** The eight, in the order of indicatorNames. */
  indicators: Indicator[]
  domains: Record<DomainName, number>
  score: number
  /** Reports of force in a home that had no children: the figures are wrong somewhere. */
  faults: 'reportsWithoutChildDays'[]
}

/** One home against given peers. Contributions add up to the score. */
export function assessHome(home: HomeFacts, peers: Peers, parameters: ModelParameters): HomeAssessment {
  const domainOf = domainsByIndicator(parameters)
  const indicators = indicatorNames.map((name): Indicator => {
    const cap = parameters.caps[name]
    const measured = measure(home, name, peers, parameters)
    const capped = Math.min(cap.upper, Math.max(cap.lower, measured.z))
    const domain = domainOf[name]
    const contribution = capped / (parameters.domains[domain].length * domainNames.length)
    return { name, domain, ...measured, cap, capped, contribution }
  })
  const cappedOf = byName(indicatorNames, (name) => indicators.find((each) => each.name === name)!.capped)
  const domains = byName(domainNames, (name) => mean(parameters.domains[name].map((indicator) => cappedOf[indicator])))
  return {
    id: home.id,
    authority: home.authority,
    homeTypes: peers.homeTypes,
    indicators,
    domains,
    score: mean(domainNames.map((name) => domains[name])),
    faults: home.reports > 0 && home.childDays === 0 ? ['reportsWithoutChildDays'] : [],
  }
}

export function domainsByIndicator({ domains }: ModelParameters): Record<IndicatorName, DomainName> {
  return byName(indicatorNames, (name) => domainNames.find((domain) => domains[domain].includes(name))!)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

type Measured = Pick<Indicator, 'numerator' | 'denominator' | 'value' | 'peerValue' | 'z' | 'priorWeight' | 'probabilityAbove' | 'missing'>

function measure(home: HomeFacts, name: IndicatorName, peers: Peers, parameters: ModelParameters): Measured {
  if (isOneOf(rateIndicators, name)) return measureRate(home, name, peers, parameters)
  if (isOneOf(shareIndicators, name)) return measureShare(home, name, peers, parameters)
  return measureStaff(home, name, peers)
}

function isOneOf<Name extends IndicatorName>(names: readonly Name[], name: IndicatorName): name is Name {
  return (names as readonly IndicatorName[]).includes(name)
}

function measureRate(home: HomeFacts, name: RateIndicator, { rates, priors }: Peers, { exceedance }: ModelParameters): Measured {
  const [count, { childDays }, { rate, variance }] = [countOf(home, name), home, rates[name]]
  const missing = childDays === 0 ? 'noChildDays' : rate === 0 ? 'noEventsAmongPeers' : variance === null ? 'tooFewPeers' : null
  return {
    numerator: count,
    denominator: childDays,
    value: childDays > 0 ? (1000 * count) / childDays : null,
    peerValue: variance === null && rate > 0 ? null : 1000 * rate,
    z: rateZ(count, childDays, rates[name]),
    ...(missing
      ? { priorWeight: null, probabilityAbove: null }
      : learned({ observed: count, expected: rate * childDays }, priors[name], exceedance)),
    missing,
  }
}

/** Where all homes have one ratio, the home's own count teaches nothing about it. */
function learned(home: ObservedExpected, prior: CountPrior, threshold: number) {
  if ('fixed' in prior) return { priorWeight: 1, probabilityAbove: prior.fixed > threshold ? 1 : 0 }
  const posterior = posteriorRatio(home, prior, { threshold })!
  return { priorWeight: posterior.priorWeight, probabilityAbove: posterior.aboveThreshold }
}

function measureShare(home: HomeFacts, name: ShareIndicator, { shares }: Peers, { redraws }: ModelParameters): Measured {
  const [part, whole, { share, variance }] = [home[name], home.reports, shares[name]]
  const missing = whole === 0 ? 'noReports' : variance === null ? 'tooFewPeers' : null
  return {
    numerator: part,
    denominator: whole,
    value: whole > 0 ? part / whole : null,
    peerValue: variance === null ? null : share,
    z: shareZ(part, whole, shares[name]),
    priorWeight: missing ? null : redraws.priorWeight / (redraws.priorWeight + whole),
    probabilityAbove: null,
    missing,
  }
}

function measureStaff(home: HomeFacts, name: StaffIndicator, { staff }: Peers): Measured {
  const [value, { median, scale }] = [home[name], staff[name]]
  const missing = value === null ? 'notDelivered' : median === null ? 'tooFewPeers' : scale === null ? 'peersAlike' : null
  return {
    numerator: null,
    denominator: null,
    value,
    peerValue: median,
    z: staffZ(value, staff[name]),
    priorWeight: null,
    probabilityAbove: null,
    missing,
  }
}
