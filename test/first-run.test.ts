import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { disposableCluster } from '../apps/standalone/src/cluster/disposable-cluster.ts'
import { openCluster, type Cluster } from '../apps/standalone/src/cluster/open-cluster.ts'
import { freePort } from '../apps/standalone/src/cluster/port.ts'
import { dataFolder, leaveNothing, postmasterOf, rowsIn, startProduct, type Product } from './support/product.ts'
import { signIn } from './support/visitor.ts'

vi.setConfig({ testTimeout: 60_000 })

let dataDir: string
beforeAll(async () => {
  dataDir = await dataFolder()
})
afterAll(leaveNothing)

/** Without demo data, which takes half a minute. */
const empty = ['--empty']

async function started(wish: Partial<Parameters<typeof startProduct>[0]> = {}): Promise<Product> {
  const product = await startProduct({ dataDir, args: empty, ...wish })
  await product.ready()
  return product
}

const statusOf = async (url: string) => (await fetch(url, { redirect: 'manual' })).status

test('a first start says where to go, what is there and whom one can be, answers, and ends in order', async () => {
  const product = await startProduct({ dataDir, args: empty })
  await product.ready()
  const block = product.said().slice(product.said().indexOf('Klar på')).trimEnd().split('\n')
  expect(block[0]).toMatch(new RegExp(`^Klar på \\d+ s\\.  Åbn ${product.url}   \\(ingen demodata\\)$`))
  expect(block[1]).toBe('  database ok  5 tjenester ok  0 hjem · 0 magtanvendelser · 98 kommuner')
  expect(block.at(-1)).toBe('  GraphQL: /graphql   Stop: Ctrl+C   Nulstil: npm start -- --reset   Hjælp: npm run doctor')
  const people = block.filter((line) => line.includes(' -> '))
  expect(people[0]).toMatch(/^ {3}Tilsynskonsulent, Socialtilsyn Syd +-> Risikoliste: hvor sikkert hvert hjem ville blive udvalgt$/)
  expect(new Set(people.map((line) => line.indexOf(' -> '))).size).toBe(1)
  expect(product.said()).not.toMatch(/WARNING|Error|\n\s+at /)

  expect([await statusOf(`${product.url}/health`), await statusOf(`${product.url}/ready`)]).toEqual([200, 200])
  expect(await (await fetch(product.url)).text()).toContain('<title>Tilsynsblik</title>')

  expect(await product.end('SIGTERM')).toBe(0)
  expect(await postmasterOf(dataDir)).toBeNull()
})

test('a second start finds everything as it was and loads nothing again', async () => {
  const product = await started({ env: { LOG_LEVEL: 'fatal' } })
  expect(product.said()).not.toContain('Indlæser')
  expect(await rowsIn(dataDir, 'tilsynsblik_institutions', `select count(*)::int from app.audit where action = 'reference.load'`)).toEqual([
    [1],
  ])
  await rowsIn(dataDir, 'tilsynsblik_gateway', `insert into person values ('kept', 'Kept', 'Kept')`)
  // npm passes on the Ctrl+C that the terminal has already sent: it arrives twice, and means one.
  process.kill(product.pid, 'SIGINT')
  expect(await product.end('SIGINT')).toBe(0)
  expect(await postmasterOf(dataDir)).toBeNull()
})

test('after kill -9 of Node the server left behind is used again, and after kill -9 of both what was saved is there', async () => {
  const killed = await started()
  await killed.end('SIGKILL')
  const server = await postmasterOf(dataDir)
  const second = await started()
  expect(await postmasterOf(dataDir)).toBe(server)
  process.kill(server!, 'SIGKILL')
  await second.end('SIGKILL')
  const third = await started()
  expect(third.said()).toContain('Databasen blev ikke lukket ordentligt sidst; alt, der var gemt, er bevaret.')
  expect(await rowsIn(dataDir, 'tilsynsblik_gateway', `select id from person where id = 'kept'`)).toEqual([['kept']])
  expect(await third.end('SIGTERM')).toBe(0)
})

