import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askSeats, mostSeats, type GatewayAddress } from './ask-gateway.ts'
import type { Seat } from './job.ts'

/** How many seats each question was about; who sits is said in the name. */
let asked: number[]
let answer: (seats: Seat[]) => object
const door = createServer((request, response) => void said(request).then((text) => response.end(text)))
async function said(request: IncomingMessage): Promise<string> {
  const { seats: of } = (await json(request)) as { seats: Seat[] }
  asked.push(of.length)
  return JSON.stringify(answer(of))
}
let gateway: GatewayAddress
beforeAll(async () => {
  await once(door.listen(0, '127.0.0.1'), 'listening')
  gateway = {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    key: { id: 'oversight', secret: 'secret' },
    principal: { userId: 'oversight', persona: 'service', scope: null, purpose: 'remove-past', requestId: 'r' },
  }
})
beforeEach(() => {
  asked = []
  answer = (seats) => ({ seated: seats.map(({ personId }) => personId.startsWith('sits')) })
})
afterAll(() => new Promise((resolve) => door.close(resolve)))

const seats = Array.from({ length: 2 * mostSeats + 1 }, (_, place): Seat => ({
  personId: `${place % 3 ? 'sits' : 'left'}-${place}`,
  persona: 'council',
  scopeId: null,
}))
const ask = async (of: readonly Seat[]) => await askSeats(gateway, of, AbortSignal.timeout(20_000))

test('of more seats than one question holds it is asked in parts, and answered in their order', async () => {
  expect(await ask(seats)).toEqual(seats.map((_, place) => place % 3 !== 0))
  expect(asked).toEqual([mostSeats, mostSeats, 1])
})

test('of nobody nothing is asked', async () => {
  expect(await ask([])).toEqual([])
  expect(asked).toEqual([])
})

test('an answer about fewer than were asked for says nothing of anybody', async () => {
  answer = (of) => ({ seated: of.length === mostSeats ? of.map(() => true) : [] })
  await expect(ask(seats)).rejects.toThrow('gateway: answered 200')
})
