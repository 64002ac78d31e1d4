import { isIP, isIPv6 } from 'node:net'
import type { IncomingMessage } from 'node:http'

/**
 * From which address a request comes: that of the connection. Behind proxies of ours each of them has written down whom it heard; so
 * many entries from the end are believed, and never what a visitor wrote before them.
 *
 * @param proxies how many stand in front
 */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number): string {
  const connection = bare(socket.remoteAddress ?? '')
  if (proxies === 0) return connection
  const heard = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => bare(entry.trim()))
  const address = heard.at(-proxies) ?? heard[0]!
  return isIP(address) ? address : connection
}

/** The place of an address: of IPv6 the network, for a single visitor has as many addresses in it as he likes. */
export function placeOf(address: string): string {
  if (!isIPv6(address)) return address
  const [before, after] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - before!.length - (after?.length ?? 0) }, () => '0')
  return [...before!, ...zeros].slice(0, 4).join(':')
}

/** An IPv4 address as a socket for both kinds tells it. */
function bare(address: string): string {
  return address.replace(/^::ffff:/i, '')
}