test('while its database is away it says so under a request id and lives on; when the database is back, so are the answers', async () => {
  const product = await started()
  const supervisor = await signIn(product.url, 'tilsyn-syd')
  const homes = () => supervisor.ask('SupervisorHomes', { period: '2026K3' })
  expect(await homes()).toMatchObject({ status: 200, errors: [] })

  process.kill((await postmasterOf(dataDir))!, 'SIGKILL')
  await vi.waitFor(async () => expect(await statusOf(`${product.url}/ready`)).toBe(503), 20_000)
  const away = await homes()
  expect(away).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } }],
  })
  expect(JSON.stringify(away)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/)
  expect([await statusOf(`${product.url}/health`), await statusOf(`${product.url}/auth/session`)]).toEqual([200, 401])

  const back = await openCluster({ dataDir })
  expect(await homes()).toMatchObject({ status: 200, errors: [] })
  expect(await statusOf(`${product.url}/ready`)).toBe(200)
  expect(await product.end('SIGTERM')).toBe(0)
  await back.stop()
})

test('--reset drops what was there and begins anew', async () => {
  const product = await started({ args: ['--empty', '--reset'] })
  expect(await rowsIn(dataDir, 'tilsynsblik_gateway', `select id from person where id = 'kept'`)).toEqual([])
  expect(product.said()).toContain('0 hjem · 0 magtanvendelser · 98 kommuner')
  expect(await product.end('SIGTERM')).toBe(0)
})

test('a load that is broken off leaves no server behind, and half a Denmark is never shown', async () => {
  const product = await startProduct({ dataDir })
  await product.says('Indlæser demo-Danmark')
  expect([await statusOf(`${product.url}/health`), await statusOf(`${product.url}/ready`), await statusOf(product.url)]).toEqual([
    200, 503, 503,
  ])
  const begun = () => rowsIn(dataDir, 'tilsynsblik_institutions', 'select exists(select from institution)')
  await vi.waitFor(async () => expect(await begun()).toEqual([[true]]), 20_000)
  expect(await product.end('SIGTERM')).toBe(0)
  expect(product.said()).not.toMatch(/\n\s+at /)
  expect(await postmasterOf(dataDir)).toBeNull()

  const next = await started()
  expect(next.said()).toContain('Sidste indlæsning af demo-Danmark blev afbrudt; begynder forfra ...')
  expect(next.said()).toContain('0 hjem · 0 magtanvendelser · 98 kommuner')
  expect(await next.end('SIGTERM')).toBe(0)
})

test('two first starts at once share one database, one after the other; on the same port the second is told', async () => {
  const together = await dataFolder()
  const port = await freePort()
  const first = await startProduct({ dataDir: together, args: empty, port })
  await vi.waitFor(async () => expect(await statusOf(`${first.url}/health`)).toBe(200), { timeout: 30_000, interval: 20 })
  const [second, third] = [
    await startProduct({ dataDir: together, args: empty }),
    await startProduct({ dataDir: together, args: empty, port }),
  ]
  expect([await third.end(), third.said()]).toEqual([
    1,
    `\nPort ${port} er optaget (kører Tilsynsblik allerede?) → PORT=${port + 1} npm start\n`,
  ])
  await Promise.all([first.ready(), second.ready()])
  expect(await rowsIn(together, 'tilsynsblik_institutions', 'select count(*)::int from municipality')).toEqual([[98]])
  expect(await first.end('SIGTERM')).toBe(0)
  expect(await statusOf(`${second.url}/ready`)).toBe(200)
  expect(await second.end('SIGTERM')).toBe(0)
  expect(await postmasterOf(together)).toBeNull()
})

