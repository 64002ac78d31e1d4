import { MissingPart, type Job, type JobContext } from '@tilsynsblik/service-kit'
import { addQuarters, lastClosedQuarter, type Quarter } from '@tilsynsblik/vocabulary'
import { freezeOverview, noteMissingRegister } from '../commands/freeze-overview.ts'
import { keepDepartments } from '../commands/keep-departments.ts'
import { departmentQuarter, operatingDepartments, quarterComparison } from '../documents/documents.ts'
import { draftQuarter } from '../domain/overview-draft.ts'
import {
  homesEverIn,
  registerMissingIn,
  type ComparedHome,
  type Departments,
  type DepartmentQuarterFacts,
  type QuarterComparison,
} from '../domain/overview-facts.ts'
import { overviewsToFreeze, quartersToFreeze, type OpenOverview } from '../queries/overviews-to-freeze.ts'

/**
 * Freezes the figures of every department, the night after a quarter has closed (experience.md 6.3), and those of earlier
 * quarters that nobody has frozen. A quarter of a department whole or not at all; without one of the registers it says which,
 * and is tried again.
 */
export const freezeOverviews: Job = {
  name: 'freeze-overviews',
  at: '20 1 * * *',
  async run(ctx) {
    const lastClosed = lastClosedQuarter(new Date())
    const { operatingDepartments: departments } = await ctx.ask<Departments>(operatingDepartments.text)
    // The running one too: an alarm is listed in its quarter before the quarter has closed.
    for (const quarter of [lastClosed, addQuarters(lastClosed, 1)]) await keepDepartments(ctx, departments, quarter)
    for (const quarter of await quartersToFreeze(ctx, lastClosed)) {
      try {
        await freezeQuarter(ctx, quarter)
      } catch (error) {
        if (error instanceof MissingPart) await noteMissingRegister(ctx, quarter, error.part)
        throw error
      }
    }
  },
}

async function freezeQuarter(ctx: JobContext, quarter: Quarter): Promise<void> {
  const { institutionPeriods: country } = await ctx.ask<QuarterComparison>(quarterComparison.text, { quarter })
  if (country.some(({ incidents }) => incidents === null)) throw new MissingPart('incidents', 'a home without its facts')
  for (const overview of await overviewsToFreeze(ctx, quarter)) await freezeDepartment(ctx, overview, country)
}

async function freezeDepartment(ctx: JobContext, overview: OpenOverview, country: readonly ComparedHome[]): Promise<void> {
  const { departmentId, quarter, told, alarmed } = overview
  const facts = await ctx.ask<DepartmentQuarterFacts>(departmentQuarter.text, { department: departmentId, quarter })
  const missing = registerMissingIn(homesEverIn(facts))
  if (missing) throw new MissingPart(missing, 'a home without its facts')
  const draft = draftQuarter({ departmentId, quarter, facts, country, told, alarmed: new Set(alarmed) })
  await freezeOverview(ctx, overview, draft, new Date())
}
