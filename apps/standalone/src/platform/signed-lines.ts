import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file of signed lines has been tampered with, or is of another installation. */
export class SignedLinesProblem extends Error {
  override readonly name = 'SignedLinesProblem'
}

/** As it is read, before it is known whether it was written so. */
interface Unchecked {
  /** sha256 of the line before, so that none can be taken out of the middle. */
  previous: unknown
  signature: unknown
}

/** Where such a file ended: written down elsewhere, it shows later that the end was cut off. */
export interface LastLine {
  /** From 1. */
  line: number
  /** Of the line, in hexadecimal. */
  hash: string
}

/**
 * What a file of signed lines says, oldest first; nothing when there is no file. A last line without its end was never finished, and
 * does not count.
 *
 * @param key the installation's private key (Ed25519); its public half is enough to verify
 * @param anchored what must still stand in it
 * @throws SignedLinesProblem with the number of the first line that is not as it was written, or of the one that was anchored
 */
export function readSignedLines<Content extends object>(file: string, key: string, anchored?: LastLine): Content[] {
  const verifying = createPublicKey(key)
  const lines = finishedLines(file)
  const told = lines.map((text) => parsed(text) ?? { previous: null, signature: null })
  const follows = ({ previous }: Unchecked, index: number) => previous === (index === 0 ? '' : hashOf(lines[index - 1]!))
  const isSigned = ({ signature, ...signed }: Unchecked) =>
    typeof signature === 'string' && verify(null, Buffer.from(JSON.stringify(signed)), verifying, Buffer.from(signature, 'base64'))
  // By the hashes, the last signature is of every line before it too. Thousands of signatures would keep the product from answering
  // meanwhile, so they are asked one by one only to find the line that was changed.
  if (!told.every(follows) || !told.slice(-1).every(isSigned)) {
    const changed = told.findIndex((line, index) => !follows(line, index) || !isSigned(line))
    throw new SignedLinesProblem(
      `Linje ${changed + 1} i ${file} er ændret, eller filen hører til en anden installation → hent filen fra en kopi, og undersøg hvem der har skrevet i den`,
    )
  }
  if (anchored && (lines.length < anchored.line || hashOf(lines[anchored.line - 1]!) !== anchored.hash))
    throw new SignedLinesProblem(
      `Linje ${anchored.line} i ${file} er forankret og står der ikke: slutningen er skåret af, eller filen er en ældre kopi → hent filen fra en nyere kopi, og undersøg hvem der har skrevet i den`,
    )
  return told.map(({ signature: _signature, previous: _previous, ...content }) => content as Content)
}

/** Null when there is none. */
export function lastLineOf(file: string): LastLine | null {
  const lines = finishedLines(file)
  const last = lines.at(-1)
  return last === undefined ? null : { line: lines.length, hash: hashOf(last) }
}

/**
 * Adds to such a file, on disk before it returns. It is only ever added to, and by one process at a time.
 *
 * @throws SignedLinesProblem when what is there is not as it was written
 */
export function addSignedLines(file: string, key: string, contents: readonly object[]): void {
  readSignedLines(file, key)
  const lines = finishedLines(file)
  const more = signedLines(contents, key, lines.at(-1))
  mkdirSync(dirname(file), { recursive: true })
  const opened = openSync(file, 'a', 0o600)
  try {
    ftruncateSync(
      opened,
      lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0),
    )
    writeSync(opened, more)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** Lines for a file, each chained to the one before. */
export function signedLines(contents: readonly object[], key: string, after?: string): string {
  const signing = createPrivateKey(key)
  let previous = after === undefined ? '' : hashOf(after)
  return contents
    .map((content) => {
      const signed = { ...content, previous }
      const line = JSON.stringify({ ...signed, signature: sign(null, Buffer.from(JSON.stringify(signed)), signing).toString('base64') })
      previous = hashOf(line)
      return `${line}\n`
    })
    .join('')
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

function hashOf(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}
