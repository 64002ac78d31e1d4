import type { Server } from 'node:http'

/** How long whoever is being answered may take to receive it. */
const graceMs = 5_000
/** How often it is looked for connections that have had their answer: Node closes those that are idle when asked, and no others. */
const sweepMs = 50

/** Takes no more, lets what is under way be answered, and closes each connection with its answer. Who takes longer than `graceMs` is cut off. */
export async function closeServer(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(sweep)
  clearTimeout(cut)
}
