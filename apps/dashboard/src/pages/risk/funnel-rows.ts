import type { FunnelGroupFragment } from '../../graphql/graphql.ts'
import type { RiskHome } from './risk-rows.ts'

export type FunnelPlace = 'above998' | 'above95' | 'inside' | 'below95' | 'below998'

export interface FunnelRow {
  home: RiskHome
  funnel: NonNullable<RiskHome['funnel']>
  /** Reports. */
  observed: number
  place: FunnelPlace
  /** So few are expected that the ratio says little: drawn as an open mark. */
  isOpen: boolean
}

const fewExpected = 5

/** The area's homes of one group that have child-days, highest ratio first. */
export function funnelPoints(homes: readonly RiskHome[], { type }: FunnelGroupFragment): FunnelRow[] {
  return homes
    .filter(({ peerGroup }) => peerGroup === type)
    .flatMap((home) => {
      const { funnel } = home
      if (!funnel) return []
      const observed = Math.round(funnel.ratio * funnel.expected)
      return [{ home, funnel, observed, place: placeOf(funnel.z ?? 0), isOpen: funnel.expected < fewExpected }]
    })
    .toSorted((one, other) => other.funnel.ratio - one.funnel.ratio)
}

/** The limits are drawn where the additive z is 1.96 and 3.09. */
export function placeOf(z: number): FunnelPlace {
  if (z > 3.0902) return 'above998'
  if (z > 1.96) return 'above95'
  if (z < -3.0902) return 'below998'
  return z < -1.96 ? 'below95' : 'inside'
}
