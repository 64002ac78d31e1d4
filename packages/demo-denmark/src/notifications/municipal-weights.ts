import { normal } from '../random/distributions.ts'
import { municipalities } from '../reference.ts'
import type { Setting } from '../setting.ts'

/** Where notifications come from: children, times what is particular to the municipality and a little to the year (A). */
export function municipalWeights(setting: Setting, year: number): number[] {
  const lasting = setting.random('municipality')
  const passing = setting.random('municipality', year)
  return municipalities.map(({ children }) => children * Math.exp(0.33 * normal(lasting) + 0.06 * normal(passing)))
}
