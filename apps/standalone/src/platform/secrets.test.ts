import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptSecrets } from './secrets.ts'

let ground: string
beforeAll(() => void (ground = mkdtempSync(join(tmpdir(), 'secrets-'))))
afterAll(() => rmSync(ground, { recursive: true }))

test('the secrets are made once, for their owner only', () => {
  const folder = join(ground, 'new')
  const secrets = keptSecrets(folder)
  expect(keptSecrets(folder)).toEqual(secrets)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('an installation from before pseudonyms, anchors, backups and closed words gets keys for them, and keeps its passwords', () => {
  const folder = join(ground, 'earlier')
  const {
    pseudonymKey: _pseudonyms,
    anchorKey: _anchors,
    backupKey: _backups,
    textKey: _words,
    holdKey: _holds,
    ...earlier
  } = keptSecrets(folder)
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(earlier))
  const secrets = keptSecrets(folder)
  const key = expect.stringMatching(/^[\w-]{43}$/)
  expect(secrets).toEqual({
    ...earlier,
    pseudonymKey: key,
    backupKey: key,
    textKey: key,
    holdKey: key,
    anchorKey: expect.stringContaining('PRIVATE KEY'),
  })
  expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toEqual(secrets)
})
