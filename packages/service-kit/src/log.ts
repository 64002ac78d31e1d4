import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/**
 * The process's log: JSON lines on standard error. No personal text is ever given to it; the paths below are the last
 * resort, not the rule.
 */
export function openLog(level: string, name: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      name,
      serializers: { err: toldOfError },
      redact: { paths: ['*.token', '*.secret', '*.password', '*.childId', '*.variables'], remove: true },
    },
    destination,
  )
}

/**
 * What the log may hold of an error. PostgreSQL quotes what was written in its message and its detail ("Failing row contains ..."),
 * and a driver hangs the query on it: of those only the code, and which rule was broken where.
 */
function toldOfError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '', cause } = error
  const database = error as { severity?: string; code?: string; table?: string; column?: string; constraint?: string; routine?: string }
  const { code, table, column, constraint, routine } = database
  const told = database.severity === undefined ? { message } : { table, column, constraint, routine }
  return { type: name, code, ...told, stack: framesOf(stack), ...(cause !== undefined && { cause: toldOfError(cause) }) }
}

/** Where it happened, without the message that a stack begins with. */
function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
}
