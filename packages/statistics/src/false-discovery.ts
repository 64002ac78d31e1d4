import { requireShare } from './require-argument.ts'

/**
 * For each probability the share of false alarms to expect if it and all smaller ones are called alarms:
 * q_(i) = min over j >= i of p_(j) n / j, at most 1. In the order given.
 *
 * @throws RangeError naming the argument, such as `probabilities[3]`, when one is not between 0 and 1.
 *
 * Source: Benjamini and Hochberg 1995, JRSS B 57:289. Equals p.adjust(method = "BH") in R.
 */
export function falseDiscoveryRates(probabilities: readonly number[]): number[] {
  probabilities.forEach((probability, i) => requireShare(probability, `probabilities[${i}]`))
  const largestFirst = probabilities.map((_, i) => i).sort((a, b) => probabilities[b]! - probabilities[a]!)
  const rates: number[] = Array.from(probabilities, () => 1)
  let least = 1
  largestFirst.forEach((index, place) => {
    const rank = probabilities.length - place
    least = Math.min(least, (probabilities.length / rank) * probabilities[index]!)
    rates[index] = least
  })
  return rates
}
