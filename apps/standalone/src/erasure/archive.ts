import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markArchived, type RecordArchive, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, expiredBefore } from '@tilsynsblik/vocabulary'

/** One record as it was handed over. */
export interface ArchivedLine {
  kind: string
  id: string
  municipalityId: string
  at: string
  record: object
  /** sha256 of the line before, so that none can be taken out of the middle. */
  previous: string
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
    const lines = found.map(({ id, record }) => ({ kind: archive.rule.kind, id, municipalityId, at: now.toISOString(), record }))
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

function signedLines(lines: readonly Omit<ArchivedLine, 'previous'>[], signingKey: string): string {
  const key = createPrivateKey(signingKey)
  let previous = ''
  return lines
    .map((line) => {
      const content = { ...line, previous }
      const text = JSON.stringify({ ...content, signature: sign(null, Buffer.from(JSON.stringify(content)), key).toString('base64') })
      previous = createHash('sha256').update(text).digest('hex')
      return `${text}\n`
    })
    .join('')
}

/** What is in a file. @throws Error with the number of the first line that is not as it was written */
export function readHandedOver(file: string, signingKey: string): ArchivedLine[] {
  const key = createPublicKey(signingKey)
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((text, index, all) => {
      const { signature, ...content } = JSON.parse(text) as ArchivedLine & { signature: string }
      const previous =
        index === 0
          ? ''
          : createHash('sha256')
              .update(all[index - 1]!)
              .digest('hex')
      if (content.previous !== previous || !verify(null, Buffer.from(JSON.stringify(content)), key, Buffer.from(signature, 'base64')))
        throw new Error(`${file}, line ${index + 1}: not as it was written`)
      return content
    })
}
