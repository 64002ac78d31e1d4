import { Agent, request } from 'node:http'
import autocannon from 'autocannon'
import { median } from '../figure.ts'
import type { LoadOrder, LoadResult } from './load.ts'

/** A process that asks, told by LOAD_ORDER what to ask, and says what it took. Every request has an identity of its own. */
const order = JSON.parse(process.env['LOAD_ORDER']!) as LoadOrder
const body = JSON.stringify({ query: order.query })
let asked = 0
const identity = () => `Bearer caller-${process.pid}-${++asked}`

const result = order.connections === 1 ? await oneByOne() : await manyAtOnce()
const { user, system } = process.cpuUsage()
process.send!({ ...result, cpuSeconds: (user + system) / 1e6 } satisfies LoadResult)

async function manyAtOnce() {
  const { requests, errors, non2xx, latency } = await autocannon({
    url: order.url,
    connections: order.connections,
    duration: order.seconds,
    requests: [
      {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        setupRequest: (shape) => ({ ...shape, headers: { ...shape.headers, authorization: identity() } }),
      },
    ],
  })
  return { requestsPerSecond: requests.total / order.seconds, failed: errors + non2xx, p50: latency.p50 }
}

/** autocannon counts whole milliseconds, which is too coarse for one connection. */
async function oneByOne() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const took: number[] = []
  let failed = 0
  const until = performance.now() + order.seconds * 1000
  while (performance.now() < until) {
    const before = performance.now()
    if ((await post(agent)) !== 200) failed++
    took.push(performance.now() - before)
  }
  return { requestsPerSecond: took.length / order.seconds, failed, p50: median(took) }
}

function post(agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: identity() }
    request(order.url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .once('error', reject)
      .end(body)
  })
}
