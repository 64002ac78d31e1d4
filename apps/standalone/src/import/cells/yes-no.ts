import { fold } from '../fold.ts'
import type { Reader } from './reader.ts'

/** Ja or nej, as a word, a tick or Excel's own truth. */
export const yesNo: Reader<boolean> = {
  read(cell) {
    const value = typeof cell === 'boolean' ? cell : answers.get(fold(String(cell)))
    return value === undefined ? { rule: 'Er hverken ja eller nej', mend: 'skriv ja eller nej' } : { value }
  },
  allowed: { da: 'ja eller nej', en: 'ja or nej (yes or no)' },
}

const answers = new Map([
  ...['ja', 'j', 'x', 'sand', 'true', '1'].map((word) => [word, true] as const),
  ...['nej', 'n', 'falsk', 'false', '0'].map((word) => [word, false] as const),
])
