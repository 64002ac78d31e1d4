import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Listens before there is anything to answer with: a taken port is known at once, not after half a minute of loading, and
 * who comes early is asked to wait.
 *
 * @param port 0 lets the operating system choose
 */
export async function openEntrance(host: string, port: number): Promise<Server> {
  // How often it is seen whether somebody is slow; by itself every thirty seconds, which is how long one could hold on.
  const server = createServer({ connectionsCheckingInterval: 2_000 }, notYet)
  // A slow or silent client must not hold a connection.
  server.headersTimeout = 10_000
  server.requestTimeout = 20_000
  // Longer than proxies keep theirs: who lets go first must be the one who asks, or a question meets a closing door.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

/** Where it is found. */
export function urlOf(entrance: Server, host: string): URL {
  return new URL(`http://${host === '127.0.0.1' ? 'localhost' : host}:${(entrance.address() as AddressInfo).port}`)
}

function notYet(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/health') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end('{"status":"ok"}')
    return
  }
  response
    .writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
      'content-security-policy': "default-src 'none'",
    })
    .end(
      '<!doctype html><html lang="da"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Tilsynsblik</title><p>Tilsynsblik er ved at starte. Siden kommer af sig selv.</p></html>',
    )
}
