import type { Reader, Reading } from './reader.ts'

export interface WholeNumberLimits {
  from?: number
  to?: number
  /** Tenths are rounded away; without this they are a fault. */
  rounded?: boolean
}

/** A whole number as Danes write it: 1.234 is a thousand, 12,0 is twelve. */
export function wholeNumber({ from = 0, to = 1_000_000, rounded = false }: WholeNumberLimits = {}): Reader<number> {
  return {
    read(cell) {
      const reading = decimal(cell)
      if (!('value' in reading)) return reading
      const { value } = reading
      if (value < 0) return { rule: 'Tallet er negativt', mend: `skriv et tal fra ${danish(from)}` }
      if (!rounded && !Number.isInteger(value)) return { rule: 'Tallet er ikke et helt tal', mend: 'skriv et helt tal' }
      const whole = Math.round(value)
      if (whole < from || whole > to) return { rule: `Tallet ligger uden for ${danish(from)}-${danish(to)}`, mend: 'ret tallet' }
      return { value: whole }
    },
    allowed: {
      da: `helt tal fra ${danish(from)} til ${danish(to)}${rounded ? ', decimaler rundes' : ''}`,
      en: `whole number from ${from} to ${to}${rounded ? ', decimals are rounded' : ''}`,
    },
  }
}

/** 12 · 12,5 · 1.234 · 1.234,5 · -3 */
export function decimal(cell: unknown): Reading<number> {
  if (typeof cell === 'number') return { value: Math.round(cell * 1e9) / 1e9 }
  const written = String(cell)
    .replace(/[\s\u00a0]/g, '')
    .replace(/^[−–]/, '-')
  if (danishNumber.test(written)) return { value: Number(written.replaceAll('.', '').replace(',', '.')) }
  if (/^-?\d+\.\d+$/.test(written))
    return { rule: 'Punktum er tusindtalstegn og kan ikke stå dér', mend: 'skriv decimaltal med komma: 12,5' }
  return { rule: 'Er ikke et tal', mend: 'skriv tallet med cifre, for eksempel 12 eller 1.234' }
}

const danishNumber = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/

function danish(value: number): string {
  return value.toLocaleString('da-DK')
}
