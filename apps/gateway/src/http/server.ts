import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerTooLarge, BodyTooLarge, seatsPath, servicePath } from '@tilsynsblik/service-kit'
import type { Gateway } from '../gateway.ts'
import { oidcLogin } from '../login/oidc-login.ts'
import { admission } from './admission.ts'
import { attachmentsPath, attachmentsRoute } from './attachments-route.ts'
import { answerAuth } from './auth-routes.ts'
import { answerDownload } from './download-route.ts'
import { BodyUnreadable, sendJson, type Exchange } from './exchange.ts'
import { answerGlass, glassPath } from './glass-route.ts'
import { answerGraphQL } from './graphql-route.ts'
import { answerNames, namesPath } from './names-route.ts'
import { answerNotices, noticesPath } from './notices-route.ts'
import { answerOperations, operationsPath } from './operations-route.ts'
import { answerOwnSessions, ownSessionsPath } from './own-sessions-route.ts'
import { receiptRoute } from './receipt-route.ts'
import { answerSeats } from './seats-route.ts'
import { answerService } from './service-route.ts'
import { addressOf } from './place-of.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { answerSigners, signersPath } from './signers-route.ts'
import { sessionCookie } from './session-cookie.ts'
import { isStatistics, statisticsRoute } from './statistics-route.ts'

/** Something else that answers below a prefix: the demo identity provider, the explorer of development. */
export interface Guest {
  prefix: string
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
}

/** The one door: login, GraphQL, files, health, and the dashboard's files. */
export function gatewayListener(gateway: Gateway, guests: readonly Guest[] = []): RequestListener {
  const login = oidcLogin(gateway.access, gateway.identityProvider, gateway.publicUrl)
  const cookie = sessionCookie(gateway.publicUrl)
  const answerAttachments = attachmentsRoute(gateway, cookie)
  const answerReceipt = receiptRoute(gateway, cookie)
  const admit = admission()
  const answerStatistics = statisticsRoute(gateway.publishedEditions, {
    publicUrl: gateway.publicUrl,
    synthetic: () => gateway.data().synthetic,
  })

  async function answer(exchange: Exchange): Promise<void> {
    const { request, response, url } = exchange
    const guest = guests.find(({ prefix }) => url.pathname.startsWith(prefix))
    if (guest) return guest.answer(request, response)
    if (url.pathname === '/graphql') return admit(exchange, () => answerGraphQL(gateway, cookie, exchange))
    if (url.pathname === servicePath) return answerService(gateway, exchange)
    if (url.pathname === seatsPath) return answerSeats(gateway, exchange)
    if (url.pathname.startsWith(glassPath)) return answerGlass(gateway, cookie, exchange)
    if (url.pathname === namesPath) return answerNames(gateway, cookie, exchange)
    if (url.pathname === ownSessionsPath || url.pathname.startsWith(`${ownSessionsPath}/`))
      return answerOwnSessions(gateway, cookie, exchange)
    if (url.pathname === signersPath) return answerSigners(gateway, cookie, exchange)
    if (url.pathname === noticesPath) return answerNotices(gateway, cookie, exchange)
    if (isStatistics(url.pathname)) return answerStatistics(exchange)
    if (url.pathname.startsWith(attachmentsPath)) return answerAttachments(exchange)
    if (url.pathname.startsWith(operationsPath)) return answerOperations(gateway, cookie, exchange)
    if (url.pathname.startsWith('/download/')) return answerDownload(gateway, gateway.printer, cookie, exchange)
    if (url.pathname === '/health') return sendJson(exchange, 200, { status: 'ok' })
    if (url.pathname === '/ready') return sendJson(exchange, ...(await readiness(gateway)))
    if (await answerAuth(gateway, login, cookie, answerReceipt, exchange)) return
    const notFound = () => sendJson(exchange, 404, { code: 'NOT_FOUND' })
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !url.pathname.startsWith('/auth/')
    if (gateway.pages && isPage) return gateway.pages(request, response, notFound)
    notFound()
  }

  return (request, response) => {
    const requestId = crypto.randomUUID()
    setSecurityHeaders(response, { https: gateway.publicUrl.protocol === 'https:', development: gateway.development })
    response.setHeader('x-request-id', requestId)
    const url = targetOf(request.url, gateway.publicUrl)
    const address = addressOf(request, gateway.trustedProxies)
    const exchange: Exchange = {
      request,
      response,
      requestId,
      address,
      url: url ?? gateway.publicUrl,
      note(event, about) {
        const { person, assignment } = exchange.caller ?? {}
        gateway.security.note(event, { person: person?.id, persona: assignment?.persona, ...about, requestId, address })
      },
    }
    if (!url) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT', requestId })
    // The public statistics say which they answer.
    if (!methods.includes(request.method ?? '') && !isStatistics(url.pathname))
      return sendJson(exchange, 405, { code: 'BAD_USER_INPUT', requestId })
    answer(exchange).catch((error: unknown) => fail(gateway, exchange, error))
  }
}

/** What browsers and health checks send. TRACE would say a cookie back to whoever made the browser send it. */
const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']

/** Where the request is for: a path of this house. Null for `//` and the like, which no browser sends and no URL can be made of. */
function targetOf(target: string | undefined, publicUrl: URL): URL | null {
  const url = URL.parse(target ?? '/', publicUrl)
  return url?.origin === publicUrl.origin ? url : null
}

function fail(gateway: Gateway, exchange: Exchange, error: unknown): void {
  const { request, response, requestId } = exchange
  if (error instanceof BodyTooLarge) {
    exchange.note('over-limit', { what: 'size' })
    return response.headersSent ? void response.destroy() : answerTooLarge(request, response, { code: 'BAD_USER_INPUT', requestId })
  }
  if (error instanceof BodyUnreadable) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT', requestId })
  gateway.log.error({ err: error, requestId, path: exchange.url.pathname }, 'A request failed')
  if (response.headersSent) return void response.destroy()
  sendJson(exchange, 503, {
    errors: [{ message: 'Something went wrong here. Nothing was lost.', extensions: { code: 'INTERNAL', requestId } }],
    code: 'INTERNAL',
    requestId,
  })
}

async function readiness(gateway: Gateway): Promise<[status: number, body: unknown]> {
  const access = await gateway.access.query('select 1').then(
    () => true,
    () => false,
  )
  return [access ? 200 : 503, { status: access ? 'ready' : 'database away' }]
}
