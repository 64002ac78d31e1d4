import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Exchange } from '../http/exchange.ts'

/** An answer that is the same for everybody: made once, kept in memory, sent as it is. */
export interface PublicAnswer {
  plain: Body
  gzipped: Body
  headers: Readonly<Record<string, string>>
  /** It may stand in a frame on anybody's page. */
  framed: boolean
}

interface Body {
  bytes: Buffer
  etag: string
}

export function publicAnswer(text: string, headers: Readonly<Record<string, string>>, framed = false): PublicAnswer {
  const bytes = Buffer.from(text, 'utf8')
  const mark = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  return {
    plain: { bytes, etag: `"${mark}"` },
    gzipped: { bytes: gzipSync(bytes), etag: `"${mark}-gz"` },
    headers: { ...headers, vary: 'accept-encoding' },
    framed,
  }
}

/** Sends it, or says that the caller has it already. HEAD is the same without a body. */
export function sendPublic({ request, response }: Exchange, { plain, gzipped, headers, framed }: PublicAnswer): void {
  // Its policy says who may frame it; the old header, which is on every answer of this house, would contradict it.
  if (framed) response.removeHeader('x-frame-options')
  const zipped = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers['accept-encoding'] ?? '')
  const { bytes, etag } = zipped ? gzipped : plain
  if (isKnown(request.headers['if-none-match'], etag)) return void response.writeHead(304, { ...headers, etag }).end()
  response.writeHead(200, { ...headers, etag, 'content-length': bytes.length, ...(zipped && { 'content-encoding': 'gzip' }) })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** RFC 9110 13.1.2: any of the marks, or all of them by a star. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((mark) => ['*', etag, `W/${etag}`].includes(mark.trim())) ?? false
}
