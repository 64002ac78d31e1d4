import { randomBytes } from 'node:crypto'
import { keysUrl, provisionKeys, type TextKeySettings } from '@tilsynsblik/service-kit'

/** A database of keys beside the register of a test. */
export async function testKeys(adminUrl: string, service: string): Promise<TextKeySettings> {
  const access = { adminUrl, database: 'test_keys', services: { [service]: 'of-the-test' } }
  await provisionKeys(access)
  return { databaseUrl: keysUrl(access, service), masterKey: randomBytes(32).toString('base64url') }
}
