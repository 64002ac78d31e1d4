import { join, resolve } from 'node:path'
import * as v from 'valibot'

/** Everything the surroundings decide about `npm start`. Nobody else reads process.env. */
export interface Config {
  host: string
  port: number
  dataDir: string
  database: { kind: 'embedded'; port: number | undefined } | { kind: 'existing'; url: string }
  logLevel: (typeof logLevels)[number]
  /** The login of the demo, where anybody may be anybody. */
  demo: boolean
  /** How many proxies stand in front of the gateway and write down whom they heard. */
  trustedProxies: number
  /** Where a child who leaves in a hurry is taken, if somewhere else than usual. */
  leaveFor: URL | undefined
  /** The file in which it is written down, outside the databases, where the audits stood. */
  anchors: string
  /** The folder of the backups. */
  backups: string
  /** How many days one is kept. */
  backupDays: number
  /** How often what was written since is copied beside them: at most so much is lost with the machine. */
  logSeconds: number
}

/** All faults of the configuration at once, each a Danish sentence with the way out. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem'
  readonly faults: string[]

  constructor(faults: string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const { output, issues, typed } = v.safeParse(Environment, withoutBlanks(environment))
  if (!typed) throw new ConfigProblem(issues.map((issue) => issue.message))
  const {
    HOST,
    PORT,
    DATA_DIR,
    DATABASE_URL,
    PG_PORT,
    LOG_LEVEL,
    DEMO,
    TRUSTED_PROXIES,
    QUICK_EXIT_URL,
    AUDIT_ANCHORS,
    BACKUP_DIR,
    BACKUP_DAYS,
    LOG_SECONDS,
  } = output
  // The demo login is for a machine of one's own: neither a real database nor the network gets it unasked.
  const demo = DEMO ?? (isLoopback(HOST) && DATABASE_URL === undefined)
  const faults = issues?.map((issue) => issue.message) ?? []
  if (demo && !isLoopback(HOST))
    faults.push(`DEMO=1 lader enhver logge ind som hvem som helst og kan ikke åbnes for netværket (HOST=${HOST}) → fjern DEMO eller HOST`)
  if (PG_PORT === PORT) faults.push(`PORT og PG_PORT er begge ${PORT} → giv dem hver sit tal`)
  if (faults.length > 0) throw new ConfigProblem(faults)
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(DATA_DIR),
    database: DATABASE_URL === undefined ? { kind: 'embedded', port: PG_PORT } : { kind: 'existing', url: DATABASE_URL },
    logLevel: LOG_LEVEL,
    demo,
    trustedProxies: TRUSTED_PROXIES,
    leaveFor: QUICK_EXIT_URL,
    anchors: resolve(AUDIT_ANCHORS ?? join(DATA_DIR, 'anchors', 'audit.jsonl')),
    backups: resolve(BACKUP_DIR ?? join(DATA_DIR, 'backups')),
    backupDays: BACKUP_DAYS,
    logSeconds: LOG_SECONDS,
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const checkout = join(import.meta.dirname, '..', '..', '..')

const Environment = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(portNumber('PORT'), '4000'),
  DATA_DIR: v.optional(v.string(), join(checkout, '.data')),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/[^/]+/, 'DATABASE_URL skal ligne postgresql://bruger:kode@vært:5432/database')),
  ),
  PG_PORT: v.optional(portNumber('PG_PORT')),
  LOG_LEVEL: v.optional(
    v.picklist(logLevels, ({ received }) => `LOG_LEVEL er ${received} → vælg ${logLevels.join(', ')}`),
    'info',
  ),
  DEMO: v.optional(
    v.pipe(
      v.picklist(['1', '0'], ({ received }) => `DEMO er ${received} → skriv 1 eller 0`),
      v.transform((written) => written === '1'),
    ),
  ),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9]$/, ({ received }) => `TRUSTED_PROXIES er ${received} → skriv, hvor mange proxyer der står foran, fra 0 til 9`),
      v.transform(Number),
    ),
    '0',
  ),
  AUDIT_ANCHORS: v.optional(v.string()),
  BACKUP_DIR: v.optional(v.string()),
  BACKUP_DAYS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,2}$/, ({ received }) => `BACKUP_DAYS er ${received} → skriv et antal dage fra 1 til 999`),
      v.transform(Number),
    ),
    '14',
  ),
  LOG_SECONDS: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (written) => /^\d{1,4}$/.test(written) && Number(written) >= 5 && Number(written) <= 3_600,
        ({ received }) => `LOG_SECONDS er ${received} → skriv et antal sekunder fra 5 til 3600`,
      ),
      v.transform(Number),
    ),
    '30',
  ),
  QUICK_EXIT_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isWebAddress, ({ received }) => `QUICK_EXIT_URL er ${received} → skriv en hel adresse, som https://www.dmi.dk/`),
      v.transform((written) => new URL(written)),
    ),
  ),
})

function portNumber(name: string) {
  const isPort = (written: string) => /^\d+$/.test(written) && Number(written) >= 1 && Number(written) <= 65_535
  return v.pipe(
    v.string(),
    v.check(isPort, ({ received }) => `${name} er ${received} → skriv et tal fra 1 til 65535`),
    v.transform(Number),
  )
}

function isWebAddress(written: string): boolean {
  return URL.canParse(written) && ['https:', 'http:'].includes(new URL(written).protocol)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

// `PORT= npm start` means the same as no PORT.
function withoutBlanks(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, written]) => written?.trim()))
}
