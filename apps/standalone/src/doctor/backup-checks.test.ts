import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeReach } from '../backup/log/line.ts'
import { emptyBackup } from '../backup/test-ground.ts'
import { readConfig } from '../config.ts'
import { keptSecrets } from '../platform/secrets.ts'
import { backupAndLog } from './backup-checks.ts'

test('a log that is not copied while the database runs is a problem; while it does not run, nothing is written', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'doctor-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const config = readConfig({ DATA_DIR: dataDir })
  const { backups } = config
  const at = (now: string) => backupAndLog(config, new Date(now))
  expect(await at('2026-11-20T04:00:00Z')).toEqual({ ok: true, says: `Ingen backup i ${backups} endnu (npm run backup)` })

  const key = Buffer.from(keptSecrets(dataDir).backupKey, 'base64url')
  await emptyBackup(backups, '2026-11-20T03:00:00.000Z', key)
  mkdirSync(join(backups, 'log', 'one'), { recursive: true })
  await writeReach(backups, 'one', { at: '2026-11-20T04:00:00.000Z', to: 1, next: 1 }, key)
  expect(await at('2026-11-20T09:00:00Z')).toMatchObject({
    ok: true,
    says: expect.stringContaining('når til 2026-11-20T05:00:00.000+01:00'),
  })

  mkdirSync(join(dataDir, 'postgresql', 'data'), { recursive: true })
  writeFileSync(join(dataDir, 'postgresql', 'data', 'postmaster.pid'), `${process.pid}\n\n1\n5432\n`)
  expect(await at('2026-11-20T04:01:00Z')).toMatchObject({ ok: true })
  expect(await at('2026-11-20T09:00:00Z')).toMatchObject({ ok: false, says: expect.stringContaining('tag en ny: npm run backup') })
})
