import { formatFor, type Format, type Language, type Widen } from '@tilsynsblik/vocabulary'
import type { editionDa } from './words-da.ts'

export type EditionWords = Widen<typeof editionDa>

/** In which language an edition is told. */
export interface Telling {
  language: Language
  words: EditionWords
  format: Format
}

export function tellingIn(language: Language, words: EditionWords): Telling {
  return { language, words, format: formatFor(language) }
}
