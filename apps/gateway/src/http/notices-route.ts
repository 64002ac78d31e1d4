import { notifiedPersonas } from '@tilsynsblik/vocabulary'
import { sessionOf } from '../access/sessions.ts'
import type { Gateway } from '../gateway.ts'
import type { NoticeStream } from '../notices/notice-streams.ts'
import { isFromElsewhere } from './cross-site.ts'
import { sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

export const noticesPath = '/notices/stream'

/**
 * GET /notices/stream: server-sent events for whoever is signed in. `ready` when it begins: read the list now. `notice` with
 * an id when there is a new one: ask for it. Ids only, never a word of what it is about.
 */
export async function answerNotices(gateway: Gateway, cookie: ReturnType<typeof sessionCookie>, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  if (request.method !== 'GET') return sendJson(exchange, 405, { code: 'BAD_USER_INPUT' })
  if (isFromElsewhere(request.headers)) return sendJson(exchange, 403, { code: 'FORBIDDEN' })
  const token = cookie.read(request)
  const session = await sessionOf(gateway.access, token)
  if (!session || !token) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  const { persona, scopeId } = session.assignment
  // Behind broken glass nobody is told what happens elsewhere in the authority.
  if (session.glass || !notifiedPersonas.includes(persona)) return sendJson(exchange, 403, { code: 'FORBIDDEN' })
  const stream: NoticeStream = {
    token,
    userId: session.person.id,
    persona,
    scope: scopeId,
    write: (text) => {
      if (!response.headersSent)
        response.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          'x-accel-buffering': 'no',
        })
      // Who does not read is not waited for: a page that has fallen this far behind comes back, and reads its list.
      if (response.writableLength > mostUnread) response.destroy()
      else response.write(text)
    },
    end: () => response.end(),
  }
  response.once('close', () => gateway.noticeStreams.close(stream))
  if (!gateway.noticeStreams.open(stream)) sendJson(exchange, 429, { code: 'TOO_MANY_STREAMS' })
}

const mostUnread = 64 * 1024
