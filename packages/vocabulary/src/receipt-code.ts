/**
 * The code on a complainant's receipt: 128 random bits as 26 letters of Crockford's base32, which has no letter that is
 * easily taken for a figure. It is read off paper by a child, so case, spaces and dashes do not matter, and an O is a zero.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const shape = new RegExp(`^[0-7][${letters}]{25}$`)

/** The code that is meant by what somebody wrote, as one word; null when it cannot be one. */
export function receiptCodeOf(written: string): string | null {
  const code = written
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}.,_]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return shape.test(code) ? code : null
}

/** @param bits 128 of them, as a whole number */
export function receiptCodeFrom(bits: bigint): string {
  return Array.from({ length: 26 }, (_, place) => letters[Number((bits >> BigInt(5 * (25 - place))) & 31n)]).join('')
}

/** In groups a reader can keep in mind: 5-4-4-4-4-5. */
export function groupedReceiptCode(code: string): string {
  return /^(.{5})(.{4})(.{4})(.{4})(.{4})(.{5})$/.exec(code)!.slice(1).join('-')
}
