import type { AddressInfo } from 'node:net'
import { openLog } from '../log.ts'
import { startSubgraph, type ServiceDefinition } from '../subgraph.ts'
import { closeServer } from './close-server.ts'
import { readSubgraphConfig } from './config.ts'
import { serveSubgraph } from './serve-subgraph.ts'

/** A service as a process of its own, until SIGTERM: then no new requests, the running ones are answered, and it ends. */
export async function runSubgraph(service: ServiceDefinition): Promise<void> {
  const { databaseUrl, keys, texts, host, port, logLevel, gatewayUrl } = readSubgraphConfig(process.env)
  const log = openLog(logLevel, service.name)
  const subgraph = await startSubgraph(service, { databaseUrl, keys, log, ...(texts && { texts }) })
  const server = serveSubgraph(subgraph, log)
  server.listen(port, host, () => {
    const address = server.address() as AddressInfo
    log.info({ port: address.port }, 'ready')
    // A parent that let the system choose the port is told which it was.
    process.send?.({ port: address.port })
  })
  if (gatewayUrl) await subgraph.work(gatewayUrl)
  server.once('error', (error) => {
    log.fatal({ err: error }, `cannot listen on ${host}:${port}`)
    process.exit(1)
  })
  const stop = async () => {
    await closeServer(server)
    await subgraph.stop()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  // A parent that was killed cannot ask.
  process.once('disconnect', () => void stop())
  process.once('SIGINT', () => void stop())
}
