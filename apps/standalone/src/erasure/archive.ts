import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markArchived, type RecordArchive, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, expiredBefore } from '@tilsynsblik/vocabulary'
import { readSignedLines, signedLines } from '../platform/signed-lines.ts'

/** One record as it was handed over. */
export interface ArchivedLine {
  kind: string
  id: string
  municipalityId: string
  at: string
  record: object
}

export interface HandingOver {
  archive: RecordArchive
  /** Of the platform, and of a municipality's caseworker. */
  contextOf: (municipalityId: string | null) => ServiceContext
  /** Where the archive takes it from: personal words in the clear, so a place of its own. */
  folder: string
  signingKey: string
  now: Date
}

/**
 * What has run out, whole, as signed JSON lines: a file for each municipality. Marked when it is on disk; only what is marked is
 * erased by a rule. Run again it writes what has run out since.
 *
 * @returns the files
 */
export async function handOver({ archive, contextOf, folder, signingKey, now }: HandingOver): Promise<string[]> {
  const due = await archive.due(contextOf(null), expiredBefore(archive.rule, calendarDateOf(now)))
  const files: string[] = []
  for (const [municipalityId, records] of Map.groupBy(due, (record) => record.municipalityId)) {
    const ctx = contextOf(archive.readBy === 'service' ? null : municipalityId)
    const found = await archive.whole(
      ctx,
      records.map(({ id }) => id),
    )
    if (found.length !== records.length) throw new Error(`${archive.rule.kind} of ${municipalityId}: not every record could be read`)
    const file = join(folder, `${archive.rule.kind}-${municipalityId}-${now.toISOString().replaceAll(':', '.')}.jsonl`)
    const lines = found.map(({ id, record }): ArchivedLine => ({
      kind: archive.rule.kind,
      id,
      municipalityId,
      at: now.toISOString(),
      record,
    }))
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, signedLines(lines, signingKey), { mode: 0o600, flag: 'wx', flush: true })
    await markArchived(
      contextOf(null),
      archive,
      found.map(({ id }) => id),
      now,
    )
    files.push(file)
  }
  return files
}

/** What is in a file. @throws SignedLinesProblem with the number of the first line that is not as it was written */
export function readHandedOver(file: string, signingKey: string): ArchivedLine[] {
  return readSignedLines(file, signingKey)
}
