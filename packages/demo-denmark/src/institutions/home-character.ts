import type { InstitutionType } from '@tilsynsblik/vocabulary'
import { beta, gamma, gumbel, logNormal, normal } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'

/** What lies behind a home's figures and stays with it through the years. Nobody reads it in a register. */
export interface HomeCharacter {
  /** How readily force is used and reported; the Gamma of the domain description. */
  tendency: number
  /** How likely the home is to report at all. */
  reporting: number
  /** What others notice and write to the municipality about; only in part the same as `tendency`. */
  concern: number
  /** Chance that a month without reports is declared; 0 for homes that never do. */
  nilDiligence: number
  /** Chance that a report has the child's account with it. */
  accountShare: number
  /** Factor on the time until a report is registered. */
  slowness: number
  /** Factor on the share of force outside the law. */
  notPermitted: number
  /** Share of places in use. */
  occupancy: number
}

export function homeCharacter(random: Random): HomeCharacter {
  const tendency = gamma(random, 0.8)
  return {
    tendency,
    reporting: gumbel(random),
    concern: (tendency + 0.2) ** 0.35 * logNormal(random, 1, 0.8),
    nilDiligence: random() < 0.2 ? 0 : beta(random, 5, 2.25),
    accountShare: Math.min(0.98, Math.max(0.02, beta(random, 1.8, 3.2))),
    slowness: Math.exp(0.3 * normal(random)),
    notPermitted: Math.exp(0.6 * normal(random) - 0.18),
    occupancy: Math.max(0.5, beta(random, 17, 3)),
  }
}

/** Places: median and sigma by type, from 3 to 48 (A, domain description 7). */
export function placesOf(random: Random, type: InstitutionType): number {
  const { median, sigma } = sizes[type]
  return Math.min(48, Math.max(3, Math.round(logNormal(random, median, sigma))))
}

const sizes: Record<InstitutionType, { median: number; sigma: number }> = {
  RESIDENCE: { median: 6, sigma: 0.45 },
  RESIDENTIAL_INSTITUTION: { median: 9.5, sigma: 0.5 },
  DISABILITY: { median: 12, sigma: 0.4 },
  PARTLY_CLOSED: { median: 8, sigma: 0.3 },
  SECURE: { median: 15, sigma: 0.35 },
  RESPITE: { median: 8, sigma: 0.4 },
}
