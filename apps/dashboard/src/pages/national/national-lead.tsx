import { addQuarters } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { ratio, type Figures } from './figures.ts'

/** What the newest quarter says, set beside the same quarter last year. */
export function NationalLead({ figures }: { figures: Figures }) {
  const { t, format } = useLanguage()
  const { at, edition, away } = figures
  const now = edition.lastQuarter
  const reports = at('incidents', now, 'reports')
  const before = at('incidents', addQuarters(now, -4), 'reports')
  const account = ratio(at('child-account', now, 'ATTACHED'), reports)
  if (away.has('incidents')) return t.national.leadNotFetched(format.quarter(now))
  if (reports === null) return null
  const change = before ? reports / before - 1 : null
  return (
    <>
      {t.national.lead(format.quarter(now), format.number(reports))}
      {change !== null && `, ${t.national.change(change, format.percent(Math.abs(change)))}`}.{' '}
      {account !== null && t.national.leadAccount(format.percent(account))}
    </>
  )
}
