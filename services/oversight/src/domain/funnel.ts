import {
  fitGammaPoisson,
  normalQuantile,
  overdispersion,
  posteriorRatio,
  type FunnelLimits,
  type HomeFacts,
  type Indicator,
  type ModelParameters,
} from '@tilsynsblik/statistics'

/** All homes of one type in the country: what a home is compared with. */
export interface PeerGroup {
  type: string
  homes: number
  reports: number
  childDays: number
  perThousandChildDays: number | null
  phi: number | null
  tau2: number | null
  limits: ({ expected: number } & FunnelLimits)[]
}

/** Where a home stands in the funnel of its type. */
export interface FunnelPoint {
  expected: number
  ratio: number
  z: number | null
  probabilityHigh: number | null
  shrunken: number | null
  shrunkenLower: number | null
  shrunkenUpper: number | null
}

export interface HomeInGroup {
  home: HomeFacts
  peerGroup: string
  force: Indicator
}

/** The funnel of each peer group, and the place of each home in it; null for a home that expects nothing. In the order given. */
export function funnelOf(
  homes: readonly HomeInGroup[],
  parameters: ModelParameters,
): { groups: PeerGroup[]; points: (FunnelPoint | null)[] } {
  const pointOf = new Map<string, FunnelPoint | null>()
  const groups = [...Map.groupBy(homes, ({ peerGroup }) => peerGroup)].map(([type, members]) => {
    const open = members.filter(({ home }) => home.childDays > 0)
    const reports = sumOf(open, ({ home }) => home.reports)
    const childDays = sumOf(open, ({ home }) => home.childDays)
    const rate = childDays > 0 ? reports / childDays : 0
    const counts = members.map(({ home }) => ({ observed: home.reports, expected: rate * home.childDays }))
    const { dispersion } = overdispersion(counts, { winsorised: parameters.winsorised })
    const fit = fitGammaPoisson(counts)
    members.forEach(({ home, force }, i) =>
      pointOf.set(home.id, pointAt(counts[i]!, { fit, z: force.missing ? null : force.z, parameters })),
    )
    return {
      type,
      homes: members.length,
      reports: sumOf(members, ({ home }) => home.reports),
      childDays,
      perThousandChildDays: childDays > 0 ? 1000 * rate : null,
      phi: dispersion?.dispersion ?? null,
      tau2: dispersion?.variance ?? null,
      limits: dispersion
        ? limitsAt(
            counts.map(({ expected }) => expected),
            dispersion.variance,
          )
        : [],
    }
  })
  return { groups: groups.sort((one, other) => (one.type < other.type ? -1 : 1)), points: homes.map(({ home }) => pointOf.get(home.id)!) }
}

interface Placing {
  fit: ReturnType<typeof fitGammaPoisson>
  z: number | null
  parameters: ModelParameters
}

function pointAt(count: { observed: number; expected: number }, { fit, z, parameters }: Placing): FunnelPoint | null {
  const { observed, expected } = count
  if (expected === 0) return null
  const posterior = fit.status === 'ok' ? posteriorRatio(count, fit, { threshold: parameters.exceedance }) : null
  // Counts that differ no more than chance: every home is held to be as its peers.
  const common = fit.status === 'noOverdispersion' ? fit.mean : null
  return {
    expected,
    ratio: observed / expected,
    z,
    probabilityHigh: posterior?.aboveThreshold ?? (common === null ? null : Number(common > parameters.exceedance)),
    shrunken: posterior?.mean ?? common,
    shrunkenLower: posterior?.lower ?? common,
    shrunkenUpper: posterior?.upper ?? common,
  }
}

const curvePoints = 25
const [low998, low95, up95, up998] = [0.001, 0.025, 0.975, 0.999].map(normalQuantile) as [number, number, number, number]

/** Additive limits max(0, 1 + z sqrt(1/(4E) + tau2))^2 from the smallest expected count to the largest, in equal ratios. */
function limitsAt(expected: readonly number[], tau2: number): PeerGroup['limits'] {
  const some = expected.filter((each) => each > 0)
  // Not Math.min(...): a scaled country has more homes than a call may have arguments.
  const smallest = some.reduce((least, each) => Math.min(least, each), Infinity)
  const largest = some.reduce((most, each) => Math.max(most, each), 0)
  return Array.from({ length: curvePoints }, (_, i) => {
    const at = smallest * (largest / smallest) ** (i / (curvePoints - 1))
    const limit = (z: number) => Math.max(0, 1 + z * Math.sqrt(1 / (4 * at) + tau2)) ** 2
    return { expected: at, lower998: limit(low998), lower95: limit(low95), upper95: limit(up95), upper998: limit(up998) }
  })
}

function sumOf<Each>(all: readonly Each[], figure: (each: Each) => number): number {
  return all.reduce((sum, each) => sum + figure(each), 0)
}
