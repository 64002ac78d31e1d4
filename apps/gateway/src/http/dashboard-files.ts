import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** Answers with a page or a file of the dashboard, or leaves it to `next`. */
export type Pages = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * The built dashboard. Every path that is no file is the page itself: its router knows the rest.
 * The folder is listed once, at the start: it must not change while it is served, so a new build has a folder of its own.
 */
export function dashboardFiles(folder: string): Pages {
  const serve = sirv(folder, { single: true, gzip: true, brotli: true, etag: true, setHeaders: keepHashed })
  const page = join(folder, 'index.html')
  // To sirv a folder that somebody threw away is an error nobody catches, and the end of the process; to us it is nothing to show.
  return (request, response, next) => (existsSync(page) ? serve(request, response, next) : next())
}

/** Files whose name holds their hash never change; the page that names them always may. */
function keepHashed(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}
