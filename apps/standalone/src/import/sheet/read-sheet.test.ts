import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
