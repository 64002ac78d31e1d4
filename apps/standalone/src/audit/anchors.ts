import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** The last row of one audit: what stands before it can no longer be changed without being seen. */
export interface AuditHead {
  id: number
  /** In hexadecimal. */
  hash: string
}

/** Where every audit stood at one moment. After a restore, what was anchored beyond it was lost with the old database. */
export interface Anchor {
  at: string
  event: 'anchor' | 'restore'
  /** By service; null where there was no row yet. */
  heads: Readonly<Record<string, AuditHead | null>>
}

/** As it is read, before it is known whether it was written so. */
type Unchecked = Omit<Line, 'signature'> & { signature: unknown }

/** The file of anchors has been tampered with, or is of another installation. */
export class AnchorProblem extends Error {
  override readonly name = 'AnchorProblem'
}

interface Line extends Anchor {
  /** sha256 of the line before, so that none can be taken out of the middle. */
  previous: string
  signature: string
}

/**
 * The anchors, oldest first; none when there is no file. A last line without its end was never finished, and does not count.
 *
 * @param key the installation's private key; its public half is enough to verify
 * @throws AnchorProblem with the number of the first line that is not as it was written
 */
export function readAnchors(file: string, key: string): Anchor[] {
  return finishedLines(file).map((text, index, lines) => {
    const line = parsed(text)
    const previous = index === 0 ? '' : hashOf(lines[index - 1]!)
    if (!line || line.previous !== previous || !isSigned(line, key))
      throw new AnchorProblem(
        `Linje ${index + 1} i ${file} er ændret, eller filen hører til en anden installation → hent filen fra en kopi, og undersøg hvem der har skrevet i den`,
      )
    const { at, event, heads } = line
    return { at, event, heads }
  })
}

/**
 * Adds an anchor, on disk before it returns. The file is only ever added to.
 *
 * @throws AnchorProblem when what is there is not as it was written
 */
export function addAnchor(file: string, key: string, anchor: Anchor): void {
  readAnchors(file, key)
  const lines = finishedLines(file)
  const content = { ...anchor, previous: lines.length === 0 ? '' : hashOf(lines.at(-1)!) }
  const signature = sign(null, Buffer.from(JSON.stringify(content)), createPrivateKey(key)).toString('base64')
  mkdirSync(dirname(file), { recursive: true })
  const opened = openSync(file, 'a', 0o600)
  try {
    ftruncateSync(
      opened,
      lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0),
    )
    writeSync(opened, `${JSON.stringify({ ...content, signature })}\n`)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function finishedLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function parsed(text: string): Unchecked | null {
  try {
    return JSON.parse(text) as Unchecked
  } catch {
    return null
  }
}

function isSigned({ signature, ...content }: Unchecked, key: string): boolean {
  if (typeof signature !== 'string') return false
  return verify(null, Buffer.from(JSON.stringify(content)), createPublicKey(key), Buffer.from(signature, 'base64'))
}

function hashOf(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}
