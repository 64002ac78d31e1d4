import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ServiceDefinition } from '@tilsynsblik/service-kit'
import { tables } from './data/tables.ts'
import { resolvers } from './graphql/resolvers.ts'
import { jobs } from './jobs/jobs.ts'

/** What those who oversee make of the registers: visits, quarterly overviews, national editions. */
export const oversight: ServiceDefinition = {
  name: 'oversight',
  schema: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  database: {
    service: 'oversight',
    tables,
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  },
  jobs,
}
export { countQuarters, type CountedQuarters } from './commands/count-quarters.ts'
export { wishOverviews } from './commands/wish-overviews.ts'
export { wishEdition } from './commands/wish-edition.ts'
export { wishAssessment } from './commands/wish-assessment.ts'
export { recomputeAssessment, type Recomputed } from './queries/recompute-assessment.ts'
export { moveOverview } from './commands/move-overview.ts'
export { writeOverviewRemark } from './commands/write-overview-remark.ts'
export { writeOverviewStory } from './commands/write-overview-story.ts'
export { quarterlyOverview, type QuarterlyOverviewRow } from './queries/overview.ts'
export { quarterlyOverviews } from './queries/overviews.ts'
