import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { whoHasSeenSql, type ServiceDefinition } from '@tilsynsblik/service-kit'
import { tables } from './data/tables.ts'
import { resolvers } from './graphql/resolvers.ts'
import { jobs } from './jobs/jobs.ts'

export { complaintWords } from './commands/erase-words.ts'
export { complaintArchive } from './queries/archived-complaints.ts'
export { importComplaints, type ImportedComplaint } from './commands/import-complaints.ts'

/** The register of complaints about the use of force: filed, examined, decided, appealed. */
export const complaints: ServiceDefinition = {
  name: 'complaints',
  schema: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  database: {
    service: 'complaints',
    tables,
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    functions: whoHasSeenSql('complaints'),
  },
  jobs,
}
