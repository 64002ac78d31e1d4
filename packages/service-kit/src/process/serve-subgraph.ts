import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { DomainError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Subgraph } from '../subgraph.ts'
import { answerTooLarge, BodyTooLarge, bytesOf } from './request-body.ts'

/**
 * Serves one subgraph over HTTP: POST /graphql for the gateway, /health and /ready for whoever keeps it running. A
 * request without a good principal is refused before its body is parsed, and is not told why.
 */
export function serveSubgraph(subgraph: Subgraph, log: Log): Server {
  const server = createServer((request, response) => {
    answer(subgraph, request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge && !response.headersSent) return answerTooLarge(request, response, { code: 'BAD_USER_INPUT' })
      const refused = error instanceof DomainError
      if (!refused) log.error({ err: error }, 'A request failed')
      if (!response.headersSent) send(response, refused ? 401 : 503, { code: refused ? 'UNAUTHENTICATED' : 'INTERNAL' })
      else response.destroy()
    })
  })
  server.headersTimeout = 5_000
  server.requestTimeout = 15_000
  server.keepAliveTimeout = 60_000
  return server
}

async function answer(subgraph: Subgraph, request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case 'GET /health':
      return send(response, 200, { status: 'ok' })
    case 'GET /ready': {
      const ready = await subgraph.ready().catch(() => false)
      return send(response, ready ? 200 : 503, { status: ready ? 'ready' : 'database away' })
    }
    case 'POST /graphql': {
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
      const address = request.socket.remoteAddress
      const body = token ? (await bytesOf(request, subgraph.mostBytes)).toString('utf8') : ''
      return send(response, 200, await subgraph.execute({ body, token, address }))
    }
    default:
      return send(response, 404, { code: 'NOT_FOUND' })
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(value))
}
