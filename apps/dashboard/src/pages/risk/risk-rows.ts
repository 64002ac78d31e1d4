import { institutionTypes, riskBands, type InstitutionType, type RiskBand } from '@tilsynsblik/vocabulary'
import type { RiskHomeFragment } from '../../graphql/graphql.ts'
import type { SortValue } from '../../ui/sort-rows.ts'
import type { RiskColumn } from './risk-search.ts'

/** One home in the newest assessment. */
export type RiskHome = RiskHomeFragment
export type RiskIndicatorScore = RiskHome['indicators'][number]

export interface RiskChoice {
  type: InstitutionType | undefined
  band: RiskBand | undefined
  text: string
}

export function chosenRiskHomes(homes: readonly RiskHome[], { type, band, text }: RiskChoice): RiskHome[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return homes.filter((home) => {
    const { institution } = home
    if (type && institution.type !== type) return false
    if (band && home.band !== band) return false
    const haystack = [institution.name, institution.number, institution.municipality.name].join(' ').toLocaleLowerCase('da')
    return words.every((word) => haystack.includes(word))
  })
}

/** How many homes stand in each band, and what the list says together. */
export interface RiskSummary {
  homes: number
  bands: Record<RiskBand, number>
}

export function riskSummary(homes: readonly RiskHome[]): RiskSummary {
  const count = (band: RiskBand) => homes.filter((home) => home.band === band).length
  return {
    homes: homes.length,
    bands: Object.fromEntries(riskBands.map(({ code }) => [code, count(code)])) as Record<RiskBand, number>,
  }
}

/** What counts most for a visit, strongest first; nothing that speaks against one. */
export function strongestOf(indicators: readonly RiskIndicatorScore[], count: number): RiskIndicatorScore[] {
  return indicators
    .filter(({ contribution, value }) => contribution > 0 && value != null)
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, count)
}

/** What a domain adds to the score: the four add up to it. */
export function domainPart(value: number): number {
  return value / 4
}

/** What each column is sorted by, within a band. */
export const riskSortValues: Record<RiskColumn, (home: RiskHome) => SortValue> = {
  sikkerhed: ({ probabilitySelected }) => probabilitySelected,
  plads: ({ rankLow }) => rankLow,
  score: ({ score }) => score,
  navn: ({ institution }) => institution.name,
  type: ({ institution }) => institutionTypes.findIndex(({ code }) => code === institution.type),
  kommune: ({ institution }) => institution.municipality.name,
}
