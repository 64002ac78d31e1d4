import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'

/**
 * Either so many requests a second, whether the ones before are answered or not, as people come who do not know of one another;
 * or so many at a time, each with its answer before the next: as much as can be answered.
 */
export interface LoadWish {
  url: string
  /** Of those who ask, in turn. */
  cookies: readonly string[]
  body: string
  pace: { perSecond: number } | { atOnce: number }
  seconds: number
}

/** How long the answers of one status took; 0 is a connection that broke. */
export interface LoadAnswers {
  status: number
  answers: number
  p50: number
  p99: number
}

/**
 * Sends it from a process of its own, so that who asks and who answers do not share a thread. Its connections are open before it begins, as
 * those of a proxy before the house are: Node takes one new connection in each turn of its loop, so a busy house is slow to open many.
 */
export async function steadyLoad(wish: LoadWish): Promise<LoadAnswers[]> {
  const child = fork(import.meta.filename)
  child.send(wish)
  const [answers] = (await once(child, 'message')) as [LoadAnswers[]]
  child.kill()
  return answers
}

const connections = 256

export const answersOf = (load: readonly LoadAnswers[], status: number) => load.find((each) => each.status === status)

if (process.send && process.argv[1] === import.meta.filename)
  process.once('message', (wish: LoadWish) => void send(wish).then((answers) => process.send!(answers)))

async function send({ url, cookies, body, pace, seconds }: LoadWish): Promise<LoadAnswers[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections })
  await Promise.all(Array.from({ length: connections }, opened))
  let asked = 0
  const taken = new Map<number, number[]>()
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1000
  await ('atOnce' in pace ? oneAfterAnother(pace.atOnce) : asTheyCome(pace.perSecond))
  agent.destroy()
  return [...taken].map(([status, ms]) => {
    const sorted = ms.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
    return { status, answers: sorted.length, p50: at(0.5), p99: at(0.99) }
  })

  async function oneAfterAnother(atOnce: number) {
    const each = async () => {
      while (elapsed() < seconds) await once()
    }
    await Promise.all(Array.from({ length: atOnce }, each))
  }

  async function asTheyCome(perSecond: number) {
    const underWay: Promise<void>[] = []
    for (let sent = 0; elapsed() < seconds;) {
      for (; sent < elapsed() * perSecond; sent++) underWay.push(once())
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await Promise.all(underWay)
  }

  function opened(): Promise<void> {
    return new Promise((resolve, reject) => {
      request(new URL('/health', url), { agent }, (response) => response.resume().once('end', () => resolve()))
        .once('error', reject)
        .end()
    })
  }

  function once(): Promise<void> {
    const before = performance.now()
    return new Promise((resolve) => {
      const done = (status: number) => {
        if (!taken.has(status)) taken.set(status, [])
        taken.get(status)!.push(performance.now() - before)
        resolve()
      }
      const cookie = cookies[asked++ % cookies.length]!
      const headers = { 'content-type': 'application/json', 'x-tilsynsblik': '1', cookie }
      request(new URL('/graphql', url), { method: 'POST', agent, headers }, (response) =>
        response.resume().once('end', () => done(response.statusCode ?? 0)),
      )
        .once('error', () => done(0))
        .end(body)
    })
  }
}
