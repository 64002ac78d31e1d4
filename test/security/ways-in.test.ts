import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoPeople } from '@tilsynsblik/demo-denmark'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSession } from '../../apps/gateway/src/access/sessions.ts'
import { explorer } from '../../apps/standalone/src/development.ts'
import { openSecondDoor, sharedDatabases, type SecondDoor } from '../support/second-door.ts'
import { filesWith, root, sources } from '../support/sources.ts'
import { stranger } from '../support/visitor.ts'

/** Two ways in, a provider's login and the code of a complaint, and in production nothing beside them that helps one along. */
const nothingAnswers = () => () => Promise.reject(new Error('no service is asked here'))
const open = (differently: Parameters<typeof openSecondDoor>[3]) =>
  openSecondDoor(nothingAnswers, undefined, sharedDatabases(), differently)
let production: SecondDoor
let demo: SecondDoor
beforeAll(async () => {
  ;[production, demo] = await Promise.all([open({ demo: false }), open({ guests: [explorer] })])
})
afterAll(() => Promise.all([production.stop(), demo.stop()]))

describe('in production', () => {
  test.each(['/explorer', '/auth/people', '/demo-idp/.well-known/openid-configuration'])(
    '%s is not there, as it is in the demo',
    async (path) => {
      expect((await stranger(demo.url).get(path)).status).toBe(200)
      expect((await stranger(production.url).get(path)).status).toBe(404)
    },
  )

  test('no page of a machine is there: no schema, no metrics, no sources, no documentation of an interface', async () => {
    for (const path of ['/graphiql', '/playground', '/voyager', '/metrics', '/debug', '/status', '/api', '/api-docs', '/swagger.json'])
      expect((await stranger(production.url).get(path)).status, path).toBe(404)
    for (const path of ['/@vite/client', '/src/main.tsx', '/.env', '/.git/config', '/package.json', '/secrets.json', '/.data/secrets.json'])
      expect((await stranger(production.url).get(path)).status, path).toBe(404)
  })

  test('health says that it lives, and whether the database answers, and no more', async () => {
    expect(await (await stranger(production.url).get('/health')).json()).toEqual({ status: 'ok' })
    expect(await (await stranger(production.url).get('/ready')).json()).toEqual({ status: 'ready' })
  })

  test('a query in words is not answered to whoever is signed in', async () => {
    const { rows } = await production.door.access.query<{ id: string; person_id: string }>(
      `select id, person_id from assignment where scope_id = $1 and persona = 'supervisor' and valid_to is null limit 1`,
      [demoPeople.authorityId],
    )
    const seat = { personId: rows[0]!.person_id, assignmentId: rows[0]!.id }
    const cookie = `tilsynsblik=${await startSession(production.door.access, seat, { device: 'other', again: false })}`
    const body = { query: '{ __schema { types { name } } }' }
    expect((await stranger(production.url).post(body, { cookie })).status).toBe(400)
    expect((await stranger(production.url).get('/auth/session')).status).toBe(401)
  })
})

describe('a session is made', () => {
  /** Every path that is written in the door, and the folders of paths with something below them. */
  const paths = new Set(
    sources
      .filter(({ file }) => file.startsWith('apps/gateway/src/http/'))
      .flatMap(({ text }) => [...text.matchAll(/['` ](\/[a-z][a-z/-]*)/g)].map(([, path]) => path!)),
  )

  test('by two doors and no third: whatever a stranger sends to any other, no cookie comes back', async () => {
    expect(paths.size).toBeGreaterThan(15)
    const asked = ['/', ...paths, ...[...paths].filter((each) => each.endsWith('/')).map((each) => `${each}x`)].flatMap((path) =>
      ['GET', 'POST', 'PUT', 'DELETE'].map(async (method) => {
        const response = await fetch(new URL(path, production.url), {
          method,
          redirect: 'manual',
          headers: { 'x-tilsynsblik': '1', 'content-type': 'application/json', authorization: 'Bearer x' },
          ...(method !== 'GET' && { body: '{}' }),
        })
        await response.body?.cancel()
        return response.headers.getSetCookie().some((cookie) => /^tilsynsblik=[^;]/.test(cookie)) ? [`${method} ${path}`] : []
      }),
    )
    const made = (await Promise.all(asked)).flat()
    expect(made).toEqual(['POST /auth/receipt'])
  })

  test('in two places: where the provider has said who it is, and where a code was given', () => {
    expect(filesWith(/insert into session\b/)).toEqual(['apps/gateway/src/access/sessions.ts'])
    expect(readFileSync(join(root, 'apps/gateway/src/access/sessions.ts'), 'utf8').match(/insert into session\b/g)).toHaveLength(2)
    expect(filesWith(/\bstartSession\(/, ['apps/gateway/src/access/sessions.ts'])).toEqual(['apps/gateway/src/login/oidc-login.ts'])
    expect(filesWith(/\bstartReceiptSession\(/, ['apps/gateway/src/access/sessions.ts'])).toEqual(['apps/gateway/src/access/receipts.ts'])
    expect(filesWith(/cookie\.set\(/)).toEqual(['apps/gateway/src/http/auth-routes.ts', 'apps/gateway/src/http/receipt-route.ts'])
  })
})
