import { riskIndicators, type RiskIndicator } from '@tilsynsblik/vocabulary'
import type { Format } from '../../language/format.ts'
import { hrefOf } from '../../ui/href.ts'

const rates: readonly RiskIndicator[] = ['FORCE_RATE', 'CHILD_COMPLAINTS', 'CONCERNS']
/** So rare that one decimal would say 0. */
const rare: readonly RiskIndicator[] = ['CHILD_COMPLAINTS', 'CONCERNS']

export function isRate(indicator: RiskIndicator): boolean {
  return rates.includes(indicator)
}

/** The value of an indicator as it is read: a rate per 1,000 child-days, or a share. */
export function indicatorValue(indicator: RiskIndicator, value: number, format: Format): string {
  return isRate(indicator) ? format.decimal(value, rare.includes(indicator) ? 2 : 1) : format.percent(value)
}

/** The same beside another of its kind, which carries the sign: "56 mod 29 %". */
export function valueBeside(indicator: RiskIndicator, value: number, format: Format): string {
  return isRate(indicator) ? indicatorValue(indicator, value, format) : format.number(100 * value)
}

/** Where the method of an indicator is told. */
export function methodHref(indicator: RiskIndicator): string {
  return hrefOf('/metode', {}, indicator.toLowerCase())
}

/** The eight in the order of the method, whatever order an answer has. */
export function inMethodOrder<Score extends { readonly indicator: RiskIndicator }>(scores: readonly Score[]): Score[] {
  return riskIndicators.flatMap(({ code }) => scores.find(({ indicator }) => indicator === code) ?? [])
}
