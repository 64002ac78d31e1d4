interface ContributionBarProps {
  value: number
  /** What the caps let it be at least and at most. */
  lower: number
  upper: number
}

const width = 128
const height = 23
/** All bars on one scale, from -1/8 to 3/8 of a score. */
const scale = width / 0.5
const zero = 0.125 * scale

/** What one indicator adds, in the room its caps leave it. The number stands beside it. */
export function ContributionBar({ value, lower, upper }: ContributionBarProps) {
  const x = (amount: number) => zero + Math.max(-zero, Math.min(width - zero, amount * scale))
  return (
    <svg className="contribution-bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="room" x1={x(lower)} x2={x(upper)} y1={height / 2} y2={height / 2} />
      <rect
        className={value < 0 ? 'against' : 'for'}
        x={Math.min(zero, x(value))}
        y={height / 2 - 5}
        width={Math.abs(x(value) - zero)}
        height="10"
      />
      <line className="zero" x1={zero} x2={zero} y1={1} y2={height - 1} />
    </svg>
  )
}
