import { useLanguage } from '../../language/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { Missing } from './measures.ts'

/** A number, or why there is none: never a zero in its place. */
export function FigureNumber({
  value,
  show,
  missing,
}: {
  value: number | null | undefined
  show: (value: number) => string
  missing: Missing
}) {
  const { t } = useLanguage()
  if (value != null) return show(value)
  if (missing === 'notComputable')
    return (
      <span className="mark" title={t.notificationFigures.notComputableWhy}>
        {t.notificationFigures.notComputable}
      </span>
    )
  return <Mark kind={missing === 'hidden' ? 'suppressed' : 'noBasis'} />
}
