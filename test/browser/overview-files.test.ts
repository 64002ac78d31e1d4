import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readSheet } from '../../apps/standalone/src/import/sheet/read-sheet.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { bare, flatLines, printedTables, printedTexts, rowOf, workbookLines, type Snapshot } from '../support/overview-files.ts'
import { readPdf, type ReadPdf } from '../support/pdf.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

/** The documents that leave the house say what the snapshot says, number by number: PDF, workbook, CSV and JSON. */
const person = 'afdelingsleder'
type Lines = (string | number | null)[][]
const workbook = createRequire(new URL('../../apps/standalone/package.json', import.meta.url))('read-excel-file/node') as {
  default: (bytes: Buffer) => Promise<{ sheet: string; data: Lines }[]>
}

let reader: Visitor
let browser: Browser
let folder: string
let path: string
let snapshot: Snapshot
beforeAll(async () => {
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'overview-'))
  reader = await signIn(inject('url'), person)
  // The demo's departments sign their quarters after the house has begun.
  for (const patience = Date.now() + 110_000; Date.now() < patience && !path; await setTimeout(250)) {
    const { data } = await reader.ask('OverviewList')
    const signed = data?.quarterlyOverviews?.find(({ status }) => status === 'SUBMITTED')
    if (signed) path = `/overblik/${signed.id}/udgave/1`
  }
  const { data } = await reader.ask('SignedOverview', { id: path.split('/')[2], edition: 1 })
  snapshot = data!['overviewVersion']
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true })
})

/** The tables of the print, as the snapshot's are told: the heading row says which it is. */
function tablesOf({ tables }: ReadPdf): Record<string, string[]> {
  const of = (heading: RegExp, cells?: number) =>
    tables
      .filter(({ rows: [head = []] }) => heading.test(head.map(once).join('|')))
      .flatMap(({ rows: [, ...rows] }) => rows.map((row) => rowOf(row.slice(0, cells))))
      .toSorted()
  return {
    figures: of(/^Mål\|/),
    history: of(/^Kvartal\|Indberetninger\|Barnedøgn/),
    corrections: of(/^Hjem\|Kvartal\|Før/),
    homes: of(/^Hjem\|Indberetninger\|/, 4),
    months: of(/^År\|jan/),
  }
}

/** A table that goes over a page has its headings again on the next, and they are read there too. */
function once(cell: string): string {
  const half = cell.slice(0, cell.length / 2)
  return half + half === cell ? half : cell
}

/** Every number of the snapshot that is of the quarter, by where it stands. */
function numbersIn(value: unknown, place: string[] = []): string[][] {
  if (typeof value === 'number') return [place]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, [...place, key]))
}

function oneMore(from: Snapshot, place: readonly string[]): Snapshot {
  const changed = structuredClone(from)
  const last = place.at(-1)!
  place.slice(0, -1).reduce((value, key) => value[key], changed)[last] += 1
  return changed
}

const sheetsOf = async (bytes: Buffer) => Object.fromEntries((await workbook.default(bytes)).map(({ sheet, data }) => [sheet, data]))

describe('a signed quarter that was', () => {
  test('printed has every figure and every row of the snapshot, tagged and in its language', async () => {
    const response = await reader.get(`/download/pdf?path=${encodeURIComponent(path)}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const printed = readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(printed.language).toBe('da')
    expect(printed.text).not.toContain('\uFFFD')
    expect(tablesOf(printed)).toEqual(printedTables(snapshot))
    expect(printedTexts(snapshot).filter((text) => !printed.text.includes(text))).toEqual([])
    expect(printed.text.split(snapshot.hash)).toHaveLength(3)
    expect(printed.text).toContain(bare(snapshot.departmentName))
  })

  test('saved as a workbook, as CSV and as JSON has the same', async () => {
    const page = await visit(browser, { url: inject('url'), person, path })
    const saved = async (name: string) => readFile(await download(page, name))
    const sheets = await sheetsOf(await saved('Hent XLSX'))
    const expected = workbookLines(snapshot)
    const sorted = (lines: Lines) => lines.map((line) => JSON.stringify(line)).toSorted()
    for (const [name, lines] of Object.entries(expected)) {
      const [heading, ...rows] = sheets[name]!
      // Of homes the workbook has a row each and a column for each measure; told one by one they are the same.
      const found =
        name === 'Hjem' ? rows.flatMap((row) => heading!.slice(1).map((label, place) => [row[0]!, label, row[place + 1]!])) : rows
      expect(sorted(found), name).toEqual(sorted(lines))
    }
    expect(JSON.stringify(sheets['Noter'])).toContain('Tal som frosset')

    const { rows } = await readSheet(await download(page, 'Hent CSV'))
    const number = (cell: unknown) => (typeof cell === 'string' ? Number(cell.replace(',', '.')) : null)
    expect(sorted(rows.map(({ cells: [name, label, value] }) => [String(name), spaced(label), number(value)]))).toEqual(
      sorted(flatLines(snapshot).map(([name, label, value]) => [String(name), spaced(label), value ?? null])),
    )

    const document = JSON.parse(String(await saved('Hent som JSON')))
    for (const part of ['figures', 'country', 'history', 'corrections', 'sections']) {
      const answered = part === 'sections' ? document[part].map(withoutRights) : document[part]
      expect(answered, part).toEqual(part === 'sections' ? snapshot[part].map(withoutRights) : snapshot[part])
    }
    await leave(page)
  })

  test('has no number that could be changed by one without one of them saying so', () => {
    const { figures, country, history, corrections, sections } = snapshot
    const asSaid = (of: Snapshot) => JSON.stringify([printedTables(of), printedTexts(of), workbookLines(of)])
    const before = asSaid(snapshot)
    const kindOf = (place: readonly string[]) => place.filter((key) => !/^\d+$/.test(key)).join('.')
    const places = numbersIn({ figures, country, history, corrections, sections })
    const heard = new Set(places.filter((place) => asSaid(oneMore(snapshot, place)) !== before).map(kindOf))
    // On the page alone: a home's earlier quarters, folded together; the middle and limits of its drawing. Behind the rate of its peers,
    // which is shown, stand three numbers that are not; and a version is of a text.
    const elsewhere =
      /^sections\.(home\.(history|chart\.(mean|lower|upper)|peers\.(childDays|reports|homesWithReports))|(answer|comment)\.version)/
    expect([...new Set(places.map(kindOf))].filter((place) => !heard.has(place) && !elsewhere.test(place))).toEqual([])
    // Of the department as a whole no single one is silent.
    const ofWhole = places.filter(([part]) => part !== 'sections')
    expect(ofWhole.filter((place) => asSaid(oneMore(snapshot, place)) === before)).toEqual([])
  })
})

const spaced = (label: unknown) => (label as string).replaceAll(/\s/g, ' ')

/** A signed page has no fields, whatever the reader may do elsewhere. */
function withoutRights(section: Snapshot): Snapshot {
  return { ...section, mayAnswer: false, mayComment: false }
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).first().click()])
  const place = join(folder, file.suggestedFilename())
  await file.saveAs(place)
  return place
}
