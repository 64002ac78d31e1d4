import { useLanguage } from '../language/language.tsx'
import { SelectField } from '../ui/field.tsx'

const yearsBack = 6

/** Which year; the newest first. */
export function YearField({ year, newest, onChange }: { year: number; newest: number; onChange: (year: number) => void }) {
  const { t } = useLanguage()
  const years = Array.from({ length: yearsBack }, (_, index) => String(newest - index))
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t.orientation.year}
        value={String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(next) => onChange(Number(next))}
      />
    </form>
  )
}
