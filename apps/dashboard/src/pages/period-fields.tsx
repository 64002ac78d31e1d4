import { addQuarters, firstQuarterOf, lastQuarterOf, quartersBetween, type Period, type Quarter } from '@tilsynsblik/vocabulary'
import { useSession } from '../gateway/session-context.tsx'
import { useLanguage } from '../language/language.tsx'
import { SelectField } from '../ui/field.tsx'

/** The six years a reader may look back, newest first. */
const quartersBack = 24

/** From and to, in whole closed quarters. */
export function PeriodFields({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const { t, format } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const from = firstQuarterOf(period)
  const to = lastQuarterOf(period)
  const options = quartersBetween(addQuarters(lastClosedQuarter, 1 - quartersBack), lastClosedQuarter)
    .toReversed()
    .map((quarter) => ({ value: quarter, label: format.quarter(quarter) }))
  const choose = (first: Quarter, last: Quarter) => onChange(first === last ? first : `${first}..${last}`)
  return (
    <>
      <SelectField label={t.period.from} value={from} options={options} onChange={(next) => choose(next, next > to ? next : to)} />
      <SelectField label={t.period.to} value={to} options={options} onChange={(next) => choose(next < from ? next : from, next)} />
    </>
  )
}
