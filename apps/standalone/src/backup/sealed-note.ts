import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeWhole } from './write-whole.ts'

/** Writes what anybody may read and only this installation can write: in one step, sealed under the backup key for this one use. */
export async function writeNote(file: string, use: string, note: object, key: Buffer): Promise<void> {
  await writeWhole(file, Buffer.from(JSON.stringify({ note, seal: sealOf(use, note, key) })))
}

/** Null when there is none; `broken` when it is not as it was written, or was written under another key. */
export function readNote(file: string, use: string, key: Buffer): object | null | 'broken' {
  let written: { note: object; seal: unknown }
  try {
    written = JSON.parse(readFileSync(file, 'utf8')) as typeof written
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'broken'
  }
  const { note, seal } = written
  return note && isSeal(seal, sealOf(use, note, key)) ? note : 'broken'
}

function sealOf(use: string, note: object, key: Buffer): string {
  return createHmac('sha256', key).update(`${use} `).update(JSON.stringify(note)).digest('hex')
}

function isSeal(given: unknown, expected: string): boolean {
  const [one, other] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
