import { rateWithInterval } from '../src/rate.ts'
import { compare } from './comparison.ts'
import { at, numbersAt, objectAt, requireSameLength } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** Rates per 1,000 child-days with exact 95 % and 99.8 % limits. */
export const rates: Kind = {
  name: 'rates',
  recognises: (file) => at(file, 'input.count') !== undefined && at(file, 'input.childDays') !== undefined,
  check: (file, findings) => {
    const count = numbersAt(file, 'input.count')
    const childDays = numbersAt(file, 'input.childDays')
    requireSameLength({ count, childDays })
    const columns = (confidence: number) => {
      const all = count.map((each, i) => rateWithInterval({ count: each, exposure: childDays[i]! }, { confidence }))
      return {
        rate: all.map((each) => each && each.rate),
        lower: all.map((each) => each && each.lower),
        upper: all.map((each) => each && each.upper),
      }
    }
    const got = { ci95: columns(0.95), ci998: columns(0.998) }
    compare(objectAt(file, 'output'), got, findings, { path: 'output', tolerance: toleranceOf(file) })
  },
}
