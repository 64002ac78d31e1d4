import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language.tsx'

/** The columns of a round; the same widths in every lane, so that the eye can run down them. */
export function RoundTable({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useLanguage()
  const c = t.selection.columns
  return (
    <div
      className="table-scroll page-wide"
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <table className="data-table round-table">
        <caption className="only-spoken">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{c.home}</th>
            <th scope="col" className="number">
              {c.score}
            </th>
            <th scope="col" className="number">
              {c.probability}
            </th>
            <th scope="col">{c.lastVisit}</th>
            <th scope="col">{c.due}</th>
            <th scope="col">{c.decision}</th>
            <th scope="col">{c.decide}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
