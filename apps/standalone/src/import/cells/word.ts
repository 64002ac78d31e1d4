import { fold, nearest } from '../fold.ts'
import type { Complaint } from '../fault.ts'
import type { Reader } from './reader.ts'

/** A word list of the vocabulary. */
export type WordList<Code extends string> = readonly { readonly code: Code; readonly da: string }[]

/**
 * A word of a list, in Danish or as its code.
 *
 * @param synonyms what else offices write, by code
 */
export function word<Code extends string>(list: WordList<Code>, synonyms: Partial<Record<Code, readonly string[]>> = {}): Reader<Code> {
  const known = new Map(
    list.flatMap(({ code, da }) => [code, da, ...(synonyms[code] ?? [])].map((written) => [fold(written), code] as const)),
  )
  return {
    read(cell) {
      const value = known.get(fold(String(cell)))
      return value === undefined
        ? unknownWord(
            String(cell),
            list.map(({ da }) => da),
          )
        : { value }
    },
    allowed: { da: list.map(({ da }) => da).join(' · '), en: list.map(({ code, da }) => `${da} (${code})`).join(' · ') },
  }
}

/** A misspelt word is repeated, with the one it was meant to be; another text is not. */
export function unknownWord(written: string, allowed: readonly string[]): Complaint {
  const meant = nearest(written, allowed)
  if (meant !== undefined) return { rule: 'Ordet kendes ikke', mend: `mente du ${meant}?`, harmless: true }
  return { rule: 'Ordet kendes ikke', mend: allowed.length <= 12 ? `skriv et af disse: ${allowed.join(' · ')}` : 'ret det' }
}
