import { execFileSync } from 'node:child_process'
import { withDatabase } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openCluster } from '../../../apps/standalone/src/cluster/open-cluster.ts'
import { seatPeople } from '../../../apps/standalone/src/demo/people.ts'
import { asAdministrator } from '../../../apps/standalone/src/platform/databases.ts'
import { services } from '../../../apps/standalone/src/services-of-the-house.ts'
import { eightWriters, isAcknowledged, pause, registered, resident } from '../../support/ordeal-house.ts'
import { dataFolder, leaveNothing, rowsIn, startProduct, type Product } from '../../support/product.ts'
import { home as ownHome } from '../../support/report-register.ts'
import { until } from '../../support/until.ts'
import { signIn, type Visitor } from '../../support/visitor.ts'

/** R1, R7 and R12: the whole product, its gateway and each service a process of its own, with the demo in it. */
let dataDir: string
let product: Product
let staff: Visitor
let supervisor: Visitor
beforeAll(async () => {
  dataDir = await dataFolder()
  product = await startProduct({ dataDir, args: ['--processes'], env: { LOG_LEVEL: 'silent' } })
  await product.ready()
  const { url } = await openCluster({ dataDir })
  await asAdministrator(withDatabase(url, 'tilsynsblik_incidents'), (admin) => admin.query(resident))
  await asAdministrator(withDatabase(url, 'tilsynsblik_gateway'), (admin) =>
    seatPeople(admin, [{ id: 'simon', name: 'Simon', title: 'staff', persona: 'staff', scopeId: ownHome, scopeName: ownHome }]),
  )
  staff = await signIn(product.url, 'simon')
  supervisor = await signIn(product.url, 'tilsyn-syd')
}, 180_000)
afterAll(leaveNothing)

const tabs = { overview: true, incidents: true, complaints: true, notifications: true, inspections: true }

/** A page that asks all five, and what did not answer. */
async function page() {
  const before = performance.now()
  const { data, errors } = await supervisor.ask('Home', { id: 'h-170017', period: '2025K4..2026K3', until: '2026K3', ...tabs })
  const missing = new Set(errors.map(({ extensions }) => extensions.service))
  return { ms: performance.now() - before, data, missing: [...missing], whole: errors.length === 0 }
}

async function whole(): Promise<number> {
  const before = performance.now()
  await until(async () => (await page().catch(() => ({ whole: false }))).whole, 60_000)
  return performance.now() - before
}

function pidOf(service: string): number {
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(product.pid)], { encoding: 'utf8' })
  return Number(
    children
      .split('\n')
      .find((line) => line.includes(`services/${service}/`))!
      .trim()
      .split(' ')[0],
  )
}

test.each(services.map(({ name }) => name))(
  '%s held still: the rest within two seconds, it is named as missing, and back when it goes on',
  async (service) => {
    await whole()
    const pid = pidOf(service)
    process.kill(pid, 'SIGSTOP')
    onTestFinished(() => void process.kill(pid, 'SIGCONT'))
    const during = await page()
    process.kill(pid, 'SIGCONT')
    const back = await whole()
    process.stdout.write(`  ${service} held still: the rest after ${Math.round(during.ms)} ms, back after ${Math.round(back)} ms\n`)
    expect(during.missing).toEqual([service])
    expect(during.ms).toBeLessThan(2_500)
    expect(back).toBeLessThan(5_000)
  },
)

test.each(services.map(({ name }) => name))(
  '%s killed: it is named as missing, and is itself again within five seconds, unasked',
  async (service) => {
    await whole()
    process.kill(pidOf(service), 'SIGKILL')
    const during = await page()
    const back = await whole()
    process.stdout.write(`  ${service} killed: the rest after ${Math.round(during.ms)} ms, back after ${Math.round(back)} ms\n`)
    expect(during.missing).toEqual([service])
    expect(during.ms).toBeLessThan(2_000)
    expect(back).toBeLessThan(5_000)
  },
)

test('kill -9 of the gateway while eight write: nothing acknowledged is lost, and nobody has to sign in again', async () => {
  const writers = eightWriters(staff)
  onTestFinished(() => writers.stop())
  const back: number[] = []
  for (let kill = 0; kill < 3; kill++) {
    await writers.more(20)
    await product.end('SIGKILL')
    const before = performance.now()
    product = await startProduct({ dataDir, port: product.port, args: ['--processes'], env: { LOG_LEVEL: 'silent' } })
    await whole()
    back.push(performance.now() - before)
  }
  await writers.stop()
  const { acknowledged } = writers
  const kept = await rowsIn(
    dataDir,
    'tilsynsblik_incidents',
    `select from incident where id in (${acknowledged.map((id) => `'${id}'`).join()})`,
  )
  process.stdout.write(
    `  gateway killed 3 times: ${acknowledged.length} acknowledged, ${acknowledged.length - kept.length} lost, back after ${back.map((ms) => (ms / 1000).toFixed(1)).join(', ')} s\n`,
  )
  expect(kept).toHaveLength(acknowledged.length)
}, 180_000)

test('asked to end while two hundred wait, the product answers or refuses each, and is gone within ten seconds', async () => {
  const sent = Array.from({ length: 200 }, () => registered(staff, crypto.randomUUID()).catch(() => null))
  await pause(100)
  const before = performance.now()
  const end = product.end('SIGTERM')
  const answers = await Promise.all(sent)
  expect(await end).toBe(0)
  const took = performance.now() - before
  const acknowledged = answers.filter((answer) => answer && isAcknowledged(answer)).length
  const refused = answers.filter((answer) => answer?.errors[0]?.extensions.code === 'BUSY').length
  const turnedAway = answers.filter((answer) => answer === null).length
  process.stdout.write(
    `  SIGTERM of the product: ${acknowledged} acknowledged, ${refused} refused, ${turnedAway} not let in, of 200; ended after ${Math.round(took)} ms\n`,
  )
  expect(took).toBeLessThan(10_000)
  expect(acknowledged).toBeGreaterThan(0)
  expect(acknowledged + refused + turnedAway).toBe(200)
}, 60_000)
