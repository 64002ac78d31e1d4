import { quotas } from '../random/sampling.ts'
import { publishedCount } from '../reference.ts'

/** How many there are of everything in one year. Only 2022 is published; the others follow its proportions. */
export interface Volumes {
  /** By quarter: not about abuse, about abuse. */
  concern: number[]
  abuse: number[]
  /** Children with any notification, and with one about abuse. */
  children: number
  abusedChildren: number
  /** Victims of a reported crime: violence, sexual, other. */
  victims: [violence: number, sexual: number, other: number]
  /** Notifications followed by support. */
  supportedAbuse: number
  supportedConcern: number
  /** Children's-house courses that start. */
  courses: number
}

export function volumesOf(year: number, scale: number): Volumes {
  const { all, abuse } = totals[year] ?? { all: 156_000, abuse: 15_100 }
  const part = (count: number) => Math.round((count * abuse) / published.abuse) * scale
  // The third quarter is the lowest, of both (N5).
  const abuseByQuarter = quotas(abuse * scale, [0.262, 0.266, 0.206, 0.266])
  const allByQuarter = quotas(all * scale, [0.254, 0.262, 0.222, 0.262])
  return {
    concern: allByQuarter.map((count, quarter) => count - abuseByQuarter[quarter]!),
    abuse: abuseByQuarter,
    // 1.79 notifications per child (DST 2022).
    children: Math.round((all * scale) / 1.79),
    abusedChildren: part(publishedCount('N8')),
    // The counts behind printed shares: 66, 25 and 9 % of 4,375 (N10), 36 % of 13,942 (N11), 1.7 per 1,000 children (N20).
    victims: [part(2_887), part(1_094), part(394)],
    supportedAbuse: part(5_019),
    supportedConcern: Math.round((all - abuse) * 0.18) * scale, // A
    courses: part(1_965),
  }
}

const published = { all: publishedCount('N1'), abuse: publishedCount('N2') }

/** 2021 from DST, scaled; from 2023 a plausible level (A). */
const totals: Record<number, { all: number; abuse: number }> = {
  2021: { all: 134_500, abuse: 13_700 },
  2022: published,
  2023: { all: 151_000, abuse: 14_300 },
  2024: { all: 153_500, abuse: 14_700 },
  2025: { all: 155_000, abuse: 15_000 },
}
