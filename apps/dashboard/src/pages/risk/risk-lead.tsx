import { useLanguage } from '../../language/language.tsx'
import type { RiskSummary } from './risk-rows.ts'

/** The sentence that says what the list says, and what it is not. */
export function RiskLead({ summary: { homes, bands } }: { summary: RiskSummary }) {
  const { t, format } = useLanguage()
  return (
    <>
      {bands.ROBUST === 0 ? t.risk.leadNone(format.number(homes)) : t.risk.lead(format.number(bands.ROBUST), format.number(homes))}
      {t.risk.leadRest(format.number(bands.LIKELY), format.number(bands.BORDERLINE))} {t.risk.isNot}
    </>
  )
}
