import type { SessionLeft } from '@tilsynsblik/vocabulary'
import { endOtherSessions, endOwnSession, mayEndSessions, ownSessions } from '../access/own-sessions.ts'
import { secondsLeft, sessionOf } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import { callerOf, refuseCrossSite } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const ownSessionsPath = '/auth/sessions'

/**
 * For whoever is signed in. GET /auth/sessions: her own. GET /auth/sessions/left: how long this one still lasts, which does not make it
 * last longer. POST /auth/sessions/end with `session`, the id of one of them, or "others": ends it, and answers 404 when it is not hers,
 * and 403 unless she has been asked who she is again, within ten minutes: /auth/login?again=1.
 */
export async function answerOwnSessions(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request, url } = exchange
  if (isCrossSite(gateway.publicUrl, request)) return refuseCrossSite(exchange, ownSessionsPath)
  const asked = `${request.method} ${url.pathname}`
  const token = cookie.read(request)
  if (asked === `GET ${ownSessionsPath}/left`) return tellLeft(gateway, token, exchange)
  const session = await callerOf(gateway, cookie, exchange)
  if (!session || !token) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  switch (asked) {
    case `GET ${ownSessionsPath}`:
      return sendJson(exchange, 200, {
        sessions: await ownSessions(gateway.access, token),
        mayEnd: await mayEndSessions(gateway.access, token),
      })
    case `POST ${ownSessionsPath}/end`: {
      const which = sessionIn(await bodyOf(request))
      if (which === null) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT' })
      if (!(await mayEndSessions(gateway.access, token))) return sendJson(exchange, 403, { code: 'SIGN_IN_AGAIN' })
      const one = which === 'others' ? null : await endOwnSession(gateway.access, token, which)
      const ended = which === 'others' ? await endOtherSessions(gateway.access, token) : one ? [one] : []
      for (const of of ended) exchange.note('session-ended', { what: 'by-owner', of })
      return which === 'others' || one ? sendJson(exchange, 200, { ended: ended.length }) : sendJson(exchange, 404, { code: 'NOT_FOUND' })
    }
    default:
      return sendJson(exchange, 404, { code: 'NOT_FOUND' })
  }
}

/** Asked by every open page each minute: a look, and no sign of life. */
async function tellLeft(gateway: Gateway, token: string | undefined, exchange: Exchange): Promise<void> {
  const session = await sessionOf(gateway.access, token, 'look')
  if (!session) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  const left: SessionLeft = { person: session.person.id, seconds: secondsLeft(session) }
  sendJson(exchange, 200, left)
}

function sessionIn(body: string): string | null {
  try {
    const { session } = JSON.parse(body) as { session?: unknown }
    return typeof session === 'string' && /^(?:others|[0-9a-f]{64})$/.test(session) ? session : null
  } catch {
    return null
  }
}
