import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

/** Answers with a page or a file of the dashboard, or leaves it to `next`. */
export type Pages = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** The built dashboard. Every path that is no file is the page itself: its router knows the rest. */
export function dashboardFiles(folder: string): Pages {
  return sirv(folder, { single: true, gzip: true, brotli: true, etag: true, setHeaders: keepHashed })
}

/** Files whose name holds their hash never change; the page that names them always may. */
function keepHashed(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}
