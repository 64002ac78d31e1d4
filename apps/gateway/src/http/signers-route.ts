import { namesOf } from '../access/names.ts'
import { principalOf } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import { callerOf, noteRefusals } from './caller.ts'
import { sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const signersPath = '/auth/signers'

const whoSigned = `query Signers($id: ID!, $edition: Int!) {
  overviewVersion(overviewId: $id, edition: $edition) { authorSignedBy headSignedBy }
}`

/**
 * GET /auth/signers?overview=dep-midt-boern@2026K3&edition=1: what the two who signed an edition are called. Asked of the register
 * in the caller's own name first: whoever may not read the edition learns nobody's name.
 */
export async function answerSigners(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request, url, requestId } = exchange
  if (request.method !== 'GET') return sendJson(exchange, 405, { code: 'BAD_USER_INPUT' })
  const session = await callerOf(gateway, cookie, exchange)
  if (!session) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  const edition = Number(url.searchParams.get('edition'))
  if (!Number.isInteger(edition) || edition < 1 || edition > 2 ** 31 - 1) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT' })
  const principal = principalOf(session, 'Signers', requestId)
  const variables = { id: url.searchParams.get('overview') ?? '', edition }
  const { data, errors } = await gateway.graphFor(principal.persona).ask({ query: whoSigned, variables }, { principal })
  const code = errors?.[0]?.extensions?.['code']
  const version = data?.['overviewVersion'] as { authorSignedBy: string; headSignedBy: string } | null | undefined
  if (!version) {
    noteRefusals(exchange, 'Signers', [code ?? 'NOT_FOUND'])
    return sendJson(exchange, code === 'FORBIDDEN' ? 403 : code && code !== 'NOT_FOUND' ? 503 : 404, { code: code ?? 'NOT_FOUND' })
  }
  const { people } = await namesOf(gateway.access, { people: [version.authorSignedBy, version.headSignedBy], places: [] })
  sendJson(exchange, 200, people)
}
