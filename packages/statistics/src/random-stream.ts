import { sha256Words } from './sha-256.ts'

/** Numbers between 0 and 1, 0 excluded, that look random and are the same for the same seed, on every machine. */
export type RandomStream = () => number

/**
 * A stream of random numbers from a seed in words, such as 'mdl-2|2024K4'. For simulation, not for secrets.
 * Source: generator sfc32 of PractRand (Doty-Humphrey), seeded with SHA-256 of the words.
 */
export function randomStream(seed: string): RandomStream {
  const words = sha256Words(seed)
  let [a, b, c, counter] = [words[0]! | 0, words[1]! | 0, words[2]! | 0, words[3]! | 0]
  return () => {
    const next = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + next
    // Half a step up: the logarithm of a drawn number is then always finite.
    return ((next >>> 0) + 0.5) / 4294967296
  }
}
