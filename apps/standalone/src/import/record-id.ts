import { createHash, createHmac } from 'node:crypto'

/** The kind's own name of a record: the same source key is the same id in every installation (UUID version 5, RFC 9562). */
export function recordId(kind: string, sourceKey: string): string {
  const hash = createHash('sha1').update(namespace).update(`${kind}:${sourceKey}`).digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const namespace = Buffer.from('6f0a2c1e84b74c5d9a3e51d7c2b86f04', 'hex')

/** The source key of a record that has no number of its own: what it says, and nothing else. */
export function contentKey(...content: readonly unknown[]): string {
  return `hash:${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)}`
}

/**
 * An office's own reference to a child, as a pseudonym that only this installation can make. The municipality that acts
 * for the child is part of it: two municipalities' "17" are two children.
 */
export function pseudonymFor(key: string, municipalityId: string, reference: string): string {
  const told = reference.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return `p-${createHmac('sha256', key).update(`${municipalityId}\0${told}`).digest('base64url').slice(0, 22)}`
}
