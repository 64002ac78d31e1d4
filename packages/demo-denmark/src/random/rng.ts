/** One stream of uniform numbers, 0 <= u < 1. */
export type Random = () => number

/**
 * The stream with this name. Every table and year has a stream of its own, so that a new table, or a year more, leaves
 * every other number where it was. sfc32 (Chris Doty-Humphrey, PractRand), seeded through a hash of the name.
 */
export function stream(seed: number, ...name: (string | number)[]): Random {
  let [a, b, c] = hashOf(`${seed}/${name.join('/')}`)
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warming = 0; warming < 12; warming++) next()
  return next
}

/** A random UUID, version 4. */
export function uuid(random: Random): string {
  for (let at = 0; at < 16; at += 4) bytes.writeUInt32BE((random() * 4_294_967_296) >>> 0, at)
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  for (let at = 0; at < 16; at++) {
    letters[places[at]!] = hexDigits[bytes[at]! >>> 4]!
    letters[places[at]! + 1] = hexDigits[bytes[at]! & 15]!
  }
  return letters.toString('latin1')
}

// Written letter by letter into one buffer: joining strings takes twice the time, and 850,000 are needed.
const bytes = Buffer.alloc(16)
const letters = Buffer.from('00000000-0000-0000-0000-000000000000')
const hexDigits = Buffer.from('0123456789abcdef')
const places = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34]

/** FNV-1a from three starting points, each stirred by the end of MurmurHash3. */
function hashOf(text: string): [number, number, number] {
  const hash = (start: number) => {
    let h = start
    for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 16_777_619)
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    return h ^ (h >>> 16)
  }
  return [hash(0x811c9dc5), hash(0x2f0b4c47), hash(0x6a09e667)]
}
