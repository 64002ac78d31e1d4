import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOfFile, sealFile, unsealFile } from './sealed-file.ts'

let ground: string
const key = randomBytes(32)
beforeAll(() => void (ground = mkdtempSync(join(tmpdir(), 'sealed-'))))
afterAll(() => rmSync(ground, { recursive: true }))

test.each([0, 1, 5_000, 4 * 1024 * 1024, 9 * 1024 * 1024])('a file of %i bytes comes out as it went in', async (size) => {
  const source = join(ground, 'source')
  writeFileSync(source, Buffer.concat([randomBytes(size >> 1), Buffer.alloc(size - (size >> 1), 'a')]))
  const { bytes, sha256 } = await sealFile(source, ground, 'base/1', key)
  const sealed = readFileSync(join(ground, 'base/1'))
  expect([sealed.length, await hashOfFile(join(ground, 'base/1'))]).toEqual([bytes, sha256])
  await unsealFile(ground, 'base/1', key, join(ground, 'opened'))
  expect(readFileSync(join(ground, 'opened')).equals(readFileSync(source))).toBe(true)
})

test('it opens under its own key and its own path only, and not with a bit changed', async () => {
  const source = join(ground, 'source')
  const target = join(ground, 'opened')
  writeFileSync(source, 'a child in care')
  await sealFile(source, ground, 'one', key)
  await expect(unsealFile(ground, 'one', randomBytes(32), target)).rejects.toThrow()
  const sealed = readFileSync(join(ground, 'one'))
  sealed[15]! ^= 1
  writeFileSync(join(ground, 'changed'), sealed)
  await expect(unsealFile(ground, 'changed', key, target)).rejects.toThrow()
  renameSync(join(ground, 'one'), join(ground, 'another'))
  await expect(unsealFile(ground, 'another', key, target)).rejects.toThrow()
})
