import type { Telling } from '@tilsynsblik/edition'
import { useMemo } from 'react'
import { useLanguage } from '../../language/language.tsx'

/** In the reader's language. */
export function useTelling(): Telling {
  const { language, t, format } = useLanguage()
  return useMemo(() => ({ language, words: t.national, format }), [language, t, format])
}
