import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginLine, nextPosition } from './line.ts'
import { pieceName } from './pieces.ts'
import { segmentBytes } from './position.ts'

let backups: string
const copied = 5 * segmentBytes + 100
const key = Buffer.alloc(32, 7)
beforeAll(async () => {
  backups = mkdtempSync(join(tmpdir(), 'line-'))
  for (const line of ['new', 'begun', 'changed'])
    await beginLine({ line, keptFrom: 4 * segmentBytes + 7 }, '2026-11-23T07:00:00.000Z', { backups, key })
  writeFileSync(join(backups, 'log', 'begun', pieceName({ from: 4 * segmentBytes, to: copied, at: new Date() })), '')
  writeFileSync(join(backups, 'log', 'changed', 'reach.json'), '{}')
})
afterAll(() => rmSync(backups, { recursive: true }))

test.each([
  ['a line that is not here: its disk is away', 'nowhere', 4 * segmentBytes + 7, 9 * segmentBytes, null],
  ['a line of which nobody knows how far it is', 'changed', 4 * segmentBytes + 7, 9 * segmentBytes, null],
  ['a new line begins with the file that the server keeps', 'new', 4 * segmentBytes + 7, 9 * segmentBytes, 4 * segmentBytes],
  ['one goes on where it ended', 'begun', copied, 9 * segmentBytes, copied],
  ['one goes on, though the server keeps more than that', 'begun', 2 * segmentBytes, 9 * segmentBytes, copied],
  ['the server gave up keeping it', 'begun', null, 9 * segmentBytes, null],
  ['the server no longer has what comes next', 'begun', 6 * segmentBytes, 9 * segmentBytes, null],
  ['the server was put back to before what is copied', 'begun', 4 * segmentBytes, copied - 1, null],
])('%s', (_, line, keptFrom, written, expected) => {
  expect(nextPosition({ line, keptFrom, written }, { backups, key })).toBe(expected)
})

test('who made the last copy itself goes on where it says that it came to, and looks through no pieces', () => {
  const slot = { line: 'begun', keptFrom: 4 * segmentBytes, written: 9 * segmentBytes }
  expect(nextPosition(slot, { backups, key, goesOn: true })).toBe(4 * segmentBytes)
})
