import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Federation } from '@tilsynsblik/gateway'
import { principalOf } from '../bench-gateway.ts'

/** Our federation behind a port; who asks is what stands in Authorization. */
export function serveFederation(federation: Federation): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    const answer = async () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
        query: string
        variables?: Record<string, unknown>
      }
      const given = await federation.ask(
        { query, variables: variables ?? {} },
        { principal: principalOf(request.headers.authorization ?? '') },
      )
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(given))
    }
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => void answer().catch((error: unknown) => response.writeHead(500).end(String(error))))
  })
  server.listen(0, '127.0.0.1', () => ready({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }))
}

/** Tells the bench, which started this process, that it may begin. */
export function ready(message: { url?: string; urls?: Record<string, string> }): void {
  process.send!(message)
  process.once('disconnect', () => process.exit(0))
}

/** What the bench told this process when it started it: where each subgraph is. */
export function subgraphUrls(): Record<string, string> {
  return JSON.parse(process.env['SUBGRAPH_URLS']!) as Record<string, string>
}
