import { type CusumDirection, type CusumThreshold, cusumThresholds } from '../cusum-threshold.ts'
import type { DomainName, IndicatorName } from './indicators.ts'

/** Everything about the model that somebody may decide to change. Plain JSON, kept with each result. */
export interface ModelParameters {
  version: string
  /** Closed quarters that are counted, and months of staff data. */
  windowQuarters: number
  staffWindowMonths: number
  /** What each z is drawn in to. A lower cap of 0: own paperwork can raise the score but never lower it. */
  caps: Record<IndicatorName, { lower: number; upper: number }>
  /** The score is the mean of the domains, a domain the mean of its indicators. */
  domains: Record<DomainName, IndicatorName[]>
  /** Share of z drawn in at either end before the spread between homes is measured. */
  winsorised: number
  /** Homes with child-days that a peer group must have; smaller ones join the next in the order. 0: never. */
  smallestPeerGroup: number
  /** Home types, each beside those most like it. Others follow by name, homes without a type last. */
  peerGroupOrder: string[]
  /** Homes of a peer group that must have delivered a staff figure for it to be compared. */
  smallestStaffGroup: number
  /** Places as a share of an authority's homes, and of those the share drawn at random. */
  capacityShare: number
  randomShare: number
  maxMonthsBetweenVisits: number
  /** The ratio to peers of which the probability is shown: P(rate > exceedance x). */
  exceedance: number
  redraws: {
    count: number
    /** Weight, in reports, of the pooled share when a home's shares are redrawn. */
    priorWeight: number
    rankConfidence: number
    /** P(selected) from which a place is robust, likely, borderline; below the last it is unlikely. */
    bands: { robust: number; likely: number; borderline: number }
  }
  cusum: Record<CusumDirection, { ratio: number; thresholds: CusumThreshold[] }>
  ewma: { weight: number; limit: number }
}

/** statistics.md section 5. */
export const mdl2: ModelParameters = {
  version: 'mdl-2',
  windowQuarters: 4,
  staffWindowMonths: 12,
  caps: {
    force: { lower: 0, upper: 3 },
    notPermitted: { lower: 0, upper: 3 },
    complaints: { lower: -1, upper: 3 },
    notifications: { lower: -1, upper: 3 },
    late: { lower: 0, upper: 3 },
    noAccount: { lower: 0, upper: 3 },
    turnover: { lower: -1, upper: 3 },
    uncertified: { lower: -1, upper: 3 },
  },
  domains: {
    force: ['force', 'notPermitted'],
    voices: ['complaints', 'notifications'],
    rights: ['late', 'noAccount'],
    organisation: ['turnover', 'uncertified'],
  },
  winsorised: 0.1,
  smallestPeerGroup: 10,
  peerGroupOrder: [],
  smallestStaffGroup: 5,
  capacityShare: 0.1,
  randomShare: 0.15,
  maxMonthsBetweenVisits: 36,
  exceedance: 1.5,
  redraws: { count: 200, priorWeight: 8, rankConfidence: 0.9, bands: { robust: 0.8, likely: 0.5, borderline: 0.2 } },
  cusum: {
    up: { ratio: 2, thresholds: [...cusumThresholds.up] },
    down: { ratio: 0.5, thresholds: [...cusumThresholds.down] },
  },
  ewma: { weight: 0.2, limit: 3 },
}
