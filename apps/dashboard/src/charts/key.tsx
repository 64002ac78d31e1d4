export type Sample =
  | 'line-1'
  | 'line-2'
  | 'bar'
  | 'bar-2'
  | 'above'
  | 'inside'
  | 'unknown'
  | 'now'
  | 'before'
  | 'year-before'
  | 'mean'
  | 'interval'
  | 'break'
  | 'up'
  | 'down'
  | 'signal'
  | 'limit-95'
  | 'limit-998'

/** What the marks of a drawing stand for, in words beside the mark itself. */
export function Key({ entries }: { entries: readonly { sample: Sample; label: string }[] }) {
  return (
    <ul className="key">
      {entries.map(({ sample, label }) => (
        <li key={sample}>
          <svg width="22" height="12" viewBox="0 0 22 12">
            {samples[sample]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

const one = 'var(--data-1)'
const two = 'var(--data-2)'
const three = 'var(--data-3)'

const samples: Record<Sample, React.ReactNode> = {
  'line-1': <path d="M0 6h22" stroke={one} strokeWidth="2.5" />,
  'line-2': <path d="M0 6h22" stroke={two} strokeWidth="2.5" strokeDasharray="5 3" />,
  'bar-2': <path d="M6 1h10v10h-10z" fill="none" stroke={two} strokeWidth="2" />,
  bar: <path d="M5 0h12v12h-12z" fill={one} />,
  above: <path d="M7 2h8v8h-8z" fill={one} />,
  inside: <circle cx="11" cy="6" r="4" fill="none" stroke={three} strokeWidth="1.5" />,
  unknown: <path d="M7 2l8 8M15 2l-8 8" stroke={three} strokeWidth="1.5" />,
  now: <circle cx="11" cy="6" r="4.5" fill={one} />,
  before: <circle cx="11" cy="6" r="4" fill="none" stroke={one} strokeWidth="1.5" />,
  'year-before': <path d="M11 1.5l5 9h-10z" fill="none" stroke={two} strokeWidth="1.5" />,
  mean: <path d="M0 6h22" stroke={three} strokeWidth="1.5" strokeDasharray="2 2" />,
  up: <path d="M11 1.5l5 9h-10z" fill={one} />,
  down: <path d="M11 10.5l5 -9h-10z" fill={one} />,
  signal: <path d="M11 0.5l6 10.5h-12z" fill={two} />,
  'limit-95': <path d="M0 6h22" stroke={three} strokeWidth="1.5" strokeDasharray="6 4" />,
  'limit-998': <path d="M0 6h22" stroke={three} strokeWidth="1.5" />,
  break: <path d="M11 0v12" stroke="var(--ink)" strokeDasharray="4 2" />,
  interval: <path d="M0 6h22" stroke={three} strokeWidth="2" />,
}
