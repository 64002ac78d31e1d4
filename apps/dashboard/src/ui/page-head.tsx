import { useEffect, useRef, type ReactNode } from 'react'

interface PageHeadProps {
  title: string
  /** The sentence that says what the figures say. */
  lead?: ReactNode
  controls?: ReactNode
  large?: boolean
}

let pagesSeen = 0

/** Title and first sentence of a page. After a change of page the keyboard and the screen reader begin here. */
export function PageHead({ title, lead, controls, large = false }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (pagesSeen++ > 0 && location.hash === '') heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title.replaceAll('\u00AD', '')} · Tilsynsblik`
  }, [title])
  return (
    <div className={`page-head${large ? ' large' : ''}${controls ? ' with-controls' : ''}`}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {controls}
    </div>
  )
}
