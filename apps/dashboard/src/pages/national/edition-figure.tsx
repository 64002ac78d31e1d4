import type { FigureContent } from '@tilsynsblik/edition'
import type { ReactNode } from 'react'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { ContentTable } from './content-table.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { FigureActions } from './figure-actions.tsx'
import { FigureRemarks } from './figure-remarks.tsx'
import { FigureDrawing, heightOf } from './figure-drawing.tsx'
import type { NationalFigures } from './figures.ts'

interface EditionFigureProps {
  figures: NationalFigures
  content: FigureContent
  more?: ReactNode
  /** Somebody remarked something: ask again. */
  onRemarked: () => void
}

/** One figure of an edition, as its content says it. */
export function EditionFigure({ figures, content, more, onRemarked }: EditionFigureProps) {
  const { drawing, tables } = content
  const [first, ...others] = tables
  return (
    <FigureFrame
      anchor={content.id}
      heading={content.heading}
      subject={content.subject}
      drawing={drawing && <FigureDrawing drawing={drawing} />}
      drawingHeight={heightOf(drawing)}
      wideTable={first!.columns.length > 4}
      table={<ContentTable {...first!} />}
      more={
        (others.length > 0 || more) && (
          <>
            {others.map((table) => (
              <ContentTable key={table.title} {...table} />
            ))}
            {more}
          </>
        )
      }
      notes={content.notes}
      actions={
        <>
          <FigureActions figures={figures} content={content} />
          <FigureRemarks edition={figures.edition} figure={content.id} title={content.title} onChanged={onRemarked} />
        </>
      }
      freshness={useEditionFreshness(figures, content.sources)}
    />
  )
}
