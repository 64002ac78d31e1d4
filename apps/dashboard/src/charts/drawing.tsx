import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Keeps the height from the start, and draws when the width is known. */
export function Drawing({ height, children }: { height: number; children: (width: number) => ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(frame.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} className="drawing" style={{ blockSize: height }}>
      {width > 0 && children(width)}
    </div>
  )
}
