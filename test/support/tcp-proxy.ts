import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be made slow, silent or broken. */
export interface TcpProxy {
  port: number
  /** Everything is passed on, so many milliseconds later. */
  slow(ms: number): void
  /** Connections open, and nothing passes: as when a firewall drops packets. */
  blackHole(): void
  /** Every connection is broken, and new ones are until `open`. */
  reset(): void
  /** As if it were not there. */
  open(): void
  stop(): Promise<void>
}

export async function tcpProxy(target: { port: number; host?: string }): Promise<TcpProxy> {
  let state: 'open' | 'black hole' | 'reset' = 'open'
  let delay = 0
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (state === 'reset') {
      near.resetAndDestroy()
      return
    }
    const far = connect(target.port, target.host ?? '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      // One that breaks takes the other with it.
      from.on('error', () => {}).on('close', () => (sockets.delete(from), to.destroy()))
      from.on('data', (part) => {
        if (state === 'black hole') return
        if (delay === 0) to.write(part)
        else setTimeout(() => void (to.writable && to.write(part)), delay)
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    slow: (ms) => void (delay = ms),
    blackHole: () => void (state = 'black hole'),
    reset() {
      state = 'reset'
      for (const socket of sockets) socket.resetAndDestroy()
    },
    open() {
      // What was swallowed is lost: whoever waits for it on an old connection would wait for ever.
      if (state === 'black hole') for (const socket of sockets) socket.destroy()
      state = 'open'
      delay = 0
    },
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
