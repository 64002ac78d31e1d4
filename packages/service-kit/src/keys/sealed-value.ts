import { createCipheriv, createDecipheriv, randomBytes, type CipherKey } from 'node:crypto'

/**
 * One value under the key of its record: AES-256-GCM, with where it stands as associated data, so that it opens nowhere else.
 * As text it is `s1:<record>:<place>:<base64url>`, or `j1:` for what was JSON; the rule of its column (sealed-columns.ts) says which
 * record and which place may stand there.
 */
export type SealedKind = 's1' | 'j1'

/** Where a sealed value stands. */
export interface SealedPlace {
  /** Whose key closes it: a report, a complaint, a notification. */
  record: string
  /** `table.column/row` */
  place: string
}

const nonceBytes = 12
const tagBytes = 16
/** What sealing adds to bytes. */
export const sealedOverhead = nonceBytes + tagBytes

export function sealBytes(key: CipherKey, { record, place }: SealedPlace, content: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${record}:${place}`))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** @throws Error when it was changed, moved, or closed with another key */
export function openBytes(key: CipherKey, { record, place }: SealedPlace, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(`${record}:${place}`))
    .setAuthTag(sealed.subarray(-tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
}

export function sealValue(key: CipherKey, at: SealedPlace, value: unknown): string {
  const [kind, text]: [SealedKind, string] = typeof value === 'string' ? ['s1', value] : ['j1', JSON.stringify(value)]
  return `${kind}:${at.record}:${at.place}:${sealBytes(key, at, Buffer.from(text)).toString('base64url')}`
}

export interface SealedValue extends SealedPlace {
  kind: SealedKind
  sealed: string
}

const shape = /^([sj]1):([^:]+):([^:]+):([\w-]+)$/

/** Null for every other text. */
export function sealedValueIn(text: string): SealedValue | null {
  // Looked at before it is matched: every text of every answer comes by here.
  if (text[1] !== '1' || text[2] !== ':') return null
  const found = shape.exec(text)
  return found && { kind: found[1] as SealedKind, record: found[2]!, place: found[3]!, sealed: found[4]! }
}

/** @throws Error when it was changed, moved, or closed with another key */
export function openValue(key: CipherKey, value: SealedValue): unknown {
  const text = openBytes(key, value, Buffer.from(value.sealed, 'base64url')).toString()
  return value.kind === 's1' ? text : JSON.parse(text)
}
