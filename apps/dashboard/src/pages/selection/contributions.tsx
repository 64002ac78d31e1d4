import { riskIndicators } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ContributionBar } from '../home/contribution-bar.tsx'
import type { RoundHome } from './round-lanes.ts'

/** The score in its eight parts, as they were when the round was opened. */
export function Contributions({ home }: { home: RoundHome }) {
  const { t, format, word } = useLanguage()
  const s = t.selection
  return (
    <table className="data-table contributions">
      <caption>{s.contributionsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{s.indicator}</th>
          <th scope="col" className="number">
            {s.basis}
          </th>
          <th scope="col" className="number">
            {s.contribution}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {home.then.map(({ indicator, numerator, denominator, contribution }) => (
          <tr key={indicator}>
            <th scope="row">{word(riskIndicators, indicator)}</th>
            <td className="number">
              {numerator == null ? (
                <Mark kind="noBasis" />
              ) : denominator == null ? (
                amount(numerator)
              ) : (
                s.outOf(amount(numerator), amount(denominator))
              )}
            </td>
            <td className="number">{signed(contribution)}</td>
            <td aria-hidden="true">
              <ContributionBar value={contribution} lower={0} upper={0} />
            </td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row" colSpan={2}>
            {s.score}
          </th>
          <td className="number">{signed(home.score)}</td>
          <td aria-hidden="true" />
        </tr>
      </tbody>
    </table>
  )

  function amount(value: number): string {
    return Number.isInteger(value) ? format.number(value) : format.decimal(value, 2)
  }

  function signed(value: number): string {
    return signedDecimal(format.decimal, value)
  }
}

/** +0,38 or −0,04: a contribution pulls up or down. */
export function signedDecimal(decimal: (value: number, digits: number) => string, value: number): string {
  const text = decimal(Math.abs(value), 2)
  return Math.abs(value) < 0.005 ? text : `${value > 0 ? '+' : '−'}${text}`
}
