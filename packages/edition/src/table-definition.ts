import { oversightAuthorities } from '@tilsynsblik/vocabulary'
import type { Register } from './figures.ts'

interface Text {
  readonly da: string
  readonly en: string
}

export type CategoryWord = Text & { readonly code: string }

/** A table of the closed catalogue, as whoever takes it into another system must know it. */
export interface TableDefinition {
  code: string
  register: Register
  period: 'quarter' | 'year' | 'years'
  name: Text
  definition: Text
  /** Of every number in it, but for the categories that say otherwise. */
  unit: Unit
  categories: readonly (CategoryWord & { unit?: Unit })[]
  /** A cell that is not there was not reported; elsewhere it was merged or held back, so that nobody can be recognised. */
  absent?: 'notReported'
}

export const units = {
  count: { da: 'antal', en: 'count' },
  days: { da: 'dage', en: 'days' },
  childDays: { da: 'barnedøgn', en: 'child-days' },
  share: { da: 'andel (0-1)', en: 'share (0-1)' },
  none: { da: 'uden enhed', en: 'without unit' },
} as const satisfies Record<string, Text>
export type Unit = keyof typeof units

/** A property by authority, as one variable: "syd:late". */
export function byAuthority(states: readonly CategoryWord[]): CategoryWord[] {
  return oversightAuthorities.flatMap((authority) =>
    states.map((state) => ({
      code: `${authority.code}:${state.code}`,
      da: `${authority.da}: ${state.da.toLowerCase()}`,
      en: `${authority.en}: ${state.en.toLowerCase()}`,
    })),
  )
}
