import { municipalities } from './reference.ts'

/** Share of a municipality's children who may be notified about (A): the same child can then come again next year. */
const atRiskShare = 0.3

/** Children who stay in one place of a home one after the other, at most: at 16 months each, more than forty years. */
export const staysPerPlace = 32

/** How the children of Denmark are numbered: 0 is the child of the demo, then those at risk, then those in homes. */
export interface ChildNumbers {
  /** By municipality, in the order of `municipalities`: first number and how many. */
  atRisk: { first: number; count: number }[]
  firstResident: number
  /** The pseudonym. It says nothing of the number behind it, so nothing of the municipality. */
  idOf(number: number): string
}

export function childNumbers(scale: number): ChildNumbers {
  let next = 1
  const atRisk = municipalities.map(({ children }) => {
    const first = next
    const count = Math.ceil(children * atRiskShare) * scale
    next += count
    return { first, count }
  })
  const digits = Math.ceil(Math.log10(1_000_000 * scale))
  return {
    atRisk,
    firstResident: next,
    // The multiplier has no factor in common with ten, so that no two numbers share a pseudonym.
    idOf: (number) => `c-${String((number * 7_654_321 + 417) % 10 ** digits).padStart(6, '0')}`,
  }
}
