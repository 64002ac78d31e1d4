import { quantileOfSorted } from './quantile.ts'

export interface Dispersion {
  /** phi: mean square of the Winsorised z. 1 is chance alone. */
  dispersion: number
  /** tau^2: variance between homes beyond chance, on the scale of the indicator. */
  variance: number
  /** What z was Winsorised to. */
  lowest: number
  highest: number
}

export interface DispersionInput {
  /** One z per home; sorted in place. */
  z: Float64Array
  /** Sums over the homes of the weights 1 / sd^2 and of their squares. */
  weights: number
  squaredWeights: number
  /** How much of the z is Winsorised at either end. */
  winsorised: number
}

/**
 * How much more homes differ than chance allows,
 *
 *     phi = 1/I sum z_w^2,  tau^2 = max(0, (I phi - (I - 1)) / (sum w - sum w^2 / sum w))
 *
 * with z_w the z of I homes, each drawn in to the `winsorised` and 1 - `winsorised` quantile, so that the homes to
 * be found do not hide themselves. For I >= 2 homes.
 *
 * Source: Spiegelhalter 2005, Qual Saf Health Care 14:347; Spiegelhalter et al. 2012, JRSS A 175:1.
 */
export function dispersionOf({ z, weights, squaredWeights, winsorised }: DispersionInput): Dispersion {
  z.sort()
  const lowest = quantileOfSorted(z, winsorised)
  const highest = quantileOfSorted(z, 1 - winsorised)
  let squares = 0
  for (let i = 0; i < z.length; i++) squares += Math.min(Math.max(z[i]!, lowest), highest) ** 2
  const homes = z.length
  return {
    dispersion: squares / homes,
    variance: Math.max(0, (squares - (homes - 1)) / (weights - squaredWeights / weights)),
    lowest,
    highest,
  }
}
