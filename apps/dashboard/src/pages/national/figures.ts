import { figuresOf, type Figures } from '@tilsynsblik/edition'
import type { NationalQuery } from '../../graphql/graphql.ts'

export type ShownEdition = NonNullable<NationalQuery['edition']>

/** An edition's figures, and what the register of homes says of municipalities today. */
export interface NationalFigures extends Figures {
  edition: ShownEdition
  /** Names of the municipalities by id; empty when the register of homes, which knows them, did not answer. */
  municipalities: ReadonlyMap<string, string>
  /** Children 0-17 in the country; null when the register of homes, which knows them, did not answer. */
  children: number | null
}

export function nationalFiguresOf(edition: ShownEdition, municipalities: NationalQuery['municipalities']): NationalFigures {
  return {
    ...figuresOf(edition),
    edition,
    municipalities: new Map(municipalities?.map(({ id, name }) => [id, name])),
    children: municipalities?.reduce((sum, { children }) => sum + children, 0) ?? null,
  }
}
