import { PrinterAway, type PrintOrder, type Printer } from '../downloads/printer.ts'
import type { Gateway } from '../gateway.ts'
import { callerOf } from './caller.ts'
import { sendJson, type Exchange } from './exchange.ts'
import type { sessionCookie } from './session-cookie.ts'

/**
 * GET /download/pdf?path=/hjem/h-170017/brief: a page of the dashboard as a PDF. It is opened with the caller's own
 * session, so that it holds what the caller may see, and nothing else. Danish, unless `sprog=en`.
 */
export async function answerDownload(
  gateway: Gateway,
  printer: Printer,
  cookie: ReturnType<typeof sessionCookie>,
  exchange: Exchange,
): Promise<void> {
  const { request, response, url, requestId } = exchange
  if (url.pathname !== '/download/pdf' || request.method !== 'GET') return sendJson(exchange, 404, { code: 'NOT_FOUND' })
  const token = cookie.read(request)
  const session = await callerOf(gateway, cookie, exchange)
  if (!session || !token) return sendJson(exchange, 401, { code: 'UNAUTHENTICATED' })
  const page = pageOf(gateway.publicUrl, url.searchParams.get('path'))
  if (!page) return sendJson(exchange, 400, { code: 'BAD_USER_INPUT', message: 'path must be the address of a page here, such as /hjem.' })
  const order: PrintOrder = {
    url: page,
    cookie: { name: cookie.name, value: token },
    language: url.searchParams.get('sprog') === 'en' ? 'en' : 'da',
    isWanted: () => !response.destroyed,
  }
  const pdf = await printer.print(order).catch((error: unknown) => {
    if (!(error instanceof PrinterAway)) throw error
    gateway.log.warn({ err: error, requestId }, 'The printer is away')
    return null
  })
  if (response.destroyed) return
  // Nothing is wrong with the page: who asked says so, and asks again.
  if (!pdf) {
    response.setHeader('retry-after', retryAfterSeconds)
    return sendJson(exchange, 503, { code: 'PRINTER_AWAY', requestId })
  }
  response
    .writeHead(200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileNameOf(page)}"`,
      'cache-control': 'no-store',
    })
    .end(pdf)
}

const retryAfterSeconds = '5'

const notPages = ['/auth/', '/graphql', '/services/', '/download/', '/attachments/', '/demo-idp']

/** A page of this house; anything that leads elsewhere, or to something that is no page, is null. */
function pageOf(publicUrl: URL, path: string | null): URL | null {
  if (!path?.startsWith('/') || !URL.canParse(path, publicUrl)) return null
  const page = new URL(path, publicUrl)
  return page.origin === publicUrl.origin && !notPages.some((prefix) => page.pathname.startsWith(prefix)) ? page : null
}

function fileNameOf({ pathname }: URL): string {
  return `tilsynsblik${pathname.replaceAll(/[^a-z0-9-]+/gi, '-').replace(/-$/, '')}.pdf`
}
