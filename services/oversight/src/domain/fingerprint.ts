import { sha256 } from '@tilsynsblik/statistics'

/** JSON in one way only: keys in order, no blanks. The same value has the same text whoever wrote it, and through a database. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, own]) => own !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, own]) => `${JSON.stringify(key)}:${canonicalJson(own)}`).join(',')}}`
}

/** SHA-256 of the canonical JSON. */
export function fingerprint(value: unknown): string {
  return sha256(canonicalJson(value))
}

/** SHA-256 of the fingerprints of many values, in order: a country is not one text in memory. */
export function fingerprintOfAll(values: readonly unknown[]): string {
  return sha256(values.map(fingerprint).join('\n'))
}
