import { useSyncExternalStore } from 'react'

/** The design tokens as a drawing needs them: nivo takes colours, not custom properties. */
export interface ChartColours {
  paper: string
  ink: string
  inkSoft: string
  rule: string
  ruleStrong: string
  one: string
  onePale: string
  two: string
  three: string
}

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) => matchMedia(query))

let read: ChartColours | undefined

/** Read again when the reader changes theme. */
export function useChartColours(): ChartColours {
  return useSyncExternalStore(subscribe, () => (read ??= readColours()))
}

function subscribe(changed: () => void): () => void {
  const forget = () => {
    read = undefined
    changed()
  }
  for (const query of queries) query.addEventListener('change', forget)
  return () => {
    for (const query of queries) query.removeEventListener('change', forget)
  }
}

function readColours(): ChartColours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    rule: token('rule'),
    ruleStrong: token('rule-strong'),
    one: token('data-1'),
    onePale: token('data-1-pale'),
    two: token('data-2'),
    three: token('data-3'),
  }
}

export function themeOf(colours: ChartColours) {
  const text = { fill: colours.inkSoft, fontSize: 12, fontFamily: 'inherit' }
  return {
    text,
    axis: { ticks: { text, line: { stroke: colours.ruleStrong } }, domain: { line: { stroke: 'none' } }, legend: { text } },
    grid: { line: { stroke: colours.rule, strokeWidth: 1 } },
    crosshair: { line: { stroke: colours.ink, strokeWidth: 1, strokeOpacity: 1, strokeDasharray: '3 3' } },
  }
}
