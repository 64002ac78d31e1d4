import { institutionTypes, type InstitutionType } from '@tilsynsblik/vocabulary'
import type { SupervisorHomesQuery } from '../../graphql/graphql.ts'
import type { SortValue } from '../../ui/sort-rows.ts'
import type { HomeColumn } from './homes-search.ts'

/** One home in the chosen period, as four registers know it. */
export type HomePeriod = SupervisorHomesQuery['institutionPeriods'][number]

/** What the supervisor looks for; everything is done with the rows that are here already. */
export interface HomeChoice {
  type: InstitutionType | undefined
  withoutReports: boolean
  text: string
}

export function chosenHomes(homes: readonly HomePeriod[], { type, withoutReports, text }: HomeChoice): HomePeriod[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return homes.filter(({ institution, incidents }) => {
    if (type && institution.type !== type) return false
    if (withoutReports && incidents?.reports !== 0) return false
    const haystack = [institution.name, institution.number, institution.municipality.name, institution.operator.name]
      .join(' ')
      .toLocaleLowerCase('da')
    return words.every((word) => haystack.includes(word))
  })
}

/** Neither a report nor a declared zero: nothing is known, which is not the same as nothing happened. */
export function isSilent({ incidents }: { readonly incidents?: Reported | null | undefined }): boolean {
  return incidents != null && incidents.reports === 0 && incidents.silence.monthsDeclaredZero === 0
}

interface Reported {
  readonly reports: number
  readonly silence: { readonly monthsDeclaredZero: number }
}

/** A part of the reports as a share; null when there is nothing to be a part of. */
export function shareOf(part: number | undefined, whole: number | undefined): number | null {
  return part === undefined || !whole ? null : part / whole
}

/** What each column is sorted by. */
export const sortValues: Record<HomeColumn, (home: HomePeriod) => SortValue> = {
  navn: ({ institution }) => institution.name,
  type: ({ institution }) => institutionTypes.findIndex(({ code }) => code === institution.type),
  rate: (home) => (isSilent(home) ? null : (home.incidents?.rate?.perThousandChildDays ?? null)),
  indberetninger: (home) => (isSilent(home) ? null : (home.incidents?.reports ?? null)),
  'ikke-tilladt': ({ incidents }) => shareOf(incidents?.notPermitted, incidents?.reports),
  redegoerelse: ({ incidents }) => shareOf(incidents?.accountAttached, incidents?.reports),
  klager: ({ complaints }) => complaints?.filed ?? null,
  medhold: ({ complaints }) => complaints?.upheld ?? null,
  underretninger: ({ notifications }) => notifications?.received ?? null,
  'for-sent': ({ incidents }) => incidents?.late ?? null,
  maaneder: ({ incidents }) => incidents?.silence.monthsMissing ?? null,
  tilsyn: ({ inspections }) => inspections?.lastCarriedOutOn ?? null,
}
