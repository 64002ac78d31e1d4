import { openLog, editionTables, startSubgraph, type PrincipalKey, type Subgraph } from '@tilsynsblik/service-kit'
import { benchServices, type BenchService } from './schemas.ts'

/** One key is enough where there is nothing to steal. */
export const benchKey: PrincipalKey = { id: 'bench', secret: 'not-a-secret-and-long-enough-to-be-one' }
export const benchKeys: Readonly<Record<string, PrincipalKey>> = Object.fromEntries(benchServices.map(({ name }) => [name, benchKey]))
export const benchLog = openLog('fatal', 'bench')

/** The measured services, run by the product's own subgraph: signed in, verified, masked. Their database is never asked. */
export async function startBenchSubgraphs(services: readonly BenchService[] = benchServices): Promise<Subgraph[]> {
  return Promise.all(
    services.map((service) =>
      startSubgraph(
        { ...service, database: { service: service.name, tables: editionTables(service.name), migrations: '' } },
        { databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing', keys: [benchKey], log: benchLog },
      ),
    ),
  )
}
