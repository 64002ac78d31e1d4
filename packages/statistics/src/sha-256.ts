/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Here because the random lane must be drawn, and can be
 * redrawn by anybody, in a browser and without waiting; for secrets use the platform's.
 * Source: FIPS 180-4, section 6.2.
 */
export function sha256(text: string): string {
  return Array.from(sha256Words(text), (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The same digest as eight words of 32 bits. */
export function sha256Words(text: string): Uint32Array {
  const message = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(initialState)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = message.getUint32(block + 4 * t)
    for (let t = 16; t < 64; t++) {
      const [w15, w2] = [schedule[t - 15]!, schedule[t - 2]!]
      const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
      const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
      schedule[t] = schedule[t - 16]! + small0 + schedule[t - 7]! + small1
    }
    mix(state, schedule)
  }
  return state
}

/** A one bit, zeros, and the length in bits, to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n)
  return view
}

function mix(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + roundConstants[t]! + schedule[t]!) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word
  })
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

// The first 32 bits of the fractional parts of roots of the first primes: square roots of eight, cube roots of 64.
const primes = Array.from({ length: 311 }, (_, i) => i + 2).filter((n) => [2, 3, 5, 7, 11, 13, 17].every((p) => n === p || n % p !== 0))
const initialState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const roundConstants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}
