import { pino, type Logger } from 'pino'

export type Log = Logger

/**
 * The process's log: JSON lines on standard error. No personal text is ever given to it; the paths below are the last
 * resort, not the rule.
 */
export function openLog(level: string, name: string): Log {
  return pino(
    {
      level,
      name,
      redact: { paths: ['*.token', '*.secret', '*.password', '*.childId', '*.variables', 'err.query', 'err.parameters'], remove: true },
    },
    pino.destination(2),
  )
}
