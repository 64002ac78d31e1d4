import type { InstitutionType, LegalSection } from '@tilsynsblik/vocabulary'
import type { Home } from '../institutions/homes.ts'
import { logNormal } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'

/** One use of force within an episode. */
export interface Measure {
  section: LegalSection
  minutes: number
}

/** The measures of one episode, under sections that the type of home may use; 6 % have two or, rarely, three (A). */
export function measuresOf(random: Random, home: Home): Measure[] {
  const more = random()
  // In respite care there is only one word for force, however it was used (INC 4).
  const count = home.type === 'RESPITE' || more >= 0.06 ? 1 : more >= 0.008 ? 2 : 3
  const sections = new Set<LegalSection>()
  while (sections.size < count) sections.add(sectionOf(random, home))
  return Array.from(sections, (section) => ({ section, minutes: minutesOf(random, section) }))
}

function sectionOf(random: Random, { type, character }: Home): LegalSection {
  const { permitted, notPermitted } = sectionsByType[type]
  return random() < Math.min(0.5, notPermitted * character.notPermitted) ? 'OTHER_NOT_PERMITTED' : permitted(random)
}

/** Shares (A, no source); over all homes § 9 66 %, § 8 14, § 16 7, § 10 4, not permitted 4, § 14 2, §§ 12-13 1.5, § 11 1. */
const usual = { permitted: drawn({ S9: 74.8, S8: 14.2, S16: 5.6, S10: 4.1, S11: 1, S19: 0.3 }), notPermitted: 0.033 }
const sectionsByType: Record<InstitutionType, { permitted: (random: Random) => LegalSection; notPermitted: number }> = {
  RESIDENCE: usual,
  RESIDENTIAL_INSTITUTION: usual,
  DISABILITY: usual,
  PARTLY_CLOSED: { permitted: drawn({ S12: 40, S13: 28, S9: 21, S8: 5, S16: 5, S10: 1 }), notPermitted: 0.03 },
  SECURE: { permitted: drawn({ S9: 47, S14: 24, S16: 15, S8: 8, S19: 4, S10: 2 }), notPermitted: 0.033 },
  RESPITE: { permitted: () => 'OTHER_NOT_PERMITTED', notPermitted: 1 },
}

function drawn(shares: Partial<Record<LegalSection, number>>): (random: Random) => LegalSection {
  const sections = Object.keys(shares) as LegalSection[]
  const draw = weighted(Object.values(shares))
  return (random) => sections[draw(random)]!
}

/** Median 4 minutes (A); isolation is longer, and at most the two hours of § 14 (2). */
function minutesOf(random: Random, section: LegalSection): number {
  const median = longer[section] ?? 4
  const minutes = Math.max(1, Math.round(logNormal(random, median, 0.9)))
  return Math.min(minutes, section === 'S14' ? 120 : 720)
}

const longer: Partial<Record<LegalSection, number>> = { S14: 45, S12: 60, S19: 30, S16: 8 }
