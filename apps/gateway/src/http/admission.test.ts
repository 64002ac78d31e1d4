import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { admission } from './admission.ts'

let server: Server
let url: string
let release: () => void
beforeEach(async () => {
  const admit = admission(2)
  const done = new Promise<void>((resolve) => (release = resolve))
  server = createServer((request, response) => {
    const exchange = { request, response, requestId: 'r', url: new URL('http://localhost/') }
    void admit(exchange, async () => {
      await done
      if (request.url === '/fails') response.destroy()
      else response.end('done')
      if (request.url === '/fails') throw new Error('failed')
    }).catch(() => {})
  }).listen(0)
  await once(server, 'listening')
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterEach(() => server.closeAllConnections())

test('who comes when the house is full is refused at once, told when to come again, and that nothing was done', async () => {
  const inside = [fetch(url), fetch(url)]
  await new Promise((resolve) => setTimeout(resolve, 50))
  // Answered while both are still inside.
  const refused = await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] })
  release()
  expect(await Promise.all(inside.map(async (answer) => (await answer).text()))).toEqual(['done', 'done'])
})

test('a place is free again after an answer, and after a failure', async () => {
  release()
  for (let turn = 0; turn < 5; turn++) await fetch(`${url}/fails`).catch(() => null)
  expect((await fetch(url)).status).toBe(200)
})
