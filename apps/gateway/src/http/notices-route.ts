import { notifiedPersonas } from '@tilsynsblik/vocabulary'
import type { Gateway } from '../gateway.ts'
import type { NoticeStream } from '../notices/notice-streams.ts'
import { callerOf, refuseCrossSite, refuseForbidden } from './caller.ts'
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
  if (isFromElsewhere(request.headers)) return refuseCrossSite(exchange, noticesPath)
  const token = cookie.read(request)
  const session = await callerOf(gateway, cookie, exchange)
  if (!session || !token) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  const { persona, scopeId } = session.assignment
  // Behind broken glass nobody is told what happens elsewhere in the authority.
  if (session.glass || !notifiedPersonas.includes(persona)) return refuseForbidden(exchange, noticesPath)
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
  if (gateway.noticeStreams.open(stream)) return
  exchange.note('over-limit', { what: 'streams' })
  sendJson(exchange, 429, { code: 'TOO_MANY_STREAMS' })
}

const mostUnread = 64 * 1024
