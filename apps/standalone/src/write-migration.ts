import { openForMigration, prepareDatabase } from '@tilsynsblik/service-kit'
import { disposableCluster } from './cluster/disposable-cluster.ts'
import { services } from './services-of-the-house.ts'

/**
 * Writes the migration that takes a service's database from its last migration to its present tables:
 * `npm run migration -- incidents add-follow-up`. Read it before you commit it; it only ever goes forward.
 */
const [, , name, change = 'initial'] = process.argv
const service = services.find((candidate) => candidate.name === name)
if (!service) throw new Error(`Name a service: ${services.map((known) => known.name).join(', ')}`)

const cluster = await disposableCluster()
try {
  const access = { adminUrl: cluster.url, database: `migration_${service.name}`, loginPassword: 'unused', keys: [] }
  const orm = await openForMigration(service.database, await prepareDatabase(service.database, access))
  await orm.migrator.up()
  const { fileName, diff } = await orm.migrator.create(undefined, false, false, change)
  process.stdout.write(diff.up.length > 0 ? `Wrote ${fileName}\n` : 'Nothing has changed.\n')
  await orm.close()
} finally {
  await cluster.stop()
}
