import { isIPv6 } from 'node:net'
import type { IncomingMessage } from 'node:http'

/** From where a request comes: an address; of IPv6 the network, for a single visitor has as many addresses in it as he likes. */
export function placeOf({ socket }: IncomingMessage): string {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!isIPv6(address)) return address
  const [before, after] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - before!.length - (after?.length ?? 0) }, () => '0')
  return [...before!, ...zeros].slice(0, 4).join(':')
}
