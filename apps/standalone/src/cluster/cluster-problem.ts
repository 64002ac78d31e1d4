/**
 * The database cannot run, and the person at the keyboard can do something about it:
 * `message` is one Danish sentence with the cause and the way out, `detail` is for the log.
 */
export class ClusterProblem extends Error {
  override readonly name = 'ClusterProblem'
  readonly detail: string

  constructor(sentence: string, detail = '') {
    super(sentence)
    this.detail = detail
  }
}

export interface Circumstances {
  dataDir: string
  userName: string
  port?: number | undefined
}

/** Turns what initdb, pg_ctl, the server's log or the operating system said into a sentence. */
export function explain(said: string, circumstances: Circumstances): ClusterProblem {
  const known = signs.find(({ sign }) => sign.test(said))
  const sentence = known
    ? known.sentence(circumstances)
    : `PostgreSQL kunne ikke starte i ${circumstances.dataDir} → se loggen, eller brug en server, I selv driver: DATABASE_URL=postgresql://... npm start`
  return new ClusterProblem(sentence, lastLines(said))
}

/** Faults of the file system, met anywhere on the way, become sentences too; real bugs stay bugs. */
export function asClusterProblem(error: unknown, circumstances: Circumstances): unknown {
  const isFromSystem = error instanceof Error && 'syscall' in error
  return isFromSystem ? explain(error.message, circumstances) : error
}

/** PostgreSQL's words for: another server, or what is left of one, still holds the data folder. */
export const lockIsHeld = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/

// The first sign that fits decides, so that a cause stands above its consequences.
const signs: { sign: RegExp; sentence: (met: Circumstances) => string }[] = [
  {
    sign: /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/,
    sentence: ({ dataDir }) => `Disken er fuld ved ${dataDir} → frigør plads, eller brug en anden disk: DATA_DIR=/anden/mappe npm start`,
  },
  {
    sign: /Read-only file system|EROFS/i,
    sentence: ({ dataDir }) => `Der kan ikke skrives på disken ved ${dataDir} → DATA_DIR=/anden/mappe npm start`,
  },
  {
    sign: /ENOTDIR|EEXIST/,
    sentence: ({ dataDir }) => `${dataDir} er en fil eller ligger i en, og skal være en mappe → DATA_DIR=/anden/mappe npm start`,
  },
  {
    sign: /Address already in use|EADDRINUSE|Only one usage of each socket address/,
    sentence: ({ port }) => portIsTaken(port),
  },
  {
    sign: /could not bind .*Permission denied/,
    sentence: ({ port, userName }) => `Brugeren ${userName} må ikke lytte på port ${port} → vælg en over 1023: PG_PORT=47432 npm start`,
  },
  {
    sign: lockIsHeld,
    sentence: ({ dataDir }) =>
      `En anden PostgreSQL holder fast i ${dataDir} uden at svare → stop den, eller brug en anden mappe: DATA_DIR=/anden/mappe npm start`,
  },
  {
    sign: /could not look up effective user ID/,
    sentence: ({ userName }) =>
      `Brugeren ${userName} har intet navn på denne maskine, og det kræver PostgreSQL → kør som en navngiven bruger, eller DATABASE_URL=postgresql://... npm start`,
  },
  {
    sign: /error while loading shared libraries|Library not loaded|spawn \S+ (ENOENT|ENOEXEC|EACCES)/,
    sentence: () =>
      'PostgreSQL-programmerne kan ikke køre på denne maskine → kør npm run setup igen, eller brug en server, I selv driver: DATABASE_URL=postgresql://... npm start',
  },
  {
    sign: /database files are incompatible with server|not compatible with this version/,
    sentence: ({ dataDir }) =>
      `Databasen i ${dataDir} er lavet af en anden udgave af PostgreSQL → brug den gamle udgave, eller begynd forfra: DATA_DIR=/anden/mappe npm start`,
  },
  {
    sign: /Cannot allocate memory|could not map anonymous shared memory|out of memory/i,
    sentence: () => 'Der er ikke hukommelse nok til PostgreSQL → luk andre programmer, og prøv igen: npm start',
  },
  {
    sign: /Permission denied|EACCES|EPERM|wrong ownership/,
    sentence: ({ dataDir, userName }) =>
      `Datamappen ${dataDir} kan ikke læses og skrives af brugeren ${userName} → DATA_DIR=/anden/mappe npm start`,
  },
]

export function portIsTaken(port: number | undefined): string {
  return `Port ${port ?? 'til databasen'} er optaget → vælg en anden: PG_PORT=${(port ?? 47432) + 1} npm start`
}

function lastLines(said: string): string {
  return said.trimEnd().split('\n').slice(-20).join('\n')
}
