import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { whoHasSeenSql, type ServiceDefinition } from '@tilsynsblik/service-kit'
import { tables } from './data/tables.ts'
import { resolvers } from './graphql/resolvers.ts'
import { jobs } from './jobs/jobs.ts'

export { reportWords } from './commands/erase-words.ts'
export { importIncidents, type ImportedIncident } from './commands/import-incidents.ts'
export { importResidents, type ImportedResident } from './commands/import-residents.ts'

/** The register of the use of force: reports, measures, and months declared without any. */
export const incidents: ServiceDefinition = {
  name: 'incidents',
  schema: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  database: {
    service: 'incidents',
    tables,
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    functions: whoHasSeenSql('incidents', 'exists (select from public.stay where stay.child_id = child)'),
  },
  jobs,
  // A mail server that does not answer holds up one.
  jobsAtOnce: 4,
  // A file of 10 MiB in base64, and what is around it.
  mostBytes: 14 * 1024 * 1024,
}
