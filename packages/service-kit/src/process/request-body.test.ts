import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import type { Subgraph } from '../subgraph.ts'
import { serveSubgraph } from './serve-subgraph.ts'

/** More than is read, and then nothing more: the connection of who was refused is not kept until its time is over. */
const most = 1_000
const asked: Pick<Subgraph, 'mostBytes' | 'execute' | 'ready'> = {
  mostBytes: most,
  ready: async () => true,
  execute: async () => ({ data: null }),
}
const server = serveSubgraph(asked as Subgraph, openLog('fatal', 'test'))
let port: number
beforeAll(async () => {
  // Longer than a test waits: nobody is let go because the time for asking is over.
  server.requestTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** @returns all that was answered when the other side has closed */
const untilClosed = (head: string, part: string) =>
  new Promise<string>((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\n${head}\r\n\r\n${part}`),
    )
    socket.on('data', (bytes) => (heard += bytes.toString()))
    socket.on('close', () => resolve(heard))
  })

test.concurrent.each([
  ['owns up to it', 'content-length: 5000000', 'x'],
  ['does not', 'transfer-encoding: chunked', `${(2 * most).toString(16)}\r\n${'x'.repeat(2 * most)}\r\n`],
])('what is too large is answered and its connection closed, when it %s and then says no more', async (_, head, part) => {
  expect(await untilClosed(head, part)).toMatch(/^HTTP\/1\.1 413 [^]*connection: close/i)
})

test('what is just small enough is read whole, and the connection is kept', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer x' },
    body: 'x'.repeat(most),
  })
  expect([response.status, response.headers.get('connection'), await response.text()]).toEqual([200, 'keep-alive', '{"data":null}'])
})
