import { problemIf, type Problem } from '@tilsynsblik/vocabulary'

/** One address and no more: no name, no list, no line break that would begin another header. The longest there is has 254 signs (RFC 5321). */
const shape = /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i

export function mailAddressProblems(address: string): Problem[] {
  return problemIf(!shape.test(address) || address.length > 254, 'address', 'notAMailAddress')
}
