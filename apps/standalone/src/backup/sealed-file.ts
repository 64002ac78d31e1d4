import { execFile } from 'node:child_process'
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createZstdCompress, createZstdDecompress, zstdCompress, zstdDecompress } from 'node:zlib'
import { eachAtOnce } from './each-at-once.ts'

/** A file of a backup: compressed, and closed with AES-256-GCM under the installation's backup key and its own path. */
export interface SealedFile {
  /** Below the backup, and of what it was made from. */
  path: string
  /** As it lies in the backup. */
  bytes: number
  sha256: string
}

const nonceBytes = 12
const tagBytes = 16

/** Closes a file into `folder`/`path`. On disk it is after `onDisk`. */
export async function sealFile(source: string, folder: string, path: string, key: Buffer): Promise<SealedFile> {
  // Most of a database's files are small, and a stream costs more than they do.
  if ((await stat(source)).size <= smallFile) return sealBytes(await readFile(source), folder, path, key)
  const { nonce, cipher } = cipherFor(path, key)
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    createReadStream(source),
    createZstdCompress(),
    cipher,
    async function* (closed: AsyncIterable<Buffer>) {
      yield nonce
      yield* closed
      yield cipher.getAuthTag()
    },
    async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        hash.update(part)
        bytes += part.length
        yield part
      }
    },
    createWriteStream(await placeFor(folder, path), { mode: 0o600 }),
  )
  return { path, bytes, sha256: hash.digest('hex') }
}

/** The same for what fits in memory. */
export async function sealBytes(content: Buffer, folder: string, path: string, key: Buffer): Promise<SealedFile> {
  const sealed = await sealedBytes(content, path, key)
  await writeFile(await placeFor(folder, path), sealed, { mode: 0o600 })
  return { path, bytes: sealed.length, sha256: createHash('sha256').update(sealed).digest('hex') }
}

/** What a file with this content and path is closed as. */
export async function sealedBytes(content: Buffer, path: string, key: Buffer): Promise<Buffer> {
  const { nonce, cipher } = cipherFor(path, key)
  return Buffer.concat([nonce, cipher.update(await compress(content)), cipher.final(), cipher.getAuthTag()])
}

const smallFile = 4 * 1024 * 1024
const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

function cipherFor(path: string, key: Buffer) {
  const nonce = randomBytes(nonceBytes)
  return { nonce, cipher: createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(path)) }
}

async function placeFor(folder: string, path: string): Promise<string> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  return target
}

/** Opens a file of a backup into `target`. Fails when a bit of it is not as it was closed, or when it is another file. */
export async function unsealFile(folder: string, path: string, key: Buffer, target: string): Promise<void> {
  const source = join(folder, path)
  const { size } = await stat(source)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  if (size <= smallFile) return writeFile(target, await unsealedBytes(await readFile(source), path, key), { mode: 0o600 })
  const [nonce, tag] = await Promise.all([bytesAt(source, 0, nonceBytes), bytesAt(source, size - tagBytes, tagBytes)])
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(path)).setAuthTag(tag)
  await pipeline(
    createReadStream(source, { start: nonceBytes, end: size - tagBytes - 1 }),
    decipher,
    createZstdDecompress(),
    createWriteStream(target, { mode: 0o600 }),
  )
}

/** The same of what fits in memory. */
export async function unsealedBytes(sealed: Buffer, path: string, key: Buffer): Promise<Buffer> {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(path))
    .setAuthTag(sealed.subarray(-tagBytes))
  const closed = sealed.subarray(nonceBytes, -tagBytes)
  return decompress(Buffer.concat([decipher.update(closed), decipher.final()]))
}

/**
 * Makes sure that files are on disk. All at once first, where there is a way: one by one, thousands of small files would wait
 * for the disk thousands of times.
 */
export async function onDisk(files: readonly string[]): Promise<void> {
  await promisify(execFile)('sync').catch(() => {})
  await eachAtOnce(files, async (file) => {
    const opened = await open(file, 'r+')
    try {
      await opened.sync()
    } finally {
      await opened.close()
    }
  })
}

/** The sha256 of a file as it lies there; null when it is gone. */
export async function hashOfFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function bytesAt(file: string, start: number, length: number): Promise<Buffer> {
  const opened = await open(file)
  try {
    return (await opened.read(Buffer.alloc(length), 0, length, start)).buffer
  } finally {
    await opened.close()
  }
}
