import { bytesOf, type RefusalCode } from '@tilsynsblik/service-kit'
import { isUuid } from '@tilsynsblik/vocabulary'
import { principalOf, type Session } from '../access/sessions.ts'
import { keepAttachment, readAttachment } from '../attachments/attachment-documents.ts'
import type { Gateway } from '../gateway.ts'
import type { RegisteredDocument } from '../graphql/registered-documents.ts'
import { callerOf, noteRefusals, refuseCrossSite, refuseForbidden } from './caller.ts'
import { isCrossSite } from './cross-site.ts'
import { sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const attachmentsPath = '/attachments/'

/** As many as the register takes; what is larger is not read. */
const mostBytes = 10 * 1024 * 1024
/** Files one person sends at a time: each is held in memory until the register has it. */
const mostAtOnce = 3

/**
 * PUT /attachments/<id>?report=<id>&kind=CHILD_ACCOUNT: the bytes of one file, kept for a report or a draft. The file's name is in the
 * header x-file-name, percent-encoded: it may say something about a child, and an address is written down everywhere.
 * Answers 200 with the file, 422 with the problems, 409 with the state the report is in.
 *
 * GET /attachments/<id>: the file, to be saved and not to be shown. What is out of sight is not found.
 */
export function attachmentsRoute(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>): (exchange: Exchange) => Promise<void> {
  const sending = new Map<string, number>()

  async function keep(exchange: Exchange, session: Session, id: string): Promise<void> {
    if (isCrossSite(gateway.publicUrl, exchange.request)) return refuseCrossSite(exchange, attachmentsPath)
    const name = fileNameOf(exchange)
    const { searchParams } = exchange.url
    const input = { id, reportId: searchParams.get('report'), kind: searchParams.get('kind'), name }
    if (name === null || !isKeepable(input)) return refuse(exchange, 400, 'BAD_USER_INPUT')
    const person = session.person.id
    const atOnce = sending.get(person) ?? 0
    if (atOnce >= mostAtOnce) {
      exchange.note('over-limit', { what: 'files' })
      return sendJson(exchange, 429, { code: 'TOO_MANY_FILES' })
    }
    sending.set(person, atOnce + 1)
    try {
      const content = (await bytesOf(exchange.request, mostBytes)).toString('base64')
      const answer = await ask(exchange, session, { document: keepAttachment, variables: { input: { ...input, content } } })
      if (answer) sendJson(exchange, statusOf[answer['__typename'] as string] ?? 200, answer)
    } finally {
      const left = sending.get(person)! - 1
      if (left > 0) sending.set(person, left)
      else sending.delete(person)
    }
  }

  async function read(exchange: Exchange, session: Session, id: string): Promise<void> {
    // Another site must not make a browser save a child's drawing, nor write into the audit that it was read.
    const site = exchange.request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuseCrossSite(exchange, attachmentsPath)
    const file = await ask(exchange, session, { document: readAttachment, variables: { id } })
    if (!file) return
    const content = Buffer.from(file['content'] as string, 'base64')
    exchange.response
      .writeHead(200, {
        'content-type': file['mediaType'] as string,
        'content-length': content.length,
        'content-disposition': dispositionOf(file['name'] as string),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .end(content)
  }

  /** The one field of one of our documents, as the caller. Nothing when it has been answered already: not found, or not now. */
  async function ask(exchange: Exchange, session: Session, question: Asked): Promise<Record<string, unknown> | null> {
    const { document, variables } = question
    const { requestId } = exchange
    const principal = principalOf(session, document.name, requestId)
    const { data, errors } = await gateway.graphFor(principal.persona).ask({ query: document.document, variables }, { principal })
    const [answer] = Object.values((data ?? {}) as Record<string, Record<string, unknown> | null>)
    if (answer) return answer
    const code = errors ? String(errors[0]?.extensions?.['code']) : 'NOT_FOUND'
    noteRefusals(exchange, document.name, [code])
    sendJson(exchange, statusOfCode[code] ?? 503, { code, requestId })
    return null
  }

  return async (exchange) => {
    const { request, url } = exchange
    const put = request.method === 'PUT'
    if (!put && request.method !== 'GET') return refuse(exchange, 405, 'BAD_USER_INPUT')
    const session = await callerOf(gateway, cookie, exchange)
    if (!session) return refuse(exchange, 401, 'UNAUTHENTICATED')
    const { persona } = session.assignment
    if (!(put ? keepAttachment : readAttachment).personas.includes(persona)) return refuseForbidden(exchange, attachmentsPath)
    const id = url.pathname.slice(attachmentsPath.length)
    if (!isUuid(id)) return refuse(exchange, 404, 'NOT_FOUND')
    return put ? keep(exchange, session, id) : read(exchange, session, id)
  }
}

interface Asked {
  document: RegisteredDocument
  variables: Record<string, unknown>
}

const statusOf: Readonly<Record<string, number>> = { InvalidInput: 422, WrongState: 409 }
const statusOfCode: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, UNAUTHENTICATED: 401, BAD_USER_INPUT: 400 }

function refuse(exchange: Exchange, status: number, code: RefusalCode): void {
  sendJson(exchange, status, { code, requestId: exchange.requestId })
}

/** The name as it was before it was made fit for a header; null when it is none. */
function fileNameOf({ request }: Exchange): string | null {
  const given = request.headers['x-file-name']
  if (typeof given !== 'string' || given.length > 2_000) return null
  try {
    return decodeURIComponent(given)
  } catch {
    return null
  }
}

function isKeepable({ reportId, kind }: { reportId: string | null; kind: string | null }): boolean {
  return reportId !== null && isUuid(reportId) && (kind === 'CHILD_ACCOUNT' || kind === 'OTHER')
}

/** To be saved under its name, which may have letters that a header has not (RFC 6266, RFC 8187). */
function dispositionOf(name: string): string {
  const ending = /\.[a-z0-9]+$/.exec(name)?.[0] ?? ''
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="vedhaeftning${ending}"; filename*=UTF-8''${encoded}`
}
