import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { addressOf, placeOf } from './place-of.ts'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as Pick<IncomingMessage, 'socket' | 'headers'>

test.each([
  ['no proxy: whoever writes a header is where the connection is', 0, from('10.0.0.9', '1.2.3.4'), '10.0.0.9'],
  ['one proxy: whom it heard', 1, from('10.0.0.9', '1.2.3.4'), '1.2.3.4'],
  ['one proxy: what the visitor wrote before it is not believed', 1, from('10.0.0.9', '9.9.9.9, 1.2.3.4'), '1.2.3.4'],
  ['two proxies: whom the outer one heard', 2, from('10.0.0.9', '9.9.9.9, 1.2.3.4, 10.0.0.8'), '1.2.3.4'],
  ['a request that came by fewer of them', 2, from('10.0.0.9', '1.2.3.4'), '1.2.3.4'],
  ['no header: somebody came past the proxy', 1, from('10.0.0.9'), '10.0.0.9'],
  ['what is no address', 1, from('10.0.0.9', 'unknown'), '10.0.0.9'],
  ['IPv6', 1, from('::1', '1.1.1.1, 2001:db8::1'), '2001:db8::1'],
  ['IPv4 as a socket for both kinds tells it', 0, from('::ffff:10.0.0.9'), '10.0.0.9'],
])('%s', (_, proxies, request, address) => expect(addressOf(request, proxies)).toBe(address))

test('of IPv6 the network is one place', () => {
  expect(placeOf('2001:db8:1:2:3::1')).toBe(placeOf('2001:db8:1:2::ffff'))
  expect(placeOf('2001:db8:1:3::1')).not.toBe(placeOf('2001:db8:1:2::1'))
  expect(placeOf('::1')).toBe('0:0:0:0')
  expect(placeOf('10.0.0.9')).toBe('10.0.0.9')
})
