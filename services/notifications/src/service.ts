import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { whoHasSeenSql, type ServiceDefinition } from '@tilsynsblik/service-kit'
import { figuresSql } from './data/figures.sql.ts'
import { guardianLockedSql } from './data/guardian-locked.sql.ts'
import { tables } from './data/tables.ts'
import { tallySql } from './data/tally.sql.ts'
import { resolvers } from './graphql/resolvers.ts'
import { jobs } from './jobs/jobs.ts'

export { caseWords } from './commands/erase-words.ts'
export { caseArchive } from './queries/archived-cases.ts'
export { drawSimilar } from './commands/draw-similar.ts'
export { importNotifications, type ImportedNotification } from './commands/import-notifications.ts'
export { recordChildren } from './commands/record-children.ts'

/** The register of notifications of concern, and of what the municipality did about them. */
export const notifications: ServiceDefinition = {
  name: 'notifications',
  schema: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  database: {
    service: 'notifications',
    tables,
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    functions: [tallySql, figuresSql, whoHasSeenSql('notifications'), guardianLockedSql].join(';\n'),
  },
  jobs,
}
