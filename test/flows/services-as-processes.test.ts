import { overHttp } from '@tilsynsblik/gateway'
import { mintPrincipal, openLog } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startServiceProcesses, type ServiceProcesses } from '../../apps/standalone/src/platform/services-as-processes.ts'
import { openSecondDoor, sharedDatabases, type SecondDoor } from '../support/second-door.ts'
import { masterKeysFile } from '../support/text-keys.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

let processes: ServiceProcesses
let second: SecondDoor
beforeAll(async () => {
  processes = await startServiceProcesses({
    databases: sharedDatabases(),
    secrets: inject('secrets'),
    secretsFile: masterKeysFile(inject('secrets')),
    log: openLog('silent', 'test'),
  })
  second = await openSecondDoor(overHttp(processes.urls))
})
afterAll(async () => {
  await second?.stop()
  await processes?.stop()
})

const home = { id: 'h-170017', period: '2025K4..2026K3', until: '2026K3' }
const tabs = { overview: true, incidents: true, complaints: true, notifications: true, inspections: true }

test.each<[person: string, document: string, variables: Record<string, unknown>, refusals: string[]]>([
  ['tilsyn-syd', 'SupervisorHomes', { period: home.period }, []],
  ['tilsyn-nord', 'SupervisorHomes', { period: '2023K1..2023K4' }, []],
  ['tilsyn-syd', 'Home', { ...home, ...tabs }, []],
  ['leder', 'Home', { ...home, ...tabs }, ['FORBIDDEN']],
  ['tilsyn-nord', 'Home', { ...home, ...tabs }, ['NOT_FOUND']],
  ['afdelingsleder', 'DepartmentQuarter', { quarter: '2026K3' }, []],
  ['boerneraadet', 'National', {}, []],
  ['boerneraadet', 'SupervisorHomes', { period: home.period }, ['FORBIDDEN']],
])('five processes over HTTP answer %s on %s exactly as one process does', async (person, document, variables, refusals) => {
  const ask = async (visitor: Promise<Visitor>) => (await visitor).ask(document, variables)
  const [apart, together] = await Promise.all([ask(signIn(second.url, person)), ask(signIn(inject('url'), person))])
  const named = (answer: typeof apart) => ({
    ...answer,
    errors: answer.errors.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })),
  })
  expect(named(apart)).toEqual(named(together))
  expect(together.errors.map((error) => error.extensions.code)).toEqual(refusals)
})

describe('a service of its own', () => {
  const body = JSON.stringify({ query: '{ _service { sdl } }' })
  const send = (headers: Record<string, string>, text = body) =>
    fetch(processes.urls['incidents']!, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text })
  const token = (over: { audience?: string; body?: string; secret?: string } = {}) => {
    const key = inject('secrets').keys['incidents']!
    return mintPrincipal(
      { userId: 'test', persona: 'supervisor', scope: 'syd', purpose: 'test', requestId: 'r-1' },
      over.audience ?? 'incidents',
      { ...key, secret: over.secret ?? key.secret },
      over.body ?? body,
    )
  }

  test('answers nobody who is not signed, not even with its schema', async () => {
    const attempts: Record<string, string>[] = [
      {},
      { authorization: 'Bearer nonsense' },
      { authorization: `Bearer ${token({ audience: 'complaints' })}` },
      { authorization: `Bearer ${token({ secret: 'another' })}` },
      { authorization: `Bearer ${token({ body: '{"query":"{ another }"}' })}` },
      { 'x-principal': 'service' },
    ]
    for (const headers of attempts) {
      const response = await send(headers)
      expect([response.status, await response.json()]).toEqual([401, { code: 'UNAUTHENTICATED' }])
    }
  })

  test('refuses an unsigned body before it reads it as anything', async () => {
    expect((await send({}, 'not json at all {{{')).status).toBe(401)
  })

  test('answers its schema to the gateway, but does not let itself be introspected', async () => {
    expect(await (await send({ authorization: `Bearer ${token()}` })).text()).toContain('type Incident')
    const introspection = JSON.stringify({ query: '{ __schema { types { name } } }' })
    const answer = await (await send({ authorization: `Bearer ${token({ body: introspection })}` }, introspection)).json()
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  test('says that it lives and that it is ready', async () => {
    for (const path of ['/health', '/ready']) expect((await fetch(new URL(path, processes.urls['incidents']))).status).toBe(200)
  })
})
