import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Widen } from '@tilsynsblik/vocabulary'
import { da } from './da.ts'
import { formatFor, type Format, type Language } from './format.ts'

/** Every text of every screen. Danish is the source; a language that misses a text does not compile. */
export type Messages = Widen<typeof da>

export interface Spoken {
  language: Language
  t: Messages
  format: Format
  /** The name of a code in a word list of the vocabulary. */
  word: <Code extends string>(list: readonly Word<Code>[], code: Code) => string
  speak: (language: Language) => void
}

export interface Word<Code extends string> {
  readonly code: Code
  readonly da: string
  readonly en: string
}

const LanguageContext = createContext<Spoken | null>(null)

/** What the screen is written in, and the words for it. */
export function useLanguage(): Spoken {
  return use(LanguageContext)!
}

export function LanguageProvider({ first, children }: { first: Catalogue; children: ReactNode }) {
  const [{ language, t }, setCatalogue] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      t,
      format: formatFor(language),
      word: (list, code) => list.find((word) => word.code === code)![language],
      speak: (next) => {
        // Only a choice is kept: who merely looked in leaves nothing on the device.
        localStorage.setItem(storageKey, next)
        void catalogueOf(next).then(setCatalogue)
      },
    }),
    [language, t],
  )
  return <LanguageContext value={spoken}>{children}</LanguageContext>
}

interface Catalogue {
  language: Language
  t: Messages
}

/** English is fetched only by those who ask for it. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  return { language, t: language === 'en' ? (await import('./en.ts')).en : da }
}

const storageKey = 'tilsynsblik.sprog'

/** Danish, unless this reader chose English before. */
export function preferredLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'da'
}
