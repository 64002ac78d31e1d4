import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha-256.ts'

test('the digest is that of the platform, at every length about a block and in Danish', () => {
  const texts = [
    ...Array.from({ length: 200 }, (_, length) => 'x'.repeat(length)),
    'mdl-2|2024K4|salt|H001',
    'Østerbo på Læsø',
    'x'.repeat(10_000),
  ]
  for (const text of texts) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
})
