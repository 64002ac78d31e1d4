import { ClusterProblem } from './cluster/cluster-problem.ts'
import { ConfigProblem } from './config.ts'

/** A command that could not do its work ends. */
export function explainAndExit(error: unknown): never {
  process.stderr.write(`\n${lastWords(error)}\n`)
  process.exit(1)
}

/** The last words of a command that could not do its work: one sentence with the way out; for a bug, the whole stack. */
export function lastWords(error: unknown): string {
  if (error instanceof ConfigProblem) return error.faults.join('\n')
  if (error instanceof ClusterProblem) return error.detail ? `${error.message}\n${error.detail}` : error.message
  // Told in full by whoever refused it; named, so that explaining an error does not load the house.
  if (error instanceof Error && ['UnsafeEdition', 'SignedLinesProblem'].includes(error.name)) return error.message
  const { code, syscall, port, address, path } = (error ?? {}) as NodeJS.ErrnoException & { port?: number; address?: string }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} er optaget (kører Tilsynsblik allerede?) → PORT=${port === 65_535 ? port - 1 : port! + 1} npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Adressen ${address ?? (error as { hostname?: string }).hostname} er ikke denne maskines → ret HOST, eller fjern den`
    case 'ENOSPC':
    case '53100':
      return 'Disken er fuld → frigør plads, eller vælg en anden mappe: DATA_DIR=/anden/mappe npm start'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (syscall === 'listen') return `Port ${port} må kun bruges af maskinens administrator → PORT=4000 npm start`
      return `${path} kan ikke læses eller skrives → ret rettighederne, eller vælg en anden mappe: DATA_DIR=/anden/mappe npm start`
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EPIPE':
    case '57P01':
    case '57P02':
    case '57P03':
      return databaseLeft
    default:
      if (error instanceof Error && error.message.includes('Connection terminated')) return databaseLeft
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

const databaseLeft = 'Databasen holdt op med at svare → prøv igen: npm start. Hjælper det ikke: npm run doctor'
