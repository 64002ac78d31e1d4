import type { IncomingMessage, ServerResponse } from 'node:http'
import { cookieOf } from './exchange.ts'

/** `__Host-` binds the cookie to this host over https; on loopback over http browsers refuse the prefix. */
export function sessionCookie(publicUrl: URL) {
  const https = publicUrl.protocol === 'https:'
  const name = https ? '__Host-tilsynsblik' : 'tilsynsblik'
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
  const loginName = (state: string) => `${name}-login-${state.slice(0, 12)}`
  return {
    name,
    read: (request: IncomingMessage) => cookieOf(request, name),
    set: (response: ServerResponse, token: string) => response.appendHeader('set-cookie', `${name}=${token}${attributes}`),
    /** A login belongs to the browser that began it: else a link could sign somebody in as somebody else. One cookie for each login under way. */
    beginLogin: (response: ServerResponse, state: string) =>
      response.appendHeader('set-cookie', `${loginName(state)}=${state}${attributes}; Max-Age=600`),
    /** Was this login begun in this browser? Asked once: the cookie goes. */
    endLogin(request: IncomingMessage, response: ServerResponse, state: string): boolean {
      response.appendHeader('set-cookie', `${loginName(state)}=${attributes}; Max-Age=0`)
      return cookieOf(request, loginName(state)) === state
    },
    clear: (response: ServerResponse) => response.appendHeader('set-cookie', `${name}=${attributes}; Max-Age=0`),
  }
}
