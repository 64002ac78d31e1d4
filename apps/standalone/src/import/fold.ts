/**
 * A heading or a word without what people write differently: case, spaces, punctuation, æ, ø, å for those whose keyboard
 * has none, and § for paragraf. "Hændelses-dato:" and "haendelsesdato" are the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/§+|[æøå]/g, (written) => spelledOut[written.charAt(0)]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
}

const spelledOut: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', '§': 'paragraf' }

/** The known word that `text` was probably meant to be; undefined when none is near. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const written = fold(text)
  const allowed = Math.min(3, Math.floor(written.length / 4))
  const [best] = known
    .map((word) => ({ word, distance: distance(written, fold(word), allowed) }))
    .sort((one, other) => one.distance - other.distance)
  return best && best.distance <= allowed ? best.word : undefined
}

/** Letters to change, add or take away; anything above `limit` is just more than `limit`. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length]!
}
