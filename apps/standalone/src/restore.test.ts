import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keptSecrets } from './platform/secrets.ts'

test('without the anchors and the ledger nothing is restored unasked: what was erased would come back', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'restore-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  keptSecrets(dataDir)
  const { stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'restore.ts')], {
    env: { DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  expect(stderr).toContain(`${join(dataDir, 'anchors', 'audit.jsonl')} mangler`)
  expect(stderr).toContain('--without-anchors')
  expect([status, readdirSync(dataDir)]).toEqual([1, ['secrets.json']])
})
