import { glassBreakers, glassNotified, glassReason, glassReviewers, isUuid, looksLikeCpr } from '@tilsynsblik/vocabulary'
import { breakGlass, closeGlass, glassSeenBy, reviewGlass } from '../access/glass.ts'
import { glassNoticesOf, readGlassNotice } from '../access/glass-notices.ts'
import type { Gateway } from '../gateway.ts'
import { callerOf, refuseCrossSite, refuseForbidden } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const glassPath = '/glass/'

/**
 * Break-glass: one home of somebody else's for an hour, to read. GET /glass/list: every opening one may know of. POST /glass/open with
 * `home` and `reason`; POST /glass/close; POST /glass/review with `id`, `justified` and `remark`. What is typed wrong is answered
 * as problems, as a service does. Whoever is told of openings: GET /glass/notices, and POST /glass/read with the `id` of one.
 */
export async function answerGlass(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request, url, requestId } = exchange
  if (isCrossSite(gateway.publicUrl, request)) return refuseCrossSite(exchange, glassPath)
  const token = cookie.read(request)
  const session = await callerOf(gateway, cookie, exchange)
  if (!session || !token) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  const { persona } = session.assignment
  const asked = `${request.method} ${url.pathname}`
  const personas = asked === 'GET /glass/notices' || asked === 'POST /glass/read' ? glassNotified : glassBreakers
  if (!personas.includes(persona)) return refuseForbidden(exchange, glassPath)
  switch (asked) {
    case 'GET /glass/notices':
      return sendJson(exchange, 200, { notices: await glassNoticesOf(gateway.access, token) })
    case 'POST /glass/read': {
      const { id } = fieldsOf(await bodyOf(request))
      const own = typeof id === 'string' && isUuid(id) && (await readGlassNotice(gateway.access, token, id))
      return own ? sendJson(exchange, 200, {}) : sendJson(exchange, 404, { code: 'NOT_FOUND' })
    }
    case 'GET /glass/list':
      return sendJson(exchange, 200, { opened: session.glass ? [] : await glassSeenBy(gateway.access, token) })
    case 'POST /glass/open': {
      const { home, reason } = fieldsOf(await bodyOf(request))
      const problems = [
        ...(typeof home === 'string' && /^[\w-]{1,80}$/.test(home) ? [] : [{ path: 'home', code: 'required' }]),
        ...reasonProblems(reason),
      ]
      if (problems.length > 0) return sendJson(exchange, 422, { code: 'INVALID', problems })
      const found = await gateway.homeToOpen(home as string, requestId)
      if (!found) return sendJson(exchange, 422, { code: 'INVALID', problems: [{ path: 'home', code: 'unknown' }] })
      if (!(await breakGlass(gateway.access, token, found, reason as string))) return refuseForbidden(exchange, glassPath)
      exchange.note('glass-broken')
      return sendJson(exchange, 200, {})
    }
    case 'POST /glass/close':
      if (!(await closeGlass(gateway.access, token))) return sendJson(exchange, 404, { code: 'NOT_FOUND' })
      exchange.note('glass-closed')
      return sendJson(exchange, 200, {})
    case 'POST /glass/review': {
      if (!glassReviewers.includes(persona)) return refuseForbidden(exchange, glassPath)
      const { id, justified, remark = '' } = fieldsOf(await bodyOf(request))
      if (typeof id !== 'string' || typeof justified !== 'boolean' || typeof remark !== 'string' || remark.length > glassReason.most)
        return sendJson(exchange, 400, { code: 'BAD_USER_INPUT' })
      if (looksLikeCpr(remark)) return sendJson(exchange, 422, { code: 'INVALID', problems: [{ path: 'remark', code: 'personalNumber' }] })
      return (await reviewGlass(gateway.access, token, { id, justified, remark }))
        ? sendJson(exchange, 200, {})
        : sendJson(exchange, 404, { code: 'NOT_FOUND' })
    }
    default:
      return sendJson(exchange, 404, { code: 'NOT_FOUND' })
  }
}

function reasonProblems(reason: unknown): { path: string; code: string }[] {
  const words = typeof reason === 'string' ? reason.trim() : ''
  if (words.length < glassReason.least || words.includes('\0')) return [{ path: 'reason', code: 'tooShort' }]
  if (words.length > glassReason.most) return [{ path: 'reason', code: 'tooLong' }]
  return looksLikeCpr(words) ? [{ path: 'reason', code: 'personalNumber' }] : []
}

function fieldsOf(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
