import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupedReceiptCode, receiptCodeFrom, receiptCodeOf } from './receipt-code.ts'

const bits = fc.bigInt({ min: 0n, max: 2n ** 128n - 1n })

test('a code is read back however it was written down', () => {
  fc.assert(
    fc.property(bits, fc.constantFrom('', ' ', '-', ' – ', '.'), fc.boolean(), (number, between, lower) => {
      const code = receiptCodeFrom(number)
      const written = groupedReceiptCode(code).replaceAll('-', between).replaceAll('0', 'O').replaceAll('1', 'l')
      expect(receiptCodeOf(lower ? written.toLowerCase() : written)).toBe(code)
    }),
  )
})

test('two numbers never share a code, and no bit is lost', () => {
  fc.assert(fc.property(bits, bits, (one, other) => (receiptCodeFrom(one) === receiptCodeFrom(other)) === (one === other)))
  expect(receiptCodeFrom(0n)).toBe('0'.repeat(26))
  expect(receiptCodeFrom(2n ** 128n - 1n)).toBe(`7${'Z'.repeat(25)}`)
})

test.each(['', '7ZZZZ', '0'.repeat(25), '0'.repeat(27), `8${'0'.repeat(25)}`, `${'0'.repeat(25)}U`, `${'0'.repeat(25)}Æ`])(
  '%j is no code',
  (written) => {
    expect(receiptCodeOf(written)).toBeNull()
  },
)
