import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keptDrill } from '../backup/drill.ts'
import { writeReach } from '../backup/log/line.ts'
import { segmentBytes } from '../backup/log/position.ts'
import { emptyBackup } from '../backup/test-ground.ts'
import { keptOperations } from './kept.ts'

test('a last backup whose manifest was changed is none, and takes nothing else off the page', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const backups = join(dataDir, 'backups')
  const backupKey = 'k'.repeat(43)
  const key = Buffer.from(backupKey, 'base64url')
  const now = new Date('2026-11-20T04:00:00Z')
  const kept = keptOperations({ backups, dataDir, logSeconds: 30 }, { backupKey }, () => now)
  expect(await kept()).toEqual({ backup: null, log: null, drill: null, verification: null })

  const takenAt = '2026-11-20T03:00:00.000Z'
  const folder = await emptyBackup(backups, takenAt, key)
  const drill = { at: takenAt, ok: true, seconds: 9, tables: 1, rows: 1, fault: null }
  keptDrill(dataDir).write(drill)
  const backup = { at: takenAt, bytes: 0 }
  expect(await kept()).toEqual({ backup, log: null, drill, verification: null })

  const file = join(folder, 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('18.4', '18.5'))
  expect(await kept()).toEqual({ backup: null, log: null, drill, verification: null })
})

test('how far the log is copied stands there, and that it is not copied any more; one that was changed is none', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const backups = join(dataDir, 'backups')
  const backupKey = 'k'.repeat(43)
  const key = Buffer.from(backupKey, 'base64url')
  const takenAt = '2026-11-20T03:00:00.000Z'
  await emptyBackup(backups, takenAt, key)
  mkdirSync(join(backups, 'log', 'one'), { recursive: true })
  const logAt = async (now: string) =>
    (await keptOperations({ backups, dataDir, logSeconds: 30 }, { backupKey }, () => new Date(now))()).log
  const at = '2026-11-20T04:00:00.000Z'
  await writeReach(backups, 'one', { at, to: 1, next: 1 }, key)
  expect(await logAt('2026-11-20T04:05:59Z')).toEqual({ at, late: false })
  expect(await logAt('2026-11-20T04:06:01Z')).toEqual({ at, late: true })
  // It says that it leads on, and there is nothing there.
  await writeReach(backups, 'one', { at, to: 5 * segmentBytes, next: 1 }, key)
  expect(await logAt('2026-11-20T04:00:01Z')).toEqual({ at: takenAt, late: true })
  const file = join(backups, 'log', 'one', 'reach.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('04:00', '05:00'))
  expect(await logAt('2026-11-20T05:00:00Z')).toBeNull()
})
