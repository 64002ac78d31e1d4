import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keptDrill } from '../backup/drill.ts'
import { finishBackup } from '../backup/manifest.ts'
import { keptOperations } from './kept.ts'

test('a last backup whose manifest was changed is none, and takes nothing else off the page', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const backups = join(dataDir, 'backups')
  const backupKey = 'k'.repeat(43)
  const kept = keptOperations({ backups, dataDir }, { backupKey })
  expect(await kept()).toEqual({ backup: null, drill: null, verification: null })

  const takenAt = '2026-11-20T03:00:00.000Z'
  const folder = join(backups, takenAt.replaceAll(':', '.'))
  mkdirSync(join(backups, 'unfinished'), { recursive: true })
  const manifest = { format: 1, takenAt, postgres: '18.4', restorePoint: '', databases: {}, folders: [], files: [] } as const
  await finishBackup(join(backups, 'unfinished'), folder, manifest, Buffer.from(backupKey, 'base64url'))
  const drill = { at: takenAt, ok: true, seconds: 9, tables: 1, rows: 1, fault: null }
  keptDrill(dataDir).write(drill)
  expect(await kept()).toEqual({ backup: { at: takenAt, bytes: 0 }, drill, verification: null })

  const file = join(folder, 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('18.4', '18.5'))
  expect(await kept()).toEqual({ backup: null, drill, verification: null })
})
