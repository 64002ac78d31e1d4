/**
 * The number of a case as people say it to each other: the first eight characters of its id. It is no secret, and opens
 * nothing: who may see the case decides the register.
 */
export function caseNumber(id: string): string {
  return id.slice(0, 8)
}

/** The first and the last id a number can mean, as typed with spaces, dashes or capitals; null when it is no number. */
export function idsWithNumber(typed: string): [first: string, last: string] | null {
  const number = typed.replaceAll(/[\s-]/g, '').toLowerCase()
  if (!/^[0-9a-f]{8,32}$/.test(number)) return null
  return [uuidOf(number.padEnd(32, '0')), uuidOf(number.padEnd(32, 'f'))]
}

function uuidOf(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
