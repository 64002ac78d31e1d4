export interface PairedBar {
  id: string
  label: string
  /** A share; null where nobody may know. */
  one: number | null
  /** Absent: one bar only. */
  two?: number | null
  /** A line above the row, and what it stands for. */
  ruleAbove?: string
}

/** Two bars a row on one scale from zero, each with its number. Drawn by the page itself: text stays text at any size. */
export function PairedBars({ rows, show }: { rows: readonly PairedBar[]; show: (share: number) => string }) {
  const end = Math.max(0.01, ...rows.flatMap(({ one, two }) => [one ?? 0, two ?? 0]))
  return (
    <div className="paired-bars">
      {rows.map((row) => (
        <div key={row.id} className={row.ruleAbove ? 'row ruled' : 'row'}>
          {row.ruleAbove && <span className="rule-label">{row.ruleAbove}</span>}
          <span className="label">{row.label}</span>
          <div>
            <Bar share={row.one} end={end} show={show} />
            {row.two !== undefined && <Bar second share={row.two} end={end} show={show} />}
          </div>
        </div>
      ))}
    </div>
  )
}

function Bar({
  share,
  end,
  show,
  second = false,
}: {
  share: number | null
  end: number
  show: (share: number) => string
  second?: boolean
}) {
  return (
    <div className={second ? 'bar second' : 'bar'}>
      <span className="ink" style={{ inlineSize: `calc(${(100 * (share ?? 0)) / end}% * 0.82)` }} />
      <span className="amount">{share === null ? '..' : show(share)}</span>
    </div>
  )
}
