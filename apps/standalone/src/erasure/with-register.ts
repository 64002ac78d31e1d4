import { openLog, startSubgraph, type PrincipalKey, type ServiceDefinition, type Subgraph } from '@tilsynsblik/service-kit'
import { databasesAt, type DatabaseSite } from '../platform/databases.ts'

/** A register with words, for one errand: asked as everybody asks it, and ended afterwards. */
export async function withRegister<T>(
  service: ServiceDefinition,
  site: DatabaseSite,
  errand: (subgraph: Subgraph, key: PrincipalKey) => Promise<T>,
): Promise<T> {
  const databases = databasesAt(site)
  const key = site.secrets.keys[service.name]!
  const subgraph = await startSubgraph(service, {
    databaseUrl: databases.urlOf(service.name),
    keys: [key],
    texts: databases.textsOf(service.name)!,
    log: openLog('error', 'erasure'),
  })
  try {
    return await errand(subgraph, key)
  } finally {
    await subgraph.stop()
  }
}
