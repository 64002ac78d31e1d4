import { createHmac } from 'node:crypto'
import { openBytes, openValue, sealBytes, sealedValueIn, sealValue, type SealedPlace, type SealedValue } from './sealed-value.ts'
import type { ErasureRule, RecordOfChild, TextKeys } from './text-keys.ts'

/** Closes words of one record, and opens what is written within the same transaction. */
export interface Sealer {
  /** @param place `table.column`; @param row what tells the row from others of the record. Null stays null. */
  <Value>(place: string, row: string, value: Value): Value extends null ? null : string
  file(place: string, row: string, content: Buffer): Buffer
  /** By which the same content of the same record is known again, and by nobody without the key. */
  mac(content: Buffer): Buffer
}

/** What a service does with personal words: it closes them before it writes; what it reads is opened on the way. */
export interface Words {
  /** The key of a record, before the transaction that writes. @throws DomainError NOT_FOUND for a record that was erased */
  of(id: string): Promise<Sealer>
  /** The same for a transaction that is on its way meanwhile; null when the key must be asked for. `sure` fails with OtherKey. */
  tried(id: string): { seal: Sealer; sure: Promise<void> } | null
  /** For a load of many records. */
  ofMany(ids: readonly string[]): Promise<(id: string) => Sealer>
  /** Every sealed value in the rows, however deep, opened in its place; what was erased says so. */
  opened<Row extends object>(rows: Row[]): Promise<Row[]>
  /** What was closed by `file`; null when it was erased. */
  file(record: string, place: string, row: string, sealed: Buffer): Promise<Buffer | null>
  /** Which of these a hold keeps from being erased. */
  held(records: readonly RecordOfChild[]): Promise<Set<string>>
  /** Destroys their keys. @returns those that are gone; what is under a hold is not */
  erase(records: readonly RecordOfChild[], why: ErasureRule): Promise<string[]>
}

/** What stands where words were; an object that was erased is null. */
export const erasedWords = '[slettet · erased]'

export function wordsUnder(keys: TextKeys): Words {
  return {
    async of(id) {
      const record = id.toLowerCase()
      return sealerOf(record, await keys.forWriting(record))
    },
    tried(id) {
      const record = id.toLowerCase()
      const found = keys.forTrying(record)
      return found && { seal: sealerOf(record, found.key), sure: found.sure }
    },
    async ofMany(ids) {
      const found = await keys.forLoading(ids)
      return (id) => sealerOf(id, found.get(id)!)
    },
    async opened(rows) {
      const found: Found[] = []
      for (const row of rows) collect(row, found)
      if (found.length === 0) return rows
      const open = await keys.forReading([...new Set(found.map(({ value }) => value.record))])
      for (const { holder, name, value } of found) {
        const key = open.get(value.record)
        if (key) holder[name] = openValue(key, value)
        else holder[name] = value.kind === 's1' ? erasedWords : null
      }
      return rows
    },
    async file(record, place, row, sealed) {
      const key = (await keys.forReading([record])).get(record)
      return key ? openBytes(key, placeOf(record, place, row), sealed) : null
    },
    held: (records) => keys.held(records),
    erase: (records, why) => keys.erase(records, why),
  }
}

/** A service that keeps no personal words needs no keys. */
export const withoutWords: Words = {
  of: noKeys,
  tried: () => null,
  ofMany: noKeys,
  opened: async (rows) => rows,
  file: noKeys,
  held: noKeys,
  erase: noKeys,
}

async function noKeys(): Promise<never> {
  throw new TypeError('This service was started without the keys of its texts')
}

function sealerOf(record: string, key: Buffer): Sealer {
  const seal = (place: string, row: string, value: unknown) => (value === null ? null : sealValue(key, placeOf(record, place, row), value))
  const file = (place: string, row: string, content: Buffer) => sealBytes(key, placeOf(record, place, row), content)
  const mac = (content: Buffer) => createHmac('sha256', key).update(content).digest()
  return Object.assign(seal, { file, mac }) as Sealer
}

function placeOf(record: string, place: string, row: string): SealedPlace {
  // As the database writes an id back.
  return { record, place: `${place}/${row.toLowerCase()}` }
}

interface Found {
  holder: Record<string, unknown>
  name: string
  value: SealedValue
}

function collect(holder: object, found: Found[]): void {
  for (const [name, value] of Object.entries(holder)) {
    if (typeof value === 'string') {
      const sealed = sealedValueIn(value)
      if (sealed) found.push({ holder: holder as Record<string, unknown>, name, value: sealed })
    } else if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value) && !(value instanceof Date)) collect(value, found)
  }
}
