import { sessionOf, type Session } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import { sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

/** Who asks, by the cookie. One that is of no session has run out or was made up, and is noted. */
export async function callerOf(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<Session | null> {
  const token = cookie.read(exchange.request)
  const session = await sessionOf(gateway.access, token)
  if (session) exchange.caller = session
  else if (token) exchange.note('session-unknown')
  return session
}

/** @param what the door: a word of ours */
export function refuseCrossSite(exchange: Exchange, what: string): void {
  exchange.note('cross-site', { what })
  sendJson(exchange, 403, { code: 'FORBIDDEN' })
}

/** @param what the door: a word of ours */
export function refuseForbidden(exchange: Exchange, what: string): void {
  exchange.note('forbidden', { what })
  sendJson(exchange, 403, { code: 'FORBIDDEN' })
}

/** What the services refused is noted under the name of the document. @param codes of the errors of their answer */
export function noteRefusals(exchange: Exchange, what: string, codes: readonly unknown[]): void {
  if (codes.includes('FORBIDDEN')) exchange.note('forbidden', { what })
  if (codes.includes('NOT_FOUND')) exchange.note('not-found', { what })
}
