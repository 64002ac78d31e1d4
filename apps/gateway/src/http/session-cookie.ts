import type { IncomingMessage, ServerResponse } from 'node:http'
import { cookieOf } from './exchange.ts'

/** `__Host-` binds the cookie to this host over https; on loopback over http browsers refuse the prefix. */
export function sessionCookie(publicUrl: URL) {
  const https = publicUrl.protocol === 'https:'
  const name = https ? '__Host-tilsynsblik' : 'tilsynsblik'
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
  return {
    name,
    read: (request: IncomingMessage) => cookieOf(request, name),
    set: (response: ServerResponse, token: string) => response.setHeader('set-cookie', `${name}=${token}${attributes}`),
    clear: (response: ServerResponse) => response.setHeader('set-cookie', `${name}=${attributes}; Max-Age=0`),
  }
}
