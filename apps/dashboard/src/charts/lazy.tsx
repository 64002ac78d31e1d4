import { lazy, useEffect, useRef, useState, type ComponentProps, type ComponentType } from 'react'

/** The doors to the drawings: nivo is fetched when the first figure comes into view, never for a table. */
export const IntervalScatter = whenSeen(() => import('./interval-scatter.tsx').then((module) => module.IntervalScatter))
export const QuarterChart = whenSeen(() => import('./quarter-chart.tsx').then((module) => module.QuarterChart))
export const FunnelPlot = whenSeen(() => import('./funnel-plot.tsx').then((module) => module.FunnelPlot))
export const ControlChart = whenSeen(() => import('./control-chart.tsx').then((module) => module.ControlChart))
export const ChangeDots = whenSeen(() => import('./change-dots.tsx').then((module) => module.ChangeDots))

/** For a page that always draws: the code comes while its figures are asked for. When it does not, the drawing asks again, and says so. */
export function fetchDrawings(): void {
  for (const code of [import('./quarter-chart.tsx'), import('./control-chart.tsx')]) code.catch(() => undefined)
}

function whenSeen<Props extends { height: number }>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Chart = lazy(() => load().then((component) => ({ default: component }))) as unknown as ComponentType<Props>
  return function Seen(props: ComponentProps<typeof Chart>) {
    const place = useRef<HTMLDivElement>(null)
    const [seen, setSeen] = useState(false)
    useEffect(() => {
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (!entry!.isIntersecting) return
          setSeen(true)
          observer.disconnect()
        },
        { rootMargin: '200px' },
      )
      observer.observe(place.current!)
      return () => observer.disconnect()
    }, [])
    return (
      // Who prints the page waits until none of these is left.
      <div ref={place} style={{ minBlockSize: props.height }} data-awaited={!seen || undefined}>
        {seen && <Chart {...props} />}
      </div>
    )
  }
}
