import type { Persona } from '@tilsynsblik/vocabulary'
import { namesOf, type Unnamed } from '../access/names.ts'
import type { Gateway } from '../gateway.ts'
import { callerOf, refuseCrossSite, refuseForbidden } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const namesPath = '/auth/names'

/** Those who answer for a child, and read who has seen it. Everybody else has names of colleagues. */
const readers: readonly Persona[] = ['manager', 'dpo']
const most = 500

/** POST /auth/names with `people` and `places`: what the ids of an audit are called. Ids in the body, for an address ends up in logs. */
export async function answerNames(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request } = exchange
  if (request.method !== 'POST') return sendJson(exchange, 405, { code: 'BAD_USER_INPUT' })
  if (isCrossSite(gateway.publicUrl, request)) return refuseCrossSite(exchange, namesPath)
  const session = await callerOf(gateway, cookie, exchange)
  if (!session) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  if (!readers.includes(session.assignment.persona)) return refuseForbidden(exchange, namesPath)
  const unnamed = unnamedIn(await bodyOf(request))
  if (!unnamed) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT' })
  sendJson(exchange, 200, await namesOf(gateway.access, unnamed))
}

function unnamedIn(body: string): Unnamed | null {
  try {
    const { people, places } = JSON.parse(body) as { people?: unknown; places?: unknown }
    const areTexts = Array.isArray(people) && people.length <= most && people.every(isId)
    const arePlaces = Array.isArray(places) && places.length <= most && places.every((each) => isId(each?.persona) && isId(each?.scopeId))
    return areTexts && arePlaces ? { people, places } : null
  } catch {
    return null
  }
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 200 && !value.includes('\0')
}
