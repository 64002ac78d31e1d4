import { performance } from 'node:perf_hooks'
import { sendJson, type Exchange } from './exchange.ts'

export interface Room {
  /** How many are let in at a time. */
  most: number
  /** How many of them may be one and the same person. */
  mostOfOne: number
  /** How many are worked on while the process has no time left: more would only make everybody wait for everybody. */
  mostWhenBusy: number
  isBusy: () => boolean
}

export const roomOfTheHouse = (): Room => ({ most: 64, mostOfOne: 32, mostWhenBusy: 12, isBusy: busyLoop() })

/** @param work what is done for a request that is let in */
export type Admission = (exchange: Exchange, work: () => Promise<void>) => Promise<void>

/**
 * Lets so many in at a time, and refuses the rest before anything is looked up, 503, or 429 when it is one who asks for too many: nothing of
 * those was carried out, and they come again. More would use up the connections to the databases until all of them fail. While a database
 * is slow, all who are inside wait for it; while the processor is busy, they take turns.
 */
export function admission({ most, mostOfOne, mostWhenBusy, isBusy }: Room = roomOfTheHouse()): Admission {
  const insideOf = new Map<string, number>()
  const waiting: (() => void)[] = []
  let inside = 0
  let working = 0

  const turn = async () => {
    if (working >= mostWhenBusy && isBusy()) await new Promise<void>((begin) => waiting.push(begin))
    else working++
  }
  const done = () => {
    working--
    while (waiting.length > 0 && (working < mostWhenBusy || !isBusy())) {
      working++
      waiting.shift()!()
    }
  }

  return async (exchange, work) => {
    const who = whoAsks(exchange)
    const own = insideOf.get(who) ?? 0
    if (inside >= most) return refuse(exchange, 503)
    if (own >= mostOfOne) return refuse(exchange, 429)
    inside++
    insideOf.set(who, own + 1)
    await turn()
    try {
      await work()
    } finally {
      done()
      inside--
      const left = insideOf.get(who)! - 1
      if (left > 0) insideOf.set(who, left)
      else insideOf.delete(who)
    }
  }
}

/** The session, unread: whether it is a good one is a question too. */
function whoAsks({ request }: Exchange): string {
  return request.headers.cookie ?? request.socket.remoteAddress ?? ''
}

/** Over how long it is seen whether the process has time left, and how little of it is too little. */
const windowMs = 50
const busyShare = 0.95

function busyLoop(): Room['isBusy'] {
  let since = performance.eventLoopUtilization()
  let looked = performance.now()
  let busy = false
  return () => {
    const now = performance.now()
    if (now - looked < windowMs) return busy
    const until = performance.eventLoopUtilization()
    busy = performance.eventLoopUtilization(until, since).utilization > busyShare
    since = until
    looked = now
    return busy
  }
}

function refuse(exchange: Exchange, status: 429 | 503): void {
  const { request, response, requestId } = exchange
  // What it sends is not read: neither its size nor its pace may cost anything now.
  request.resume()
  response.setHeader('retry-after', '1')
  sendJson(exchange, status, {
    errors: [{ message: 'Too many ask at once. Nothing was done; ask again.', extensions: { code: 'BUSY', requestId } }],
  })
}
