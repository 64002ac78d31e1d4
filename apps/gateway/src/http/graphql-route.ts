import { refused } from '@tilsynsblik/service-kit'
import { principalOf } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import { documentFor } from '../graphql/registered-documents.ts'
import { callerOf, noteRefusals } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

/** What a page may send: the hash of a document, and its variables. */
interface Question {
  documentId?: unknown
  variables?: unknown
  /** Text of a document: in development only. */
  query?: unknown
}

/** POST /graphql: session, then document, then principal, then the federation. The first that fails answers. */
export async function answerGraphQL(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request } = exchange
  if (request.method !== 'POST') return refuse(exchange, 405, 'BAD_USER_INPUT', 'Ask with POST.')
  if (isCrossSite(gateway.publicUrl, request)) {
    exchange.note('cross-site', { what: '/graphql' })
    return refuse(exchange, 403, 'FORBIDDEN', 'The request did not come from the dashboard.')
  }
  const session = await callerOf(gateway, cookie, exchange)
  if (!session) return refuse(exchange, 401, 'UNAUTHENTICATED')

  const question = parsed(await bodyOf(request))
  if (!question) return refuse(exchange, 400, 'BAD_USER_INPUT', 'The body must be a JSON object with documentId and variables.')
  const { persona } = session.assignment
  const document = typeof question.documentId === 'string' ? documentFor(gateway.documents, question.documentId, persona) : null
  const query = document?.document ?? (gateway.development && typeof question.query === 'string' ? question.query : null)
  if (query === null) {
    exchange.note('document-refused', { what: nameOf(gateway, question.documentId) })
    return refuse(exchange, 400, 'FORBIDDEN', 'Only registered documents of your own role are answered.')
  }
  const name = document?.name ?? 'explorer'

  try {
    gateway.checkVariables(query, question.variables)
  } catch (error) {
    exchange.note('input-refused', { what: name })
    return refuse(exchange, 400, 'BAD_USER_INPUT', (error as Error).message)
  }
  const principal = principalOf(session, name, exchange.requestId)
  const graph = gateway.graphFor(persona)
  const answer = await graph.ask({ query, variables: question.variables ?? {} }, { principal })
  noteRefusals(exchange, name, answer.errors?.map(({ extensions }) => extensions?.['code']) ?? [])
  sendJson(exchange, 200, answer)
}

/** Of another persona's document its name; nothing of what was sent stands in a log. */
function nameOf({ documents }: Gateway, id: unknown): string {
  return typeof id === 'string' && Object.hasOwn(documents, id) ? documents[id]!.name : 'unregistered'
}

function parsed(body: string): Question | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function refuse(exchange: Exchange, status: number, code: Parameters<typeof refused>[0], detail?: string): void {
  const { message, extensions } = refused(code, detail)
  sendJson(exchange, status, { errors: [{ message, extensions: { ...extensions, requestId: exchange.requestId } }] })
}
