import { readFileSync } from 'node:fs'
import type { EditionDrafts } from '../domain/edition-draft.ts'
import type { EditionGround } from '../domain/edition-ground.ts'
import type { GraveEvents, HomeRegister } from '../domain/grave-events.ts'
import type { NationalFacts } from '../domain/national-facts.ts'
import type { DepartmentQuarterFacts, Departments, QuarterComparison } from '../domain/overview-facts.ts'
import type { WeeklyUse } from '../domain/use-alarms.ts'

/** A document of this folder, and what it is answered with. The gateway knows it by the hash of its text. */
export interface ServiceDocument<Data> {
  readonly text: string
  readonly data?: Data
}

export const nationalFacts: ServiceDocument<NationalFacts> = { text: textOf('national-facts') }
export const graveEvents: ServiceDocument<GraveEvents> = { text: textOf('grave-events') }
export const homeRegister: ServiceDocument<HomeRegister> = { text: textOf('home-register') }

/** For the quarterly overviews: one question for each department, and one for all of them. */
export const operatingDepartments: ServiceDocument<Departments> = { text: textOf('operating-departments') }
export const quarterComparison: ServiceDocument<QuarterComparison> = { text: textOf('quarter-comparison') }
export const departmentQuarter: ServiceDocument<DepartmentQuarterFacts> = { text: textOf('department-quarter') }

/** What does not wait for the quarter. */
export const weeklyUse: ServiceDocument<{ weeklyUse: WeeklyUse[] }> = { text: textOf('weekly-use') }

/** For the publication of the national figures, under the statistics role. */
export const editionGround: ServiceDocument<EditionGround> = { text: textOf('statistics/edition-ground') }
export const draftEdition: ServiceDocument<EditionDrafts> = { text: textOf('statistics/draft-edition') }
export const openTables: ServiceDocument<Record<string, boolean>> = { text: textOf('statistics/open-edition') }

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8')
}
