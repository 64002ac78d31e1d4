import type { CalendarDate, Notifier, Rule } from '@tilsynsblik/vocabulary'
import authorityRows from '../reference/socialtilsyn.json' with { type: 'json' }
import figureRows from '../reference/published-figures.json' with { type: 'json' }
import municipalityRows from '../reference/municipalities.json' with { type: 'json' }
import regionRows from '../reference/regions.json' with { type: 'json' }
import ruleRows from '../reference/ruleset.json' with { type: 'json' }
import sourceRows from '../reference/notification-sources.json' with { type: 'json' }

export interface OversightAuthority {
  id: string
  name: string
  hostMunicipalityId: string
  validFrom: CalendarDate
  validTo: CalendarDate | null
}

export interface Municipality {
  id: string
  name: string
  fullName: string
  regionCode: string
  /** Who supervises the homes that lie there. The host swap is in it: an authority never supervises its own host. */
  authorityId: string
  children: number
  childrenEstimated: boolean
  tileX: number
  tileY: number
}

/** The five regions to the end of 2026; the merger of two of them in 2027 is not played here. */
export interface Region {
  code: string
  name: string
  slug: string
}

/** How many notifications a kind of notifier made in 2022, chosen so that each share rounds to the printed one. */
export interface NotificationSource {
  notifier: Notifier
  all: number
  abuse: number
  printedAll: number
  printedAbuse: number
}

/** A figure printed in one of the five source documents, and how near the demo data must come to it. */
export interface PublishedFigure {
  id: string
  figure: string
  published: number | number[]
  within: number
  /** The register has it, and no edition: none tells of one municipality. */
  ofOneMunicipality?: boolean
}

export const authorities: readonly OversightAuthority[] = authorityRows
export const municipalities: readonly Municipality[] = municipalityRows
export const regions: readonly Region[] = regionRows
export const rules: readonly Rule[] = ruleRows
export const notificationSources = sourceRows as readonly NotificationSource[]
export const publishedFigures: readonly PublishedFigure[] = figureRows

/** A published figure that is one whole number: the demo data must have exactly as many. */
export function publishedCount(id: string): number {
  const { published } = publishedFigures.find((figure) => figure.id === id)!
  if (typeof published !== 'number') throw new TypeError(`${id} is not one number`)
  return published
}
