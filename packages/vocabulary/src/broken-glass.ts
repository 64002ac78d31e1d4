import type { Persona } from './persona.ts'

/** One home that was opened to somebody outside it for an hour, with the reason, and what its reviewers say of it. */
export interface BrokenGlass {
  id: string
  openedBy: string
  openedById: string
  openedAs: Persona
  /** In whose name; null for the whole country. */
  openedFor: string | null
  homeId: string
  homeName: string
  authorityName: string
  reason: string
  openedAt: string
  until: string
  reviewedBy: string | null
  reviewedAt: string | null
  justified: boolean | null
  remark: string | null
}

/** Word that a home was opened; which one, and why, the reader finds at the list of openings. */
export interface GlassNotice {
  id: string
  createdAt: string
  readAt: string | null
}

/** Who may break the glass, and who reviews it. An opener never reviews her own. */
export const glassBreakers: readonly Persona[] = ['supervisor', 'authority_head', 'dpo']
export const glassReviewers: readonly Persona[] = ['authority_head', 'dpo']
/** Who is told of it at once: of one's own home, and whoever reviews it. */
export const glassNotified: readonly Persona[] = ['manager', ...glassReviewers]

export const glassReason = { least: 20, most: 2_000 } as const
