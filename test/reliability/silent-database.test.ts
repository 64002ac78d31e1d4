import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openSecondDoor, sharedDatabases, type SecondDoor } from '../support/second-door.ts'
import { tcpProxy, type TcpProxy } from '../support/tcp-proxy.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

/** One register whose database says nothing, while all others answer. The ordeals hold it to three seconds, on a machine of its own. */
let line: TcpProxy
let door: SecondDoor
let supervisor: Visitor
beforeAll(async () => {
  const { hostname: host, port } = new URL(inject('adminUrl'))
  line = await tcpProxy({ host, port: Number(port) })
  const shared = sharedDatabases()
  door = await openSecondDoor(undefined, undefined, {
    ...shared,
    urlOf(service) {
      const url = new URL(shared.urlOf(service))
      if (service === 'complaints') Object.assign(url, { hostname: '127.0.0.1', port: String(line.port) })
      return url.href
    },
  })
  supervisor = await signIn(door.url, 'tilsyn-syd')
})
afterAll(async () => {
  line.open()
  await door.stop()
  await line.stop()
})

const ask = async () => {
  const before = performance.now()
  const { data, errors } = await supervisor.ask('SupervisorHomes', { period: '2025K4..2026K3' })
  const { complaints, incidents } = data!.institutionPeriods[0]!
  return { ms: performance.now() - before, complaints, incidents, errors }
}

test('it is missing and named, the rest is shown, and nobody waits as long as a slow answer may take', async () => {
  expect((await ask()).complaints).not.toBeNull()
  line.blackHole()
  // More than there are connections: some have one that was good, the others get none.
  for (const { ms, complaints, incidents, errors } of await Promise.all(Array.from({ length: 8 }, ask))) {
    expect([complaints, incidents !== null]).toEqual([null, true])
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', service: 'complaints' }])
    expect(ms).toBeLessThan(8_000)
  }
})

test('when it speaks again, so does its part', async () => {
  line.open()
  await expect.poll(async () => (await ask()).complaints).not.toBeNull()
})
