import type { Language } from '@tilsynsblik/vocabulary'

/** Where everybody can read an edition without signing in; the same for ever. */
export function publicAddress(path: string, language: Language): string {
  return new URL(`/statistik${path}${language === 'en' ? '?sprog=en' : ''}`, location.origin).href
}
