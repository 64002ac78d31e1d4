import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { whoHasSeenSql, type ServiceDefinition } from '@tilsynsblik/service-kit'
import { tables } from './data/tables.ts'
import { resolvers } from './graphql/resolvers.ts'

export { importHomes, type ImportedHome } from './commands/import-homes.ts'
export { importOccupancy, type ImportedOccupancy } from './commands/import-occupancy.ts'
export { importStaff, type ImportedStaff } from './commands/import-staff.ts'

/** The register of homes, operators, departments, authorities, municipalities, occupancy and dated rules. */
export const institutions: ServiceDefinition = {
  name: 'institutions',
  schema: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  database: {
    service: 'institutions',
    tables,
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    functions: whoHasSeenSql('institutions'),
  },
}
