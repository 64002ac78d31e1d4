import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removeOldBackups } from './remove-old.ts'

const now = new Date('2026-11-23T02:00:00Z')

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tilsynsblik-old-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of names) mkdirSync(join(folder, name))
  return folder
}

test('what is older than it may be goes, and nothing that is no backup', async () => {
  const folder = folderWith('2026-11-08T02.00.00.000Z', '2026-11-09T02.00.00.000Z', '2026-11-22T02.00.00.000Z', 'unfinished-1', 'notes')
  expect(await removeOldBackups(folder, 14, now)).toEqual(['2026-11-08T02.00.00.000Z'])
  expect(readdirSync(folder)).toEqual(['2026-11-09T02.00.00.000Z', '2026-11-22T02.00.00.000Z', 'notes', 'unfinished-1'])
})

test('the newest stays, however old', async () => {
  const folder = folderWith('2024-01-01T02.00.00.000Z', '2025-01-01T02.00.00.000Z')
  await removeOldBackups(folder, 14, now)
  expect(readdirSync(folder)).toEqual(['2025-01-01T02.00.00.000Z'])
})
