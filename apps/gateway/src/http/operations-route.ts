import type { Principal } from '@tilsynsblik/service-kit'
import type { Gateway } from '../gateway.ts'
import { signOut } from '../operations/seats.ts'
import { callerOf, refuseCrossSite, refuseForbidden } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const operationsPath = '/operations/'

/**
 * For an operator, and nobody else. GET /operations/state: how everything stands. POST /operations/sign-out with `session`:
 * ends it, and answers 404 when it had ended already.
 */
export async function answerOperations(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request, url, requestId } = exchange
  if (isCrossSite(gateway.publicUrl, request)) return refuseCrossSite(exchange, operationsPath)
  const session = await callerOf(gateway, cookie, exchange)
  if (!session) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  if (session.assignment.persona !== 'operator') return refuseForbidden(exchange, operationsPath)
  const principal: Principal = { userId: session.person.id, persona: 'operator', scope: null, purpose: 'operations', requestId }
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /operations/state':
      return sendJson(exchange, 200, await gateway.operationsState(principal, new Date()))
    case 'POST /operations/sign-out': {
      const id = sessionIn(await bodyOf(request))
      if (id === null) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT' })
      const ended = await signOut(gateway.access, id)
      if (!ended) return sendJson(exchange, 404, { code: 'NOT_FOUND' })
      exchange.note('session-ended', { what: 'by-operator', of: ended })
      return sendJson(exchange, 200, {})
    }
    default:
      return sendJson(exchange, 404, { code: 'NOT_FOUND' })
  }
}

function sessionIn(body: string): string | null {
  try {
    const { session } = JSON.parse(body) as { session?: unknown }
    return typeof session === 'string' && /^[0-9a-f]{64}$/.test(session) ? session : null
  } catch {
    return null
  }
}
