import { useLanguage } from '../../language/language.tsx'
import type { FigureProps } from './figures-page.tsx'

/** What the figures say, in two or three sentences. */
export function FiguresLead({ statistics: { own, country }, period, place }: FigureProps) {
  const { t, format } = useLanguage()
  const c = t.notificationFigures
  const { all, abuse } = own ?? country
  if (all.received == null) return null
  const received = format.number(all.received)
  return (
    <>
      {own ? c.lead(place, period, received) : c.leadCountry(period, received)}
      {all.perThousand == null ? own && c.leadNoRate : c.leadRate(format.decimal(all.perThousand))}
      {own && all.perThousand != null && country.all.perThousand != null && c.leadAgainst(format.decimal(country.all.perThousand))}.{' '}
      {all.abuseShare != null && c.leadAbuse(format.percent(all.abuseShare))}{' '}
      {abuse.supportedShare != null && c.leadSupport(format.percent(abuse.supportedShare))}
    </>
  )
}
