import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseBackup } from './choose-backup.ts'
import { emptyBackup } from './test-ground.ts'

let backups: string
const key = Buffer.alloc(32, 7)
beforeAll(async () => {
  backups = mkdtempSync(join(tmpdir(), 'choose-'))
  for (const takenAt of ['2026-11-20T03:00:00.123Z', '2026-11-21T03:00:00.456Z', '2026-11-22T03:00:00.789Z'])
    await emptyBackup(backups, takenAt, key)
  mkdirSync(join(backups, 'unfinished-2'))
})
afterAll(() => rmSync(backups, { recursive: true }))

test.each([
  [undefined, '2026-11-22T03:00:00.789Z'],
  ['2026-11-22T03:00:00.789Z', '2026-11-22T03:00:00.789Z'],
  ['2026-11-22T03:00:00.788Z', '2026-11-21T03:00:00.456Z'],
  ['2026-11-21T23:59:00+01:00', '2026-11-21T03:00:00.456Z'],
  ['2026-11-20T03:00:01Z', '2026-11-20T03:00:00.123Z'],
])('asked for %s it is the newest not after it', (to, takenAt) => {
  expect(chooseBackup(backups, key, to === undefined ? undefined : new Date(to)).manifest.takenAt).toBe(takenAt)
})

test('before the first there is none, and one that was never finished is none', () => {
  expect(() => chooseBackup(backups, key, new Date('2026-11-20T03:00:00Z'))).toThrow('Den ældste backup')
  expect(() => chooseBackup(join(backups, 'unfinished-2'), key)).toThrow('ingen hel backup')
  expect(() => chooseBackup(join(backups, 'nowhere'), key)).toThrow('ingen hel backup')
})
