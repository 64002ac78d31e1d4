import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataFolder, leaveNothing, rowsIn, startProduct, type Product } from '../../support/product.ts'
import { answersOf, steadyLoad } from '../../support/steady-load.ts'
import { documentId, signIn } from '../../support/visitor.ts'

/** R17: five minutes of an ordinary day, of the product as `npm start` runs it, with the demo in it. */
let dataDir: string
let product: Product
beforeAll(async () => {
  dataDir = await dataFolder()
  product = await startProduct({ dataDir })
  await product.ready()
}, 180_000)
afterAll(leaveNothing)

const minutes = 5
const home = { id: 'h-170017', period: '2025K4..2026K3', until: '2026K3' }
const tabs = { overview: true, incidents: true, complaints: true, notifications: true, inspections: true }

/** Who asks what, how many times a second: twenty in all. */
const day: [person: string, document: string, variables: object, perSecond: number][] = [
  ['tilsyn-syd', 'Home', { ...home, ...tabs }, 4],
  ['tilsyn-syd', 'NoticeList', {}, 6],
  ['leder', 'NoticeList', {}, 6],
  ['afdelingsleder', 'DepartmentQuarter', { quarter: '2026K3' }, 2],
  ['boerneraadet', 'National', {}, 2],
]

const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${product.pid}/status`, 'utf8'))![1]) / 1024

const connections = async () =>
  Number((await rowsIn(dataDir, 'postgres', `select count(*)::int from pg_stat_activity where usename like '%_login'`))[0]![0])

test('five minutes of twenty questions a second: every one is answered, and memory and connections do not grow', async () => {
  const before = await connections()
  const asked = day.map(async ([person, document, variables, perSecond]) => {
    const { cookie } = await signIn(product.url, person)
    const body = JSON.stringify({ documentId: documentId(document), variables })
    return steadyLoad({ url: product.url, cookies: [cookie], body, pace: { perSecond }, seconds: minutes * 60 })
  })
  const seen: { minute: number; megabytes: number }[] = []
  const began = performance.now()
  const watch = setInterval(() => seen.push({ minute: (performance.now() - began) / 60_000, megabytes: memory() }), 1_000)
  const answers = await Promise.all(asked)
  clearInterval(watch)

  // The first minute is when caches and the compiler fill.
  const slope = slopeOf(seen.filter(({ minute }) => minute > 1).map(({ minute, megabytes }) => [minute, megabytes]))
  const good = answers.map((each) => answersOf(each, 200)!)
  process.stdout.write(
    `  soak: ${good.reduce((sum, each) => sum + each.answers, 0)} answers in ${minutes} minutes, p99 ${good.map(({ p99 }) => Math.round(p99)).join(', ')} ms, ` +
      `${Math.round(memory())} MB, ${slope.toFixed(1)} MB a minute, ${await connections()} connections of ${before} at the start\n`,
  )
  expect(answers.map((each) => each.map(({ status }) => status))).toEqual(day.map(() => [200]))
  expect(slope).toBeLessThan(2)
  await expect.poll(connections, { timeout: 60_000 }).toBeLessThanOrEqual(before)
  expect(product.said()).not.toMatch(/[Uu]nhandled|MaxListeners/)
}, 500_000)

/** Least squares. @returns y for one of x */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x0, y0] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  return points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0)
}
