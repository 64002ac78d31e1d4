import { openCluster, type Cluster } from './cluster/open-cluster.ts'
import { ConfigProblem, type Config } from './config.ts'
import { lookAtServer } from './existing-server.ts'

/** The server that holds the databases: the embedded one, started when it does not run, or the one DATABASE_URL names. */
export interface DatabaseServer {
  /** An administrator's URL. Holds a password: not for logs. */
  url: string
  /** Null when somebody else runs the server. */
  cluster: Cluster | null
  stop(): Promise<void>
}

/** @throws ConfigProblem or ClusterProblem with the way out */
export async function openServer({ database, dataDir }: Config, say: (sentence: string) => void): Promise<DatabaseServer> {
  if (database.kind === 'embedded') {
    const cluster = await openCluster({ dataDir, port: database.port, log: say })
    return { url: cluster.url, cluster, stop: () => cluster.stop() }
  }
  const found = await lookAtServer(database.url)
  if ('fault' in found) throw new ConfigProblem([found.fault])
  return { url: database.url, cluster: null, stop: async () => {} }
}
