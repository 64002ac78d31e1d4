import { createHash } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { signIn, stranger } from '../support/visitor.ts'

/** The open address of the statistics, as somebody meets it who has no login and no cookie. */
const url = inject('url')
const anybody = stranger(url)
const edition = '/statistik/udgave/1'

type Cell = { period: string; category: string; value: number | null; status: string }

describe('nothing but what is open', () => {
  test.each([
    ['an edition that is not there', '/statistik/udgave/999'],
    ['its data', '/statistik/udgave/999.json'],
    ['zero', '/statistik/udgave/0'],
    ['a number written otherwise', '/statistik/udgave/01'],
    ['a number too long', '/statistik/udgave/1000000000000'],
    ['no number', '/statistik/udgave/x.json'],
    ['a table nobody has', `${edition}/incident.json`],
    ['a table of another service', `${edition}/report_version.csv`],
    ['another ending', `${edition}/incidents.xml`],
    ['a table without an ending', `${edition}/incidents`],
    ['a figure nobody has', `${edition}/figur/hjem.html`],
    ['what lies above', `${edition}/..%2F..%2Fgraphql.json`],
    ['what lies in a folder', `${edition}/figur/%2e%2e%2fklager.html`],
    ['a prototype', `${edition}/constructor.json`],
    ['something else of the statistics', '/statistik/hjem'],
  ])('%s is not found, and is no page of the dashboard', async (_, path) => {
    const response = await anybody.get(path)
    expect([response.status, await response.text()]).toEqual([404, '{"code":"NOT_FOUND"}'])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not answered', async (method) => {
    const response = await fetch(new URL(`${edition}.json`, url), { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('one address that asks without end is asked to wait, and takes nothing from others', async () => {
    const statuses = new Set<number>()
    for (let n = 0; n < 700 && !statuses.has(429); n += 50)
      for (const { statusCode } of await Promise.all(Array.from({ length: 50 }, () => from('127.0.0.77', `${edition}.json`))))
        statuses.add(statusCode!)
    expect([...statuses].toSorted()).toEqual([200, 429])
    const refused = await from('127.0.0.77', `${edition}.json`)
    if (refused.statusCode === 429) expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await anybody.get(`${edition}.json`)).status).toBe(200)
  })
})

describe('an edition as open data', () => {
  let index: {
    checksum: string
    synthetic: boolean
    tables: { table: string; json: string; csv: string; checksum: string; name: { da: string } }[]
  }
  const tables = new Map<string, { checksum: string; cells: Cell[]; categories: { code: string; da: string }[] }>()
  beforeAll(async () => {
    index = await (await anybody.get(`${edition}.json`)).json()
    for (const { table, json } of index.tables) tables.set(table, await (await fetch(json)).json())
  })

  test('is in the list of all, with every table in it under a name in plain Danish', async () => {
    const { editions } = await (await anybody.get('/statistik.json')).json()
    expect(editions.map(({ index: address }: { index: string }) => new URL(address).pathname)).toContain(`${edition}.json`)
    expect(index.tables.length).toBeGreaterThan(20)
    // A table that nobody has described stands under its code.
    expect(index.tables.filter(({ table, name }) => name.da === table)).toEqual([])
    for (const [code, { categories }] of tables)
      expect(categories.filter((category) => category.da === category.code).map((category) => `${code}: ${category.code}`)).toEqual([])
  })

  test('holds the figures that the council reads, and no other', async () => {
    const council = await signIn(url, 'boerneraadet')
    const { data } = await council.ask('National')
    const { institutionTables, incidentTables, complaintTables, notificationTables } = data!.edition!
    const read = [institutionTables, incidentTables, complaintTables, notificationTables].flatMap((register) => register!)
    const line = (code: string, { period, category, value }: Pick<Cell, 'period' | 'category' | 'value'>) =>
      `${code} ${period} ${category} ${value}`
    const open = [...tables].flatMap(([code, { cells }]) =>
      cells.filter(({ status }) => status === 'value').map((cell) => line(code, cell)),
    )
    expect(open.toSorted()).toEqual(read.flatMap(({ code, cells }) => cells.map((cell) => line(code, cell))).toSorted())
  })

  test('tells the same records by authority as of the whole country, and by time as by outcome', () => {
    const sums = (table: string, only?: string) => {
      const cells = tables.get(table)!.cells.filter(({ category }) => only === undefined || category === only)
      return Object.fromEntries(
        [...Map.groupBy(cells, ({ period }) => period)].map(([period, some]) => [period, some.reduce((sum, { value }) => sum + value!, 0)]),
      )
    }
    expect(sums('reports-by-authority-quarter')).toEqual(sums('incidents', 'reports'))
    expect(sums('child-days-by-authority-quarter')).toEqual(sums('child-days'))
    expect(sums('complaints-by-time')).toEqual(sums('complaints-by-outcome'))
  })

  test('can be checked: the checksums of the tables, and of the edition, follow from what is open', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const lines = (code: string) =>
      tables
        .get(code)!
        .cells.flatMap(({ period, category, value }) => (value === null ? [] : [`${code}\t${period}\t${category}\t${value}\n`]))
    for (const { table, checksum } of index.tables) expect([table, sha256(lines(table).sort().join(''))]).toEqual([table, checksum])
    expect(sha256([...tables.keys()].flatMap(lines).sort().join(''))).toBe(index.checksum)
  })

  test('tells apart zero, protected and not reported', () => {
    const statuses = (table: string) => new Set(tables.get(table)!.cells.map(({ status }) => status))
    expect(statuses('complaint-returns')).toEqual(new Set(['value', 'notReported']))
    expect([...tables.values()].flatMap(({ cells }) => cells).every(({ value, status }) => (value === null) === (status !== 'value'))).toBe(
      true,
    )
  })

  test('is the same as CSV, and every row says that it is invented', async () => {
    const [heading, ...rows] = (await (await anybody.get(`${edition}/incidents.csv`)).text()).trim().split('\r\n')
    expect(heading).toBe('edition,table,period,category,category_da,category_en,value,unit,status,synthetic')
    expect(rows.length).toBe(tables.get('incidents')!.cells.length)
    expect(rows.every((row) => row.startsWith('1,incidents,') && row.endsWith(',true'))).toBe(true)
  })

  test('may be kept for ever and fetched by any page, with no cookie; asked again with its mark it is not sent again', async () => {
    const response = await anybody.get(`${edition}/incidents.json`)
    const { headers } = response
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.getSetCookie()).toEqual([])
    const etag = headers.get('etag')!
    expect(etag).toMatch(/^"[\w-]+"$/)
    for (const mark of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const again = await fetch(response.url, { headers: { 'if-none-match': mark } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    expect((await fetch(response.url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    const head = await fetch(response.url, { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([200, '', 'application/json; charset=utf-8'])
  })
})

describe('pages for everybody', () => {
  test.each([edition, `${edition}/figur/klager.html`, '/statistik', '/statistik/metode'])(
    '%s needs no script, and says that it is invented',
    async (path) => {
      const response = await anybody.get(path)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(page).toContain('SYNTETISKE DATA')
      expect(page).not.toMatch(/<script|javascript:|\son\w+=|<img|<link|undefined|NaN|\[object/)
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      const style = /<style>([^]*)<\/style>/.exec(page)![1]!
      expect(response.headers.get('content-security-policy')).toContain(createHash('sha256').update(style).digest('base64'))
      const english = await (await anybody.get(`${path}?sprog=en`)).text()
      expect(english).toContain('<html lang="en">')
      expect(english).toContain('SYNTHETIC DATA')
    },
  )

  test('a figure may stand in a frame anywhere, and nothing else may', async () => {
    const frame = async (path: string) => {
      const { headers } = await anybody.get(path)
      return [/frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy')!)![1], headers.get('x-frame-options')]
    }
    expect(await frame(`${edition}/figur/klager.html`)).toEqual(['*', null])
    expect(await frame(edition)).toEqual(["'none'", 'DENY'])
    expect(await frame('/statistik')).toEqual(["'none'", 'DENY'])
  })

  test('a figure holds its drawing and the table with the same numbers, and leads to the edition', async () => {
    const page = await (await anybody.get(`${edition}/figur/klager.html`)).text()
    expect(page).toMatch(/<svg aria-hidden="true"[^]*<table>[^]*<th scope="row">[^]*href="\/statistik\/udgave\/1#klager"/)
  })

  test('whoever is signed in gets the same bytes: no session is looked at', async () => {
    const council = await signIn(url, 'boerneraadet')
    const [own, others] = await Promise.all([council.get(edition), anybody.get(edition)])
    expect(own.headers.get('etag')).toBe(others.headers.get('etag'))
  })
})

function from(localAddress: string, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(new URL(path, url), { localAddress }, (response) => response.resume().once('end', () => resolve(response))).once('error', reject)
  })
}