describe('on a server that DATABASE_URL names', () => {
  let theirs: Cluster
  beforeAll(async () => {
    theirs = await disposableCluster()
  })
  afterAll(() => theirs.stop())

  test('it provisions and answers, and lets nobody in without being told that it is a demo', async () => {
    const product = await started({ dataDir: await dataFolder(), env: { DATABASE_URL: theirs.url } })
    expect([await statusOf(`${product.url}/ready`), await statusOf(`${product.url}/auth/people`)]).toEqual([200, 404])
    expect(await statusOf(`${product.url}/demo-idp/.well-known/openid-configuration`)).toBe(404)
    expect(await product.end('SIGTERM')).toBe(0)
  })

  test('with DEMO=1 anybody may be anybody there too', async () => {
    const product = await started({ dataDir: await dataFolder(), env: { DATABASE_URL: theirs.url, DEMO: '1' } })
    const me = await (await signIn(product.url, 'boerneraadet')).get('/auth/session')
    expect(await me.json()).toMatchObject({ user: { id: 'boerneraadet' }, persona: 'council' })
    expect(await product.end('SIGTERM')).toBe(0)
  })

  test.each<[what: string, url: (url: string) => string, args: string[], sentence: RegExp]>([
    [
      'a wrong password',
      (url) => url.replace(/postgres:[^@]+@/, 'postgres:wrong@'),
      empty,
      /^Databasen på 127\.0\.0\.1:\d+ afviser brugeren eller adgangskoden i DATABASE_URL → /,
    ],
    [
      'a database that is not there',
      (url) => url.replace(/postgres$/, 'nosuch'),
      empty,
      /^Databasen nosuch i DATABASE_URL findes ikke på 127\.0\.0\.1:\d+ → /,
    ],
    ['a wish to drop it', (url) => url, ['--reset'], /^--reset sletter alle data på DATABASE_URL → .*DEMO=1/],
  ])('%s is one sentence with the way out', async (_, url, args, sentence) => {
    const product = await startProduct({ dataDir: await dataFolder(), args, env: { DATABASE_URL: url(theirs.url) } })
    expect(await lastWordsOf(product)).toEqual({ code: 1, words: [expect.stringMatching(sentence)] })
  })
})

test.each<[what: string, args: string[], env: NodeJS.ProcessEnv, sentence: RegExp]>([
  ['an unknown option', ['--foo'], {}, /^--foo kendes ikke → npm start -- \[--empty\] \[--reset\] \[--scale N\]$/],
  ['half a Denmark', ['--scale', '0.5'], {}, /^--scale er "0\.5" → skriv et helt tal/],
  ['a port that is no number', empty, { PORT: 'abc' }, /^PORT er "abc" → skriv et tal fra 1 til 65535$/],
  ['an address of another machine', empty, { HOST: '192.0.2.1' }, /^Adressen 192\.0\.2\.1 er ikke denne maskines → /],
  [
    'a server that does not answer',
    empty,
    { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x' },
    /^Ingen database svarer på 127\.0\.0\.1:1 → /,
  ],
])('%s is one sentence with the way out', async (_, args, env, sentence) => {
  const product = await startProduct({ dataDir, args, env })
  expect(await lastWordsOf(product)).toEqual({ code: 1, words: [expect.stringMatching(sentence)] })
})

test('a data folder that is a file is called one, and a port of somebody else is called taken', async () => {
  const file = join(await dataFolder(), 'file')
  await writeFile(file, '')
  const { code, words } = await lastWordsOf(await startProduct({ dataDir: file, args: empty }))
  expect([code, words[0]]).toEqual([1, `${file} er en fil eller ligger i en, og skal være en mappe → DATA_DIR=/anden/mappe npm start`])

  const stranger = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void stranger.close())
  const taken = await lastWordsOf(await startProduct({ dataDir, args: empty, port }))
  expect(taken).toEqual({ code: 1, words: [expect.stringContaining(`Port ${port} er optaget`)] })
  expect(await postmasterOf(dataDir)).toBeNull()
})

test.skipIf(process.getuid?.() !== 0)(
  'a disk that fills up while the databases are made is called full, and the server is stopped',
  async () => {
    const small = join(await dataFolder(), 'small')
    await mkdir(small)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=60m,mode=755', 'tmpfs', small]).status !== 0) return
    onTestFinished(() => void spawnSync('umount', [small]))
    const { code, words } = await lastWordsOf(await startProduct({ dataDir: small, args: empty }))
    expect([code, words[0]]).toEqual([1, expect.stringMatching(/^Disken er fuld.* → /)])
    // With no room for its last words a server leaves its lock behind; running it is not.
    const last = await postmasterOf(small)
    expect(last !== null && existsSync(`/proc/${last}`)).toBe(false)
  },
)

/** How it ended, and the lines of its last paragraph: what it says on the way is not what it ends with. */
async function lastWordsOf(product: Product): Promise<{ code: number | null; words: string[] }> {
  const code = await product.end()
  return { code, words: product.said().trimEnd().split('\n\n').at(-1)!.trim().split('\n') }
}
