import type { Injury } from '@tilsynsblik/vocabulary'
import { weighted } from '../random/sampling.ts'
import type { Setting } from '../setting.ts'

/** How the child was hurt in each of `count` episodes of a year: 6 % lightly, 0.3 % seriously (A, no published figure). */
export function injuriesOf(setting: Setting, year: number, count: number): Injury[] {
  const random = setting.random('injury', year)
  return Array.from({ length: count }, () => injuries[drawInjury(random)]!)
}

const injuries: Injury[] = ['NONE', 'MINOR', 'SERIOUS']
const drawInjury = weighted([93.7, 6, 0.3])
