import type { AddressInfo } from 'node:net'
import { serveSubgraph } from '@tilsynsblik/service-kit'
import { benchLog, startBenchSubgraphs } from '../bench-subgraphs.ts'
import { ready } from './target-server.ts'

const urls: Record<string, string> = {}
for (const subgraph of await startBenchSubgraphs()) {
  const server = serveSubgraph(subgraph, benchLog)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  urls[subgraph.name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}
ready({ urls })
