import { fitGammaPoisson, type GammaPoissonFit } from '../src/gamma-poisson.ts'
import { expectedRanks, posteriorRatio } from '../src/gamma-poisson-posterior.ts'
import type { ObservedExpected } from '../src/expected-counts.ts'
import { compare, type Computed } from './comparison.ts'
import { standardised } from './funnel.ts'
import { at, entriesAt, isObject, objectAt, textsAt } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** Empirical-Bayes rates: fit, posterior of each home, expected ranks where asked for. */
export const gammaPoisson: Kind = {
  name: 'gamma-Poisson',
  recognises: (file) => {
    const cases = at(file, 'cases')
    return isObject(cases) && Object.values(cases).some((each) => at(each, 'output.fit') !== undefined)
  },
  check: (file, findings) => {
    const note = at(file, 'meta.tolerance.ignore')
    const ignored = typeof note === 'string' ? [note] : []
    for (const [name, each] of entriesAt(file, 'cases')) {
      const types = at(each, 'input.type') === undefined ? undefined : textsAt(each, 'input.type')
      const { homes, peerRates } = standardised(objectAt(each, 'input'), types)
      const fit = fitGammaPoisson(homes)
      const got: Record<string, Computed> = {
        E: homes.map(({ expected }) => expected),
        fit: fitValues(fit),
        posterior: posteriorColumns(homes, fit, (i) => 1000 * peerRates.get(types?.[i] ?? 'all')!),
      }
      const output = objectAt(each, 'output')
      // Quadratic in the homes, so only where the file has it.
      if ('expectedRank' in output) got['expectedRank'] = fit.status === 'ok' ? expectedRanks(homes, fit) : homes.map(() => null)
      const path = `cases.${name}.output`
      const { fit: wantedFit, ...rest } = output
      compare({ fit: wantedFit ?? null }, got, findings, { path, tolerance: toleranceOf(file, 'fit'), ignored: [...ignored, 'logLik'] })
      const logLik = at(wantedFit, 'logLik')
      if (logLik !== undefined) {
        const own = fit.status === 'ok' ? fit.logLikelihood : undefined
        compare(logLik, own, findings, { path: `${path}.fit.logLik`, tolerance: toleranceOf(file, 'logLik') })
      }
      for (const [part, wanted] of Object.entries(rest)) {
        const stated = part === 'posterior' || part === 'expectedRank' ? part : 'fit'
        compare(wanted, got[part], findings, { path: `${path}.${part}`, tolerance: toleranceOf(file, stated), ignored })
      }
    }
  },
}

function fitValues(fit: GammaPoissonFit): Computed {
  if (fit.status === 'ok') return { status: fit.status, a: fit.shape, b: fit.rate, mean: fit.mean }
  return { ...fit }
}

function posteriorColumns(homes: readonly ObservedExpected[], fit: GammaPoissonFit, ratePer1000: (i: number) => number): Computed {
  const posteriors = homes.map((home) => (fit.status === 'ok' ? posteriorRatio(home, fit) : null))
  return {
    postMean: posteriors.map((each) => each && each.mean),
    postLower95: posteriors.map((each) => each && each.lower),
    postUpper95: posteriors.map((each) => each && each.upper),
    postRatePer1000: posteriors.map((each, i) => each && each.mean * ratePer1000(i)),
    pAboveThreshold: posteriors.map((each) => each && each.aboveThreshold),
    pAboveOne: posteriors.map((each) => each && each.aboveOne),
    shrinkage: posteriors.map((each) => each && each.priorWeight),
  }
}
