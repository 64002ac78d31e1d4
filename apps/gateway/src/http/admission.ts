import { sendJson, type Exchange } from './exchange.ts'

/**
 * How many questions are answered at once. More would make everybody wait for everybody, until connections to the databases run
 * out and all of them fail: who comes then is told at once, before anything is looked up, and comes again.
 */
export const mostAtOnce = 64

/** @param work what is done for a request that is let in */
export type Admission = (exchange: Exchange, work: () => Promise<void>) => Promise<void>

/** Lets so many in at a time, and refuses the rest with 503: nothing of those was carried out. */
export function admission(most = mostAtOnce): Admission {
  let inside = 0
  return async (exchange, work) => {
    if (inside >= most) return refuse(exchange)
    inside++
    try {
      await work()
    } finally {
      inside--
    }
  }
}

function refuse(exchange: Exchange): void {
  const { request, response, requestId } = exchange
  // What it sends is not read: neither its size nor its pace may cost anything now.
  request.resume()
  response.setHeader('retry-after', '1')
  sendJson(exchange, 503, {
    errors: [{ message: 'Too many ask at once. Nothing was done; ask again.', extensions: { code: 'BUSY', requestId } }],
  })
}
