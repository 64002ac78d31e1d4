import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What an installation knows of its words outside the databases; each 32 bytes in base64url. */
export interface MasterKeys {
  /** Wraps the keys of the records. */
  textKey: string
  /** Wrapped them before, while it is changed: some still are wrapped with it. */
  textKeyBefore?: string
  /** By which a hold knows its child. It stays when `textKey` is changed. */
  holdKey: string
}

/** One that wraps keys of records, and the name by which a key says that it did; the name tells nothing of it. */
export interface MasterKey {
  id: string
  key: KeyObject
}

/** As `secrets.json` has them, or a file of these alone. */
export function masterKeysIn(file: string): MasterKeys {
  return JSON.parse(readFileSync(file, 'utf8')) as MasterKeys
}

export function masterKeyOf(textKey: string): MasterKey {
  const bytes = Buffer.from(textKey, 'base64url')
  if (bytes.length !== 32) throw new RangeError('The key that wraps the keys of words must be 32 bytes')
  const key = createSecretKey(bytes)
  return { id: createHmac('sha256', key).update('name').digest('hex').slice(0, 16), key }
}

/** By which a hold knows its child: whoever reads it learns neither which, nor what somebody typed in its place. */
export function childMark(holdKey: string, childId: string): string {
  return createHmac('sha256', Buffer.from(holdKey, 'base64url')).update(`child ${childId}`).digest('base64url')
}

/**
 * The master keys by their names, while they may be changed: what is not known is looked for once more.
 *
 * @returns throws for the name of a key that is not there
 */
export function masterKeysByName(told: () => MasterKeys): (id: string) => MasterKey {
  let known = new Map<string, MasterKey>()
  return (id) => {
    if (!known.has(id)) known = new Map(mastersOf(told()).map((master) => [master.id, master]))
    return known.get(id) ?? missing(id)
  }
}

function mastersOf({ textKey, textKeyBefore }: MasterKeys): MasterKey[] {
  return [textKey, ...(textKeyBefore === undefined ? [] : [textKeyBefore])].map(masterKeyOf)
}

function missing(id: string): never {
  throw new Error(`Keys of words are wrapped with ${id}, which is neither textKey nor textKeyBefore`)
}
