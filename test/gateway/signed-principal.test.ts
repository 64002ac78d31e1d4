import { createHmac } from 'node:crypto'
import { mintPrincipal, verifyPrincipal, type Principal, type PrincipalKey } from '@tilsynsblik/service-kit'
import { afterEach, expect, test, vi } from 'vitest'

const key: PrincipalKey = { id: 'spring', secret: 'the-secret-of-spring' }
const next: PrincipalKey = { id: 'summer', secret: 'the-secret-of-summer' }
const principal: Principal = { userId: 'anna', persona: 'supervisor', scope: 'syd', purpose: 'SupervisorHomes', requestId: 'request-1' }
const body = '{"query":"{ incidents }"}'
const token = mintPrincipal(principal, 'incidents', key, body)

afterEach(() => vi.useRealTimers())

/** A token as somebody without our code would put it together. */
function forged(header: object, claims: object, secret = key.secret): string {
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}
const header = { alg: 'HS256', typ: 'JWT', kid: key.id }
const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>
const without = (claim: string) => Object.fromEntries(Object.entries(claims).filter(([name]) => name !== claim))

test('who asked is who is answered', () => {
  expect(verifyPrincipal(token, 'incidents', [key], body)).toEqual(principal)
})

test('while a key is changed both are good, and afterwards only the new one', () => {
  const renewed = mintPrincipal(principal, 'incidents', next, body)
  expect(verifyPrincipal(token, 'incidents', [next, key], body)).toEqual(principal)
  expect(verifyPrincipal(renewed, 'incidents', [next, key], body)).toEqual(principal)
  expect(() => verifyPrincipal(token, 'incidents', [next], body)).toThrow('Sign in again.')
})

test('a token put together elsewhere with our key reads the same: it is an ordinary JWT', () => {
  expect(verifyPrincipal(forged(header, claims), 'incidents', [key], body)).toEqual(principal)
})

test.each([
  ['no token', undefined],
  ['an empty token', ''],
  ['two parts', token.split('.').slice(0, 2).join('.')],
  ['four parts', `${token}.x`],
  ['no signature', `${token.split('.').slice(0, 2).join('.')}.`],
  ['an altered signature', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
  ['more after the signature', `${token}=`],
  [
    'claims of somebody else',
    [token.split('.')[0], Buffer.from(JSON.stringify({ ...claims, scope: 'nord' })).toString('base64url'), token.split('.')[2]].join('.'),
  ],
  ['another secret', forged(header, claims, 'guessed')],
  ['a key nobody knows', forged({ ...header, kid: 'winter' }, claims)],
  [
    'no algorithm',
    `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: key.id })).toString('base64url')}.${token.split('.')[1]}.`,
  ],
  ['another algorithm in the header', forged({ ...header, alg: 'HS512' }, claims)],
  ['a header with more in it', forged({ ...header, crit: ['b64'] }, claims)],
  ['a word for the time it expires', forged(header, { ...claims, exp: 'never' })],
  ['a persona that does not exist', forged(header, { ...claims, persona: 'minister' })],
  ['another audience', forged(header, { ...claims, aud: 'complaints' })],
  ...['sub', 'exp', 'jti', 'bh', 'persona', 'aud'].map((claim): [string, string] => [`no ${claim}`, forged(header, without(claim))]),
])('%s is refused, and not told why', (_, given) => {
  expect(() => verifyPrincipal(given, 'incidents', [key], body)).toThrow(
    expect.objectContaining({ message: 'Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }),
  )
})

test('a token is worthless with another question, and at another subgraph', () => {
  expect(() => verifyPrincipal(token, 'incidents', [key], `${body} `)).toThrow('Sign in again.')
  expect(() => verifyPrincipal(token, 'complaints', [key], body)).toThrow('Sign in again.')
})

test('a token ends after a minute', () => {
  vi.useFakeTimers({ now: Date.now() + 58_000 })
  expect(verifyPrincipal(token, 'incidents', [key], body)).toEqual(principal)
  vi.setSystemTime(Date.now() + 3_000)
  expect(() => verifyPrincipal(token, 'incidents', [key], body)).toThrow('Sign in again.')
})
