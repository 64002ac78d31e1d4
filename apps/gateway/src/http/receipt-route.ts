import { openReceipt, startReceipt } from '../access/receipts.ts'
import { endReceiptSession, endSession } from '../access/sessions.ts'
import { Tries } from '../access/tries.ts'
import type { Gateway } from '../gateway.ts'
import { refuseCrossSite } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import { placeOf } from './place-of.ts'
import type { sessionCookie } from './session-cookie.ts'

/**
 * The door without an account. A code cannot be guessed in any number of tries; the limits keep the door free, and so that
 * nobody need take that on trust. A whole home may sit behind one address, so a new receipt is given more freely.
 */
export function receiptRoute(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>) {
  const withCode = new Tries({ perPlace: 5, altogether: 2_000 })
  const anew = new Tries({ perPlace: 60, altogether: 10_000 })

  /**
   * POST /auth/receipt. `{}`: a new receipt, and the answer is its code, this once. `{"code": "…"}`: a session under that
   * code, and the answer is `{}` whatever stands under it, be it nothing. DELETE ends it and leaves the cookie alone: it is
   * sent by a page on its way out, and somebody may have signed in before it arrives.
   */
  return async (exchange: Exchange): Promise<void> => {
    const { request, response } = exchange
    if (isCrossSite(gateway.publicUrl, request)) return refuseCrossSite(exchange, '/auth/receipt')
    if (request.method === 'DELETE') {
      await endReceiptSession(gateway.access, cookie.read(request))
      return sendJson(exchange, 200, {})
    }
    const written = codeIn(await bodyOf(request))
    if (written === null) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT', requestId: exchange.requestId })
    const wait = (written === undefined ? anew : withCode).take(placeOf(exchange.address), Date.now())
    if (wait > 0) {
      exchange.note('over-limit', { what: written === undefined ? 'receipts' : 'codes' })
      response.setHeader('retry-after', wait)
      return sendJson(exchange, 429, { code: 'TOO_MANY_TRIES', retryAfterSeconds: wait })
    }
    // Whoever was signed in at this browser is so no longer: one cookie, one session.
    const ended = await endSession(gateway.access, cookie.read(request))
    // Told as what it looks like: that somebody complained is nobody's to read in a log.
    if (ended) exchange.note('signed-out', ended)
    exchange.note('receipt-opened', { what: written === undefined ? 'new' : 'code', persona: 'complainant' })
    if (written === undefined) {
      const { code, token } = await startReceipt(gateway.access)
      cookie.set(response, token)
      return sendJson(exchange, 200, { code })
    }
    cookie.set(response, await openReceipt(gateway.access, written))
    sendJson(exchange, 200, {})
  }
}

/** undefined: a new receipt is asked for. null: the body is not what it should be. */
function codeIn(body: string): string | undefined | null {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const { code } = value as { code?: unknown }
    return code === undefined || typeof code === 'string' ? code : null
  } catch {
    return null
  }
}
