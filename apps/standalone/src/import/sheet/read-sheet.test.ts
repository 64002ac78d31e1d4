import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet, UnreadableSheet } from './read-sheet.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilsynsblik-sheet-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A zip file that says it holds so many parts of so many bytes each, and holds none. */
function saying(parts: number, bytes: number): string {
  const entry = Buffer.alloc(47)
  entry.writeUInt32LE(0x02014b50)
  entry.writeUInt32LE(bytes, 24)
  entry.writeUInt16LE(1, 28)
  const head = Buffer.from('PK\x03\x04', 'latin1')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt32LE(head.length, 16)
  const file = join(folder, `${parts}-${bytes}.xlsx`)
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: parts }, () => entry), end]))
  return file
}

const tooLarge = /pakket ud/

test.each([
  ['one part of 1 GB and a byte', 1, 1_000_000_001],
  ['parts that are 1 GB and more together', 300, 4_000_000],
  ['a part whose size is told elsewhere', 1, 0xffffffff],
  ['more parts than any workbook has', 2_001, 1],
])('a workbook of %s is refused before it is unpacked', async (_, parts, bytes) => {
  await expect(readSheet(saying(parts, bytes))).rejects.toThrow(tooLarge)
})

test('one within the limits is unpacked, and is then no workbook', async () => {
  const refused = readSheet(saying(2_000, 500_000))
  await expect(refused).rejects.toThrow(UnreadableSheet)
  await expect(refused).rejects.not.toThrow(tooLarge)
})

/** A workbook of one sheet whose first cell holds this, with this before the sheet. */
function workbook(cell: string, before = ''): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const of = (kind: string) => `http://schemas.openxmlformats.org/${kind}`
  const sheets = of('spreadsheetml/2006/main')
  const relations = of('officeDocument/2006/relationships')
  const file = join(folder, 'workbook.xlsx')
  const relation = (id: string, kind: string, target: string) =>
    `${head}<Relationships xmlns="${of('package/2006/relationships')}"><Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/></Relationships>`
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${of('package/2006/content-types')}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relation('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `${head}<workbook xmlns="${sheets}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${head}${before}<worksheet xmlns="${sheets}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${cell}</t></is></c></row></sheetData></worksheet>`,
  }
  writeFileSync(file, stored(parts))
  return file
}

/** A zip file that compresses nothing. */
function stored(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(20, 4)
    local.writeUInt32LE(crc32(content), 14)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    local.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(at, 42)
    const whole = Buffer.concat([local, Buffer.from(name), content])
    at += whole.length
    locals.push(whole)
    entries.push(entry, Buffer.from(name))
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(locals.length, 8)
  end.writeUInt16LE(locals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

test('a workbook with an entity of somewhere else loads nothing: no file of ours, no page of theirs, and no text that grows', async () => {
  expect(JSON.stringify(await readSheet(workbook('en celle')))).toContain('en celle')
  const secret = join(folder, 'secret.txt')
  writeFileSync(secret, 'only on this machine')
  let came = 0
  const elsewhere = createServer((_, response) => {
    came++
    response.end('from elsewhere')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => elsewhere.once('listening', resolve))
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/x`
  const tenfold = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  try {
    for (const declared of [
      `<!DOCTYPE x [<!ENTITY e SYSTEM "${pathToFileURL(secret).href}">]>`,
      `<!DOCTYPE x [<!ENTITY e SYSTEM "${address}">]>`,
      `<!DOCTYPE x SYSTEM "${address}" [<!ENTITY % p SYSTEM "${address}"> %p;]>`,
      `<!DOCTYPE x [<!ENTITY e0 "grow">${tenfold}<!ENTITY e "&e9;">]>`,
    ]) {
      const read = await readSheet(workbook('a&e;b', declared)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableSheet)
        return null
      })
      const text = JSON.stringify(read)
      expect(text.length, declared).toBeLessThan(10_000)
      for (const loaded of ['only on this machine', 'from elsewhere', 'growgrow']) expect(text, declared).not.toContain(loaded)
    }
    expect(came).toBe(0)
  } finally {
    elsewhere.close()
  }
})
