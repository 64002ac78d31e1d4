import type { Principal } from '@tilsynsblik/service-kit'
import { sessionOf } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import { signOut } from '../operations/seats.ts'
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
  if (isCrossSite(gateway.publicUrl, request)) return sendJson(exchange, 403, { code: 'FORBIDDEN' })
  const session = await sessionOf(gateway.access, cookie.read(request))
  if (!session) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  if (session.assignment.persona !== 'operator') return sendJson(exchange, 403, { code: 'FORBIDDEN' })
  const principal: Principal = { userId: session.person.id, persona: 'operator', scope: null, purpose: 'operations', requestId }
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /operations/state':
      return sendJson(exchange, 200, await gateway.operationsState(principal, new Date()))
    case 'POST /operations/sign-out': {
      const id = sessionIn(await bodyOf(request))
      if (id === null) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT' })
      const ended = await signOut(gateway.access, id)
      gateway.log.info({ requestId, operator: principal.userId, session: id.slice(0, 16), ended }, 'An operator signed somebody out')
      return sendJson(exchange, ended ? 200 : 404, ended ? {} : { code: 'NOT_FOUND' })
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
