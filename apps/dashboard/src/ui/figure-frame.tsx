import { Suspense, useId, type ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'

export interface Freshness {
  updated: string
  next: string
  sources: string
}

interface FigureFrameProps {
  /** Where an address may point: the figure's own. */
  anchor?: string
  /** A sentence that says what the figure shows. */
  heading: string
  /** Whom and when it is about: "Socialtilsyn Syd, 1.-3. kvt. 2026, 112 hjem". */
  subject: string
  /** Hidden from screen readers: the table holds the same numbers. */
  drawing?: ReactNode
  drawingHeight?: number
  drawingKey?: ReactNode
  table: ReactNode
  /** The table has many columns: it stands under the drawing, not beside it. */
  wideTable?: boolean
  /** Further tables, under both. */
  more?: ReactNode
  notes?: readonly ReactNode[]
  /** What can be done with the figure: saved, cited. */
  actions?: ReactNode
  freshness: Freshness
}

/** The one frame round every figure: sentence, drawing, table, footnotes, freshness. */
export function FigureFrame(props: FigureFrameProps) {
  const {
    anchor,
    heading,
    subject,
    drawing,
    drawingHeight = 300,
    drawingKey,
    table,
    wideTable = false,
    more,
    notes = [],
    actions,
    freshness,
  } = props
  const { t } = useLanguage()
  const id = useId()
  return (
    <figure className="figure" id={anchor} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="subject">{subject}</p>
      <div className={drawing ? (wideTable ? 'above-below' : 'halves') : undefined}>
        {drawing && (
          <div aria-hidden="true">
            {drawingKey}
            <div style={{ minBlockSize: drawingHeight }}>
              <Suspense>{drawing}</Suspense>
            </div>
          </div>
        )}
        <div>{table}</div>
      </div>
      {more && <div className="more">{more}</div>}
      {notes.length > 0 && (
        <div className="notes">
          {notes.map((note, index) => (
            <p key={index}>{note}</p>
          ))}
        </div>
      )}
      {actions && <div className="figure-actions">{actions}</div>}
      <details>
        <summary>{t.figure.more}</summary>
        <dl className="freshness">
          <dt>{t.figure.updated}</dt>
          <dd>{freshness.updated}</dd>
          <dt>{t.figure.next}</dt>
          <dd>{freshness.next}</dd>
          <dt>{t.figure.sources}</dt>
          <dd>{freshness.sources}</dd>
        </dl>
      </details>
    </figure>
  )
}
