import { performance } from 'node:perf_hooks'
import { sendJson, type Exchange } from './exchange.ts'

export interface Room {
  /** How many are let in at a time. */
  most: number
  /** How many of them may be one and the same person. */
  mostOfOne: number
  /** How many are worked on at a time while the process has no time left: more would only make everybody wait for everybody. */
  mostWhenBusy: number
  /** Was the process busy since it was last asked? */
  wasBusy: () => boolean
}

export const roomOfTheHouse = (): Room => ({ most: 64, mostOfOne: 32, mostWhenBusy: 8, wasBusy: busyLoop() })

/** How often it is seen whether those who wait may begin, and how many more at a time: what they bring is seen before the next. */
const lookEveryMs = 50
const moreEachLook = 8

/** @param work what is done for a request that is let in */
export type Admission = (exchange: Exchange, work: () => Promise<void>) => Promise<void>

/**
 * Lets so many in at a time, and refuses the rest before anything is looked up, 503, or 429 when it is one who asks for too many: nothing of
 * those was carried out, and they come again. More would use up the connections to the databases until all of them fail. While a database
 * is slow, all who are inside wait for it; while the processor is busy, they take turns.
 */
export function admission({ most, mostOfOne, mostWhenBusy, wasBusy }: Room = roomOfTheHouse()): Admission {
  const insideOf = new Map<string, number>()
  const waiting: (() => void)[] = []
  let inside = 0
  let working = 0
  let mostAtWork = mostWhenBusy
  let looking: NodeJS.Timeout | undefined

  const begin = () => {
    for (; waiting.length > 0 && working < mostAtWork; working++) waiting.shift()!()
  }
  const look = () => {
    mostAtWork = wasBusy() ? mostWhenBusy : Math.min(mostAtWork + moreEachLook, most)
    begin()
    if (waiting.length > 0) return
    mostAtWork = mostWhenBusy
    clearInterval(looking)
    looking = undefined
  }
  const turn = async () => {
    if (working < mostAtWork) {
      working++
      return
    }
    if (!looking) {
      wasBusy()
      looking = setInterval(look, lookEveryMs)
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const done = () => {
    working--
    begin()
  }

  return async (exchange, work) => {
    const who = whoAsks(exchange)
    const own = insideOf.get(who) ?? 0
    if (inside >= most) return refuse(exchange, 503, 'house')
    if (own >= mostOfOne) return refuse(exchange, 429, 'one')
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
function whoAsks({ request, address }: Exchange): string {
  return request.headers.cookie ?? address
}

/** So little time left is none. */
const busyShare = 0.95

function busyLoop(): Room['wasBusy'] {
  let since = performance.eventLoopUtilization()
  return () => {
    const until = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(until, since)
    since = until
    return utilization > busyShare
  }
}

function refuse(exchange: Exchange, status: 429 | 503, what: 'house' | 'one'): void {
  exchange.note('over-limit', { what })
  const { request, response, requestId } = exchange
  // What it sends is not read: neither its size nor its pace may cost anything now.
  request.resume()
  response.setHeader('retry-after', '1')
  sendJson(exchange, status, {
    errors: [{ message: 'Too many ask at once. Nothing was done; ask again.', extensions: { code: 'BUSY', requestId } }],
  })
}
