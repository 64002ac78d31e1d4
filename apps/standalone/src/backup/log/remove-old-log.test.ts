import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { emptyBackup } from '../test-ground.ts'
import { pieceName, piecesIn } from './pieces.ts'
import { segmentBytes } from './position.ts'
import { removeOldLog } from './remove-old-log.ts'

const key = Buffer.alloc(32, 7)
const now = new Date('2026-11-23T02:00:00Z')
let backups: string
beforeEach(() => {
  backups = mkdtempSync(join(tmpdir(), 'old-log-'))
  onTestFinished(() => rmSync(backups, { recursive: true }))
})

const backupAt = (takenAt: string, line: string, segment: string) => emptyBackup(backups, takenAt, key, { line, segment })

/** One piece for each file of the server's log. */
function logOf(line: string, segments: readonly number[], at = '2026-11-22T02:00:00Z') {
  const folder = join(backups, 'log', line)
  mkdirSync(folder, { recursive: true })
  for (const segment of segments) {
    const [from, to] = [segment * segmentBytes, (segment + 1) * segmentBytes]
    writeFileSync(join(folder, pieceName({ from, to, at: new Date(at) })), '')
  }
}

const left = (line: string) => piecesIn(join(backups, 'log', line)).map(({ from }) => from / segmentBytes)

test('what the oldest kept backup has in itself goes, and what follows it stays', async () => {
  await backupAt('2026-11-20T02:00:00.000Z', 'one', '000000010000000000000003')
  await backupAt('2026-11-21T02:00:00.000Z', 'one', '000000010000000000000005')
  logOf('one', [2, 3, 4, 5, 6])
  expect(await removeOldLog(backups, key, 14, now)).toBe(2)
  expect(left('one')).toEqual([4, 5, 6])
})

test('a line that no kept backup is on goes with its folder', async () => {
  await backupAt('2026-11-20T02:00:00.000Z', 'one', '000000010000000000000003')
  logOf('gone', [2])
  logOf('one', [4])
  await removeOldLog(backups, key, 14, now)
  expect(readdirSync(join(backups, 'log'))).toEqual(['one'])
})

test('none is older than a backup may be, though the newest backup that it follows stays', async () => {
  await backupAt('2026-10-01T02:00:00.000Z', 'one', '000000010000000000000001')
  logOf('one', [2], '2026-11-09T01:59:00Z')
  logOf('one', [3], '2026-11-09T02:01:00Z')
  await removeOldLog(backups, key, 14, now)
  expect(left('one')).toEqual([3])
})

test('while a backup cannot be read, nobody knows what it needs: only what is too old goes', async () => {
  await backupAt('2026-11-20T02:00:00.000Z', 'one', '000000010000000000000003')
  mkdirSync(join(backups, '2026-11-21T02.00.00.000Z'))
  logOf('one', [2, 4])
  logOf('other', [2], '2026-11-01T02:00:00Z')
  expect(await removeOldLog(backups, key, 14, now)).toBe(1)
  expect(left('one')).toEqual([2, 4])
  expect(left('other')).toEqual([])
})

test('where nothing was ever copied there is nothing to remove', async () => {
  expect(await removeOldLog(join(backups, 'nowhere'), key, 14, now)).toBe(0)
})
