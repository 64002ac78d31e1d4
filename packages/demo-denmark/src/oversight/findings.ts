import { codesOf, inspectionThemes, type FindingLevel, type InspectionTheme } from '@tilsynsblik/vocabulary'
import type { Home } from '../institutions/homes.ts'
import type { Random } from '../random/rng.ts'

export interface Finding {
  theme: InspectionTheme
  level: FindingLevel
}

/** One finding under each of the six themes (A). Before July 2025 there were eight; the words are those of today. */
export function findingsOf(random: Random, home: Home): Finding[] {
  return codesOf(inspectionThemes).map((theme) => ({ theme, level: levelOf(random(), badness(home, theme)) }))
}

/** What inspectors find goes with what worries others, and on force with force outside the law: 1 is a usual home. */
function badness({ character }: Home, theme: InspectionTheme): number {
  return character.concern ** 0.8 * (theme === 'PREVENTION_OF_FORCE' ? 1.3 * character.notPermitted : 1)
}

function levelOf(chance: number, badness: number): FindingLevel {
  const tightened = Math.min(0.08, 0.005 * badness)
  const requirement = tightened + Math.min(0.35, 0.045 * badness)
  const advice = requirement + Math.min(0.4, 0.13 * badness)
  if (chance < tightened) return 'TIGHTENED'
  if (chance < requirement) return 'REQUIREMENT'
  return chance < advice ? 'ADVICE' : 'NONE'
}
