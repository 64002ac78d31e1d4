import { expect, test } from 'vitest'
import { formatFor } from './format.ts'

const da = formatFor('da')
const en = formatFor('en')

test('numbers, shares and intervals are written the Danish way', () => {
  expect(da.number(5289)).toBe('5.289')
  expect(da.decimal(12.34)).toBe('12,3')
  expect(da.percent(0.36)).toBe('36\u00A0%')
  expect(da.interval(2.51, 7.7)).toBe('2,5–7,7')
})

test('a period stays on its line, and a whole year is called by its number', () => {
  expect(da.period('2025K4..2026K3')).toBe('4.\u00A0kvt.\u00A02025 – 3.\u00A0kvt.\u00A02026')
  expect(da.period('2026K3')).toBe('3.\u00A0kvt.\u00A02026')
  expect(da.period('2022K1..2022K4')).toBe('2022')
})

test('days and clock times are written in Copenhagen time', () => {
  expect(da.date('2026-11-22')).toBe('22.11.2026')
  expect(da.dateTime('2026-11-22T13:05:00Z')).toBe('22.11.2026 kl. 14.05')
  expect(en.dateTime('2026-11-22T13:05:00Z')).toBe('22/11/2026 14:05')
})

test('the hour that comes twice says which of the two it is', () => {
  expect(da.dateTime('2026-10-25T00:30:00Z')).toBe('25.10.2026 kl. 02.30 (sommertid)')
  expect(da.dateTime('2026-10-25T01:30:00Z')).toBe('25.10.2026 kl. 02.30 (normaltid)')
  expect(da.dateTime('2026-10-25T02:30:00Z')).toBe('25.10.2026 kl. 03.30')
})

test('Danish names are in Danish order: Aa comes last', () => {
  expect(['Aalborg', 'Ærø', 'Brøndby', 'Aabenraa'].toSorted(da.compare)).toEqual(['Brøndby', 'Ærø', 'Aabenraa', 'Aalborg'])
})
