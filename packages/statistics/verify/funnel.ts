import { exactFunnel } from '../src/exact-funnel.ts'
import { expectedCounts, type ObservedExpected } from '../src/expected-counts.ts'
import { funnelCurve } from '../src/funnel-curve.ts'
import { overdispersion } from '../src/overdispersion.ts'
import { compare, type Computed } from './comparison.ts'
import { at, entriesAt, isObject, type Json, numbersAt, objectAt, requireSameLength, textsAt } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** One set of homes, compared with all and with their type. */
export const funnel: Kind = {
  name: 'funnel',
  recognises: (file) => at(file, 'output.overall.funnel') !== undefined || at(file, 'output.byType.funnel') !== undefined,
  check: (file, findings) => {
    const input = objectAt(file, 'input')
    const got = { overall: funnelOf(input), byType: at(input, 'type') === undefined ? undefined : funnelOf(input, textsAt(input, 'type')) }
    compare(objectAt(file, 'output'), got, findings, { path: 'output', tolerance: toleranceOf(file) })
  },
}

/** Several sets of homes, each for an edge of what can occur. */
export const funnelCases: Kind = {
  name: 'funnel, edge cases',
  recognises: (file) => {
    const cases = at(file, 'cases')
    return isObject(cases) && Object.values(cases).some((each) => at(each, 'output.funnel') !== undefined)
  },
  check: (file, findings) => {
    for (const [name, each] of entriesAt(file, 'cases')) {
      const types = at(each, 'input.type') === undefined ? undefined : textsAt(each, 'input.type')
      compare(objectAt(each, 'output'), funnelOf(objectAt(each, 'input'), types), findings, {
        path: `cases.${name}.output`,
        tolerance: toleranceOf(file),
      })
    }
  },
}

/** Homes of the input with what their peers would have reported. */
export function standardised(input: Json, types?: readonly string[]) {
  const count = numbersAt(input, 'O')
  const exposure = numbersAt(input, 'T')
  requireSameLength({ O: count, T: exposure, ...(types && { type: types }) })
  const { expected, peerRates } = expectedCounts(
    count.map((each, i) => ({ count: each, exposure: exposure[i]!, ...(types && { peerGroup: types[i]! }) })),
  )
  return { homes: expected.map((each, i): ObservedExpected => ({ observed: count[i]!, expected: each })), peerRates }
}

function funnelOf(input: Json, types?: readonly string[]): Computed {
  const { homes, peerRates } = standardised(input, types)
  return {
    stratumRatePer1000: Object.fromEntries([...peerRates].map(([type, rate]) => [type, 1000 * rate])),
    funnel: exactColumns(homes),
    overdispersion: adjustedColumns(homes),
  }
}

function exactColumns(homes: readonly ObservedExpected[]): Computed {
  const points = exactFunnel(homes)
  const curves = homes.map(({ expected }) => (expected > 0 ? funnelCurve(expected) : null))
  return {
    E: homes.map(({ expected }) => expected),
    sr: points.map((point) => point && point.ratio),
    l998: curves.map((curve) => curve && curve.lower998),
    l95: curves.map((curve) => curve && curve.lower95),
    u95: curves.map((curve) => curve && curve.upper95),
    u998: curves.map((curve) => curve && curve.upper998),
    pUpper: points.map((point) => point && point.probabilityAtLeast),
    pLower: points.map((point) => point && point.probabilityAtMost),
    z: points.map((point) => point && point.z),
    band: points.map((point) => point && point.band),
    qUpper: points.map((point) => point && point.falseDiscoveryRate),
  }
}

function adjustedColumns(all: readonly ObservedExpected[]): Computed {
  const { homes, dispersion, points } = overdispersion(all)
  return {
    I: homes,
    phi: dispersion && dispersion.dispersion,
    tau2: dispersion && dispersion.variance,
    lowerQ: dispersion && dispersion.lowest,
    upperQ: dispersion && dispersion.highest,
    zMult: points.map((point) => point && point.zMultiplicative),
    zAdd: points.map((point) => point && point.zAdditive),
    addL998: points.map((point) => point && point.lower998),
    addL95: points.map((point) => point && point.lower95),
    addU95: points.map((point) => point && point.upper95),
    addU998: points.map((point) => point && point.upper998),
  }
}
