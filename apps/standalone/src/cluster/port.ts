import { createServer, type AddressInfo } from 'node:net'

/** Nobody listens there and we may. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await listen(port, host)) !== null
}

/** Any port the operating system has to spare. */
export async function freePort(): Promise<number> {
  const port = await listen(0, '127.0.0.1')
  if (port === null) throw new Error('the operating system has no free port on 127.0.0.1')
  return port
}

function listen(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port
      server.close(() => resolve(taken))
    })
  })
}
