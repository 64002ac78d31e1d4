import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysUrl, provisionKeys, type MasterKeys, type TextKeySettings } from '@tilsynsblik/service-kit'

/** A database of keys beside the register of a test. */
export async function testKeys(adminUrl: string, service: string): Promise<TextKeySettings> {
  const [textKey, holdKey] = [newKey(), newKey()]
  const access = { adminUrl, database: 'test_keys', services: { [service]: 'of-the-test' }, textKey }
  await provisionKeys(access)
  return { databaseUrl: keysUrl(access, service), masters: () => ({ textKey, holdKey }) }
}

export function newKey(): string {
  return randomBytes(32).toString('base64url')
}

/** Where a service that is a process of its own finds them. */
export function masterKeysFile({ textKey, holdKey }: MasterKeys): string {
  const folder = mkdtempSync(join(tmpdir(), 'tilsynsblik-keys-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'keys.json')
  writeFileSync(file, JSON.stringify({ textKey, holdKey }), { mode: 0o600 })
  return file
}
