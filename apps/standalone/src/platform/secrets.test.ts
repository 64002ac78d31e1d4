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

test('an installation from before pseudonyms gets a key for them, and keeps its passwords', () => {
  const folder = join(ground, 'earlier')
  const { pseudonymKey: _, ...earlier } = keptSecrets(folder)
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(earlier))
  const secrets = keptSecrets(folder)
  expect(secrets).toEqual({ ...earlier, pseudonymKey: expect.stringMatching(/^[\w-]{43}$/) })
  expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toEqual(secrets)
})
