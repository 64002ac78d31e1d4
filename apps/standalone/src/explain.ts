import { ClusterProblem } from './cluster/cluster-problem.ts'
import { ConfigProblem } from './config.ts'

/** The last words of a command that could not do its work: one sentence with the way out; for a bug, the whole stack. */
export function explainAndExit(error: unknown): never {
  process.stderr.write(`\n${wordsFor(error)}\n`)
  process.exit(1)
}

function wordsFor(error: unknown): string {
  if (error instanceof ConfigProblem) return error.faults.join('\n')
  if (error instanceof ClusterProblem) return error.detail ? `${error.message}\n${error.detail}` : error.message
  const { code, port, path } = (error ?? {}) as { code?: string; port?: number; path?: string }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} er optaget -> PORT=${Number(port) + 1} npm start`
    case 'ENOSPC':
    case '53100':
      return 'Disken er fuld -> frigør plads, eller vælg en anden mappe: DATA_DIR=/anden/mappe npm start'
    case 'EACCES':
      return `${path} kan ikke læses eller skrives -> ret rettighederne, eller vælg en anden mappe: DATA_DIR=/anden/mappe npm start`
    case 'ECONNREFUSED':
      return 'Databasen på DATABASE_URL svarer ikke -> start den, eller ret adressen'
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${(error as Error).message}\nKendte valg: --empty, --reset, --scale N`
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
