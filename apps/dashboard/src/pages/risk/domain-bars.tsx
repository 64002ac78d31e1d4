import { riskDomains } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { domainPart, type RiskHome } from './risk-rows.ts'

const width = 32
const height = 23
/** Left of zero speaks against a visit; a domain can add -0,25 to 0,75 to the score. */
const zero = 8
const scale = 24 / 0.75

/** The score and the four parts that add up to it, on one scale for all homes. */
export function DomainBars({ score, domains }: Pick<RiskHome, 'score' | 'domains'>) {
  const { t, format, word } = useLanguage()
  const parts = domains.map(({ domain, value }) => `${word(riskDomains, domain)} ${format.decimal(domainPart(value), 2)}`)
  return (
    <span className="domain-bars">
      <span className="score">{format.decimal(score, 2)}</span>
      <span className="only-spoken">{t.risk.domainsSpoken(format.list(parts))}</span>
      {domains.map(({ domain, value }, index) => (
        <svg key={domain} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <title>{parts[index]}</title>
          <Bar part={domainPart(value)} />
          <line className="zero" x1={zero} x2={zero} y1={2} y2={height - 2} />
        </svg>
      ))}
    </span>
  )
}

function Bar({ part }: { part: number }) {
  const length = Math.min(width - zero, Math.abs(part) * scale)
  return part < 0 ? (
    <rect className="against" x={zero - Math.min(zero, length)} y={height / 2 - 4} width={Math.min(zero, length)} height="8" />
  ) : (
    <rect className="for" x={zero} y={height / 2 - 4} width={length} height="8" />
  )
}
