import { useChildLanguage } from './child-language.tsx'

/** A child below the age of own standing is not turned away: it is kept, and this is what happens. */
export function Younger({ partyAge, whose }: { partyAge: number; whose: 'own' | 'other' }) {
  const { t } = useChildLanguage()
  return <p className="child-note">{t.receipt.younger[whose](partyAge)}</p>
}
