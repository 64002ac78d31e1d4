import type { Server } from 'node:http'
import type { Guest, Pages } from '@tilsynsblik/gateway'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { dashboardSource } from './dashboard-build.ts'

/** The dashboard from its sources, with hot reload, on the gateway's own port; its sockets are closed when the end begins. */
export async function vitePages(server: Server, ending: AbortSignal): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: dashboardSource,
    // Vite's other way is to write the configuration to a passing file and import that: `node --watch` would see it go, and restart for ever.
    configLoader: 'native',
    server: { middlewareMode: true, ws: { server } },
    logLevel: 'warn',
  })
  ending.addEventListener('abort', () => void vite.close())
  return vite.middlewares
}

/** A place to try queries, as the person who is signed in. In development only: elsewhere no text of a query is answered. */
export const explorer: Guest = {
  prefix: '/explorer',
  answer(_, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      renderGraphiQL({
        title: 'Tilsynsblik',
        endpoint: '/graphql',
        headers: JSON.stringify({ 'x-tilsynsblik': '1' }),
        credentials: 'same-origin',
      }),
    )
  },
}
