interface IntervalBarProps {
  value: number
  lower: number
  upper: number
  /** Where the scale ends; it begins at 0 and is the same in every row. */
  end: number
  /** A line through all rows. */
  mean?: number
  /** The whole interval lies above the mean. */
  above: boolean
}

const width = 120
const height = 23
const middle = height / 2

/** An interval on a scale shared by all rows. The numbers stand beside it, so it is hidden from screen readers. */
export function IntervalBar({ value, lower, upper, end, mean, above }: IntervalBarProps) {
  const x = (amount: number) => Math.min(width, (amount / end) * width)
  return (
    <svg className={`interval-bar${above ? ' above' : ''}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {mean !== undefined && <line className="mean" x1={x(mean)} x2={x(mean)} y1={0} y2={height + 1} />}
      <line className="whisker" x1={x(lower)} x2={x(upper)} y1={middle} y2={middle} />
      {/* An interval that leaves the scale ends in an arrow, not in a false limit. */}
      {upper > end && <path className="point" d={`M${width - 5} ${middle - 3.5} L${width + 1} ${middle} L${width - 5} ${middle + 3.5}Z`} />}
      {value <= end &&
        (above ? (
          <rect className="point" x={x(value) - 3} y={middle - 4} width="6" height="8" />
        ) : (
          <circle className="point" cx={x(value)} cy={middle} r="3.5" />
        ))}
    </svg>
  )
}
