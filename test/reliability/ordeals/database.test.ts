import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { eightWriters, isAcknowledged, openOrdealHouse, pause, registered, type OrdealHouse } from '../../support/ordeal-house.ts'

/** What the database can do to the house: die, fall silent, become slow, break off. R1, R3 and R8. */
let house: OrdealHouse
beforeAll(async () => {
  house = await openOrdealHouse()
}, 120_000)
afterAll(() => house?.stop())

/** Which of these reports are there, each with the number of times the audit tells of it. */
async function kept(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await house.behind(
    'incidents',
    `select incident.id::text, count(audit.id)::int as audited from incident left join app.audit on incident.id::text = any(record_ids)
     where incident.id = any($1::uuid[]) group by 1`,
    [ids],
  )
  return new Map(rows.map(({ id, audited }) => [id, audited]))
}

test('kill -9 of the database five times while eight write: nothing acknowledged is lost, and what was sent twice is one', async () => {
  const writers = eightWriters(house.staff)
  onTestFinished(() => writers.stop())
  const recoveries: number[] = []
  for (let kill = 0; kill < 5; kill++) {
    await writers.more(30)
    await house.killDatabase()
    recoveries.push(await house.reviveDatabase())
  }
  await writers.more(30)
  await writers.stop()

  const { acknowledged } = writers
  const found = await kept(acknowledged)
  const lost = acknowledged.filter((id) => !found.has(id))
  process.stdout.write(
    `  database killed 5 times: ${acknowledged.length} acknowledged, ${lost.length} lost, back after ${recoveries.map((ms) => (ms / 1000).toFixed(1)).join(', ')} s\n`,
  )
  expect(lost).toEqual([])
  expect(acknowledged.filter((id) => !found.get(id))).toEqual([])
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  expect(Math.max(...recoveries)).toBeLessThan(10_000)

  // And the work that follows from each goes on, though the server under the queue has died five times.
  const untold = async () =>
    (
      await house.behind(
        'incidents',
        `select from incident where id = any($1::uuid[]) and not exists (select from notice where incident_id = incident.id and kind = 'APPROVAL_WAITS')`,
        [acknowledged],
      )
    ).length
  const before = performance.now()
  await expect.poll(untold, { timeout: 60_000 }).toBe(0)
  process.stdout.write(`  and their managers were told within ${((performance.now() - before) / 1000).toFixed(1)} s\n`)
}, 240_000)

test('a hundred forms sent by twenty at once, with the same key, are a hundred reports', async () => {
  const ids = Array.from({ length: 100 }, () => crypto.randomUUID())
  for (const id of ids) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => registered(house.staff, id)))
    expect(answers.some(isAcknowledged)).toBe(true)
  }
  const [row] = await house.behind('incidents', 'select count(*)::int as reports from incident where id = any($1::uuid[])', [ids])
  expect(row).toEqual({ reports: ids.length })
}, 120_000)

test.each<[what: string, how: (house: OrdealHouse) => void]>([
  ['falls silent', ({ proxy }) => proxy.blackHole()],
  ['breaks off', ({ proxy }) => proxy.reset()],
])(
  'while the database %s everybody is answered within three seconds, and served within five when it is back',
  async (what, how) => {
    expect(isAcknowledged(await registered(house.staff, crypto.randomUUID()))).toBe(true)
    how(house)
    const answered = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const before = performance.now()
        const answer = await registered(house.staff, crypto.randomUUID())
        return { ms: performance.now() - before, answer }
      }),
    )
    house.proxy.open()
    const before = performance.now()
    while (!isAcknowledged(await registered(house.staff, crypto.randomUUID()))) await pause(50)
    const back = performance.now() - before
    const slowest = Math.max(...answered.map(({ ms }) => ms))
    process.stdout.write(`  database ${what}: slowest answer ${Math.round(slowest)} ms, served again after ${Math.round(back)} ms\n`)
    expect(answered.filter(({ answer }) => isAcknowledged(answer))).toEqual([])
    expect(slowest).toBeLessThan(3_000)
    expect(back).toBeLessThan(5_000)
  },
  60_000,
)

test('while the database of one register falls silent a page has the rest within three seconds, and names what is missing', async () => {
  const page = async () => {
    const before = performance.now()
    const { data, errors } = await house.staff.ask('NoticeList')
    return { ms: performance.now() - before, parts: data!, missing: errors.map(({ extensions }) => extensions) }
  }
  expect((await page()).missing).toEqual([])
  house.reportsLine.blackHole()
  const pages = await Promise.all(Array.from({ length: 30 }, page))
  house.reportsLine.open()
  const slowest = Math.max(...pages.map(({ ms }) => ms))
  process.stdout.write(`  database of one register falls silent: slowest page ${Math.round(slowest)} ms\n`)
  for (const { parts, missing } of pages) {
    expect([parts['notices'], Array.isArray(parts['editionNotices'])]).toEqual([null, true])
    expect(missing).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', service: 'incidents' }])
  }
  expect(slowest).toBeLessThan(3_000)
}, 60_000)

test('while the keys of its words fall silent a register answers within three seconds, and serves within five when they are back', async () => {
  const sent = async () => {
    const before = performance.now()
    const acknowledged = isAcknowledged(await registered(house.staff, crypto.randomUUID()))
    return { ms: performance.now() - before, acknowledged }
  }
  expect((await sent()).acknowledged).toBe(true)
  house.keysLine.blackHole()
  const answers = await Promise.all(Array.from({ length: 10 }, sent))
  house.keysLine.open()
  const before = performance.now()
  while (!(await sent()).acknowledged) await pause(50)
  const back = performance.now() - before
  const slowest = Math.max(...answers.map(({ ms }) => ms))
  process.stdout.write(`  keys fall silent: slowest answer ${Math.round(slowest)} ms, served again after ${Math.round(back)} ms\n`)
  expect(answers.filter(({ acknowledged }) => acknowledged)).toEqual([])
  expect(slowest).toBeLessThan(3_000)
  expect(back).toBeLessThan(5_000)
}, 60_000)

test('a slow database makes answers slow, and loses none', async () => {
  house.proxy.slow(150)
  const answer = await registered(house.staff, crypto.randomUUID())
  house.proxy.open()
  expect(isAcknowledged(answer)).toBe(true)
}, 60_000)
