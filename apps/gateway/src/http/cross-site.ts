import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A form or a script of another site can send cookies, but not our header, and not our origin. */
export function isCrossSite(publicUrl: URL, { headers }: IncomingMessage): boolean {
  const { origin } = headers
  return headers['x-tilsynsblik'] !== '1' || (origin !== undefined && origin !== publicUrl.origin) || isFromElsewhere(headers)
}

/** As the browser names it, when it does: a request that no page of this house has made. */
export function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin'
}
