import { readFileSync } from 'node:fs'
import type { EditionDrafts } from '../domain/edition-draft.ts'
import type { GraveEvents, HomeRegister } from '../domain/grave-events.ts'
import type { NationalFacts } from '../domain/national-facts.ts'

/** A document of this folder, and what it is answered with. The gateway knows it by the hash of its text. */
export interface ServiceDocument<Data> {
  readonly text: string
  readonly data?: Data
}

export const nationalFacts: ServiceDocument<NationalFacts> = { text: textOf('national-facts') }
export const graveEvents: ServiceDocument<GraveEvents> = { text: textOf('grave-events') }
export const homeRegister: ServiceDocument<HomeRegister> = { text: textOf('home-register') }

/** For the publication of the national figures, under the statistics role. */
export const municipalChildren: ServiceDocument<MunicipalChildren> = { text: textOf('statistics/municipal-children') }
export const draftEdition: ServiceDocument<EditionDrafts> = { text: textOf('statistics/draft-edition') }
export const openTables: ServiceDocument<Record<string, boolean>> = { text: textOf('statistics/open-edition') }

export interface MunicipalChildren {
  municipalities: { id: string; children: number }[]
}

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8')
}
