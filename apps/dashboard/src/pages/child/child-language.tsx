import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { daChild } from '../../language/da-child.ts'
import { formatFor, type Format, type Language } from '../../language/format.ts'
import type { Widen } from '@tilsynsblik/vocabulary'

/** Every text of the child's own pages; a language that misses one does not compile. */
export type ChildMessages = Widen<typeof daChild>

interface SpokenToAChild {
  language: Language
  t: ChildMessages
  format: Format
  /** tirsdag den 24. november: as one says it. */
  day: (date: string) => string
  speak: (language: Language) => void
}

const ChildLanguageContext = createContext<SpokenToAChild | null>(null)

export function useChildLanguage(): SpokenToAChild {
  return use(ChildLanguageContext)!
}

/** The child's pages have a catalogue of their own, and keep the choice of language nowhere: the telephone may be somebody else's. */
export function ChildLanguage({ first, children }: { first: Language; children: ReactNode }) {
  const [{ language, t }, setSpoken] = useState<{ language: Language; t: ChildMessages }>({ language: 'da', t: daChild })
  useEffect(() => {
    if (first === 'en') void english().then(setSpoken)
  }, [first])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const spoken = useMemo<SpokenToAChild>(() => {
    const locale = language === 'da' ? 'da-DK' : 'en-GB'
    const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' })
    const dayOfMonth = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long' })
    const between = language === 'da' ? ' den ' : ' '
    return {
      language,
      t,
      format: formatFor(language),
      day: (date) => {
        const noon = new Date(`${date}T12:00:00Z`)
        return `${weekday.format(noon)}${between}${dayOfMonth.format(noon)}`
      },
      speak: (next) => void (next === 'en' ? english().then(setSpoken) : setSpoken({ language: 'da', t: daChild })),
    }
  }, [language, t])
  return <ChildLanguageContext value={spoken}>{children}</ChildLanguageContext>
}

async function english(): Promise<{ language: Language; t: ChildMessages }> {
  return { language: 'en', t: (await import('../../language/en-child.ts')).enChild }
}
