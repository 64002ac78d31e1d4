import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MasterKeys, PrincipalKey } from '@tilsynsblik/service-kit'
import { ConfigProblem } from '../config.ts'
import { services } from '../services-of-the-house.ts'

/** What this installation alone knows. Made once, kept beside the data, readable by its owner only. */
export interface Secrets extends MasterKeys {
  /** Login password of each database, by service; `gateway` among them. */
  passwords: Record<string, string>
  /** The key each subgraph shares with the gateway. */
  keys: Record<string, PrincipalKey>
  /** Of the gateway at the demo identity provider. */
  clientSecret: string
  /** Turns an office's own reference to a child into a pseudonym. Lost, and the same child gets another. */
  pseudonymKey: string
  /** Signs where the audits stood; its public half is enough to check it. */
  anchorKey: string
  /** Without it a backup is noise. Lost, and the backups are. */
  backupKey: string
  /** Wraps the keys of the personal words. Lost, and the words are. */
  textKey: string
  /** By which a hold knows its child. Lost, and nothing is held of the children it was set for. */
  holdKey: string
}

/** The installation's secrets; made when there are none. */
export function keptSecrets(dataDir: string): Secrets {
  const file = secretsFile(dataDir)
  const kept = secretsIn(file)
  const made = newSecrets()
  if (kept && Object.keys(made).every((name) => name in kept)) return kept as Secrets
  mkdirSync(dataDir, { recursive: true })
  // An installation made by an earlier version gets what that version did not know.
  const unfinished = written(file, { ...made, ...kept })
  if (kept) renameSync(unfinished, file)
  else firstComeFirstServed(unfinished, file)
  return secretsIn(file) as Secrets
}

/** Those of an installation that was. @throws ConfigProblem when there are none, or when they are from before there were backups */
export function existingSecrets(dataDir: string): Secrets {
  const kept = secretsIn(secretsFile(dataDir))
  if (kept?.backupKey && kept.anchorKey && kept.pseudonymKey && kept.textKey && kept.holdKey) return kept as Secrets
  throw new ConfigProblem([
    `${secretsFile(dataDir)} mangler eller er ufuldstændig → læg den kopi, der blev gemt adskilt fra backuppen, i mappen`,
  ])
}

/** Where they are: the product looks there again when the key of the words was changed. */
export function secretsFile(dataDir: string): string {
  return join(dataDir, 'secrets.json')
}

/** Another key wraps the words from now on; the one before is kept until nothing is wrapped with it. Begun twice, it is one change. */
export function changeTextKey(dataDir: string): Secrets {
  const kept = existingSecrets(dataDir)
  if (kept.textKeyBefore !== undefined) return kept
  return replaced(dataDir, { ...kept, textKey: secret(), textKeyBefore: kept.textKey })
}

export function forgetTextKeyBefore(dataDir: string): void {
  const { textKeyBefore: _wrapsNothing, ...kept } = existingSecrets(dataDir)
  replaced(dataDir, kept)
}

function replaced(dataDir: string, secrets: Secrets): Secrets {
  const file = secretsFile(dataDir)
  renameSync(written(file, secrets), file)
  return secrets
}

/** Beside the file, on disk: half a file would lock the installation out of its own databases. */
function written(file: string, secrets: Secrets): string {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true })
  return unfinished
}

/** Of two first starts at once, one makes the secrets of both. */
function firstComeFirstServed(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file)
  } catch (error) {
    // A disk that knows no links cannot tell who was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return renameSync(unfinished, file)
  }
  rmSync(unfinished)
}

/** Null when there are none. */
function secretsIn(file: string): Partial<Secrets> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ConfigProblem([`${file} er ødelagt → læg en kopi af den tilbage, eller begynd forfra: DATA_DIR=/anden/mappe npm start`])
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

export function newSecrets(): Secrets {
  const names = services.map(({ name }) => name)
  return {
    passwords: Object.fromEntries([...names, 'gateway'].map((name) => [name, secret()])),
    keys: Object.fromEntries(names.map((name) => [name, { id: randomBytes(6).toString('hex'), secret: secret() }])),
    clientSecret: secret(),
    pseudonymKey: secret(),
    anchorKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    backupKey: secret(),
    textKey: secret(),
    holdKey: secret(),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}
