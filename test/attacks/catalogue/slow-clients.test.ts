import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openEntrance } from '../../../apps/standalone/src/platform/entrance.ts'
import { signIn } from '../../support/visitor.ts'

/** #30 Two hundred who take their time, at the entrance the product listens with. */
const sockets: Socket[] = []
let entrance: Awaited<ReturnType<typeof openEntrance>>
let port: number
beforeAll(async () => {
  entrance = await openEntrance('127.0.0.1', 0)
  port = (entrance.address() as { port: number }).port
})
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  entrance.close()
})

async function slow(written: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(written)
  return socket
}

test(
  '#30 headers that never end are waited for ten seconds, by two hundred at once, and others are answered meanwhile',
  { timeout: 40_000 },
  async () => {
    const began = Date.now()
    const waiting = await Promise.all(Array.from({ length: 200 }, () => slow('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ')))
    const shut = Promise.all(waiting.map((socket) => once(socket.resume(), 'close')))
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    await shut
    expect(Date.now() - began).toBeLessThan(20_000)
  },
)

test('#30 a body is waited for twenty seconds, and a minute of silence between two requests', () => {
  expect([entrance.headersTimeout, entrance.requestTimeout, entrance.keepAliveTimeout]).toEqual([10_000, 20_000, 65_000])
})

test('#33 one who asks a hundred times at once does not keep the house from another', async () => {
  const url = inject('url')
  const other = await signIn(url, 'tilsyn-nord')
  const many = Array.from({ length: 100 }, () =>
    fetch(new URL('/graphql', url), { method: 'POST', headers: { 'x-tilsynsblik': '1', cookie: 'one=1' }, body: '{}' }).then(
      ({ status }) => status,
    ),
  )
  expect((await other.ask('NoticeList')).status).toBe(200)
  for (const status of await Promise.all(many)) expect([401, 429, 503]).toContain(status)
})
