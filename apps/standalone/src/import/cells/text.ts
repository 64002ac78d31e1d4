import { looksLikeCpr, looksLikeShortenedCpr } from '@tilsynsblik/vocabulary'
import type { Cell } from '../sheet/cell.ts'
import type { Reader } from './reader.ts'

/** A name, or the number of a case or a home. */
export const text: Reader<string> = {
  read(cell) {
    const written = textOf(cell)
    if (looksLikeCpr(written)) return cprComplaint
    if (written.length > 200) return { rule: 'Teksten er på over 200 tegn', mend: 'forkort den, eller se om kolonnerne er forskudt' }
    return { value: written }
  },
  allowed: { da: 'tekst', en: 'text' },
}

/** The office's own reference to a child. It is turned into a pseudonym, and is never repeated. */
export const childReference: Reader<string> = {
  read(cell) {
    const written = textOf(cell)
    return looksLikeCpr(written) || looksLikeShortenedCpr(written) ? cprComplaint : text.read(written, never)
  },
  allowed: {
    da: 'kontorets egen betegnelse eller sagsnummer, aldrig CPR-nummer',
    en: "the office's own reference or case number, never a CPR number",
  },
}

const cprComplaint = {
  rule: 'Ligner et CPR-nummer',
  mend: 'skriv kontorets eget sagsnummer i stedet; CPR-numre må ikke stå i filen',
}

/** Texts do not ask what time it is. */
const never = { now: new Date(0), today: '1970-01-01' }

/** A number of a case is a text, also where Excel made a number of it. */
export function textOf(cell: NonNullable<Cell>): string {
  return cell instanceof Date ? cell.toISOString() : String(cell)
}
