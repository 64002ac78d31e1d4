import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { admission } from './admission.ts'

let server: Server
let url: string
let busy: boolean
let came: number
let atWork: number
let release: () => void
beforeEach(async () => {
  busy = false
  came = 0
  atWork = 0
  const admit = admission({ most: 3, mostOfOne: 2, mostWhenBusy: 1, wasBusy: () => busy })
  const done = new Promise<void>((resolve) => (release = resolve))
  server = createServer((request, response) => {
    came++
    const exchange = { request, response, requestId: 'r', address: '', url: new URL('http://localhost/'), note: () => {} }
    void admit(exchange, async () => {
      atWork++
      await done
      if (request.url === '/fails') response.destroy()
      else response.end('done')
      if (request.url === '/fails') throw new Error('failed')
    }).catch(() => {})
  }).listen(0)
  await once(server, 'listening')
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  release()
  server.closeAllConnections()
})

test('who comes when the house is full is refused at once, told when to come again, and that nothing was done', async () => {
  const inside = ['one', 'two', 'three'].map((who) => fetch(url, { headers: { cookie: who } }))
  await vi.waitFor(() => expect(atWork).toBe(3))
  // Answered while all are still inside.
  const refused = await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] })
  release()
  expect(await Promise.all(inside.map(async (answer) => (await answer).text()))).toEqual(['done', 'done', 'done'])
})

test('one who asks for too many is refused, and another is let in', async () => {
  const inside = [fetch(url, { headers: { cookie: 'one' } }), fetch(url, { headers: { cookie: 'one' } })]
  await vi.waitFor(() => expect(atWork).toBe(2))
  expect((await fetch(url, { headers: { cookie: 'one' } })).status).toBe(429)
  const other = fetch(url, { headers: { cookie: 'two' } })
  await vi.waitFor(() => expect(atWork).toBe(3))
  release()
  expect((await Promise.all([...inside, other])).map(({ status }) => status)).toEqual([200, 200, 200])
})

test('while the process has no time left they take turns, and all are answered', async () => {
  busy = true
  const inside = ['one', 'two', 'three'].map((who) => fetch(url, { headers: { cookie: who } }))
  await vi.waitFor(() => expect(atWork).toBe(1))
  // The others are inside, for a fourth is refused; and nothing is done for them yet.
  await vi.waitFor(() => expect(came).toBe(3))
  expect((await fetch(url, { headers: { cookie: 'four' } })).status).toBe(503)
  expect(atWork).toBe(1)
  release()
  expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([200, 200, 200])
})

test('a place is free again after an answer, and after a failure', async () => {
  release()
  for (let turn = 0; turn < 5; turn++) await fetch(`${url}/fails`).catch(() => null)
  expect((await fetch(url)).status).toBe(200)
})
