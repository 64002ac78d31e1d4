import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Edition, EditionNote } from '@tilsynsblik/edition'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EditionsAway, type PublishedEditions } from '../statistics/published-editions.ts'
import { statisticsRoute } from './statistics-route.ts'

const edition = {
  number: 1,
  publishedAt: '2025-02-14T03:40:00Z',
  firstQuarter: '2024K1',
  lastQuarter: '2024K4',
  synthetic: true,
  dataVersion: '0',
  hash: '0',
  institutionTables: [],
  incidentTables: [{ code: 'incidents', cells: [{ period: '2024K4', category: 'reports', value: 9 }] }],
  complaintTables: [],
  notificationTables: [],
  rateChart: null,
  changes: [],
  breaks: [],
} satisfies Edition

/** The registers, as the gateway hears of them: outside of it, and away when it likes. */
let register: { away: boolean; asked: string[]; notes: EditionNote[] }
let server: Server
let origin: string

beforeEach(async () => {
  register = { away: false, asked: [], notes: [] }
  const answer = async <Answer>(question: string, value: () => Answer) => {
    register.asked.push(question)
    if (register.away) throw new EditionsAway()
    return value()
  }
  const editions: PublishedEditions = {
    list: () => answer('list', () => [edition]),
    edition: (number) => answer(`edition ${number}`, () => edition),
    notes: (number) => answer(`notes ${number}`, () => register.notes),
  }
  const route = statisticsRoute(editions, { publicUrl: new URL('http://here'), synthetic: () => true })
  server = createServer(
    (request, response) =>
      void route({ request, response, requestId: '1', address: 'here', url: new URL(request.url!, 'http://here'), note: () => {} }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  vi.useRealTimers()
  server.close()
})

const get = async (path: string) => {
  const response = await fetch(origin + path)
  return { status: response.status, text: await response.text(), headers: response.headers }
}

test('an edition is asked for once, however often it is read', async () => {
  await Promise.all(Array.from({ length: 20 }, () => get('/statistik/udgave/1')))
  await get('/statistik/udgave/1/incidents.csv')
  expect(register.asked.toSorted()).toEqual(['edition 1', 'list', 'notes 1'])
})

test('a number that is not listed is never asked for', async () => {
  expect((await get('/statistik/udgave/2')).status).toBe(404)
  expect(register.asked).toEqual(['list'])
})

test('a register that is away is half an edition, and half an edition is none: come again; nothing of it is kept', async () => {
  register.away = true
  const { status, headers } = await get('/statistik/udgave/1')
  expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '30', 'no-store'])
  register.away = false
  expect((await get('/statistik/udgave/1')).status).toBe(200)
})

test('a remark is on the page within a minute, and the data stay what they were', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const before = await get('/statistik/udgave/1')
  const data = await get('/statistik/udgave/1/incidents.json')
  register.notes = [{ id: '1', about: 'magtanvendelser', text: 'Se <her>', office: 'Børnerådet', writtenAt: '2025-03-01T12:00:00Z' }]
  vi.setSystemTime(Date.now() + 61_000)
  await get('/statistik/udgave/1')
  const after = await get('/statistik/udgave/1')
  expect(before.text).not.toContain('Se &lt;her&gt;')
  expect(after.text).toContain('Se &lt;her&gt;')
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  expect((await get('/statistik/udgave/1/incidents.json')).headers.get('etag')).toBe(data.headers.get('etag'))
})

test('what is zipped is the same, under a mark of its own', async () => {
  const zipped = await fetch(`${origin}/statistik/udgave/1.json`, { headers: { 'accept-encoding': 'gzip' } })
  const plain = await fetch(`${origin}/statistik/udgave/1.json`, { headers: { 'accept-encoding': 'identity' } })
  expect([zipped.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null])
  expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'))
  expect(await zipped.text()).toBe(await plain.text())
})
