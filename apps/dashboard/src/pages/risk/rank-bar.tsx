interface RankBarProps {
  low: number
  high: number
  /** Places there are: the scale is the same in every row. */
  homes: number
  /** Chosen more often than not. */
  strong: boolean
}

const width = 48
const height = 23

/** Where among all places a home may stand, first place to the left. The places stand beside it in figures. */
export function RankBar({ low, high, homes, strong }: RankBarProps) {
  const x = (place: number) => ((place - 1) / Math.max(1, homes - 1)) * width
  const [from, to] = [x(low), x(high)]
  return (
    <svg className={`interval-bar rank-bar${strong ? ' above' : ''}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="scale-line" x1={0} x2={width} y1={height / 2} y2={height / 2} />
      <rect className="point" x={Math.min(from, width - 3)} y={height / 2 - 3} width={Math.max(3, to - from)} height="6" />
    </svg>
  )
}
