import { lastWords } from './explain.ts'

/** What a process that lives until it is told to stop gives to what it does. */
export interface Life {
  /** Makes something that must be taken down again when the process ends. Nothing is made once the end has begun. */
  open<T>(make: () => Promise<T>, takeDown: (made: T) => Promise<unknown>): Promise<T>
  /** What to do first when the process ends. */
  atEnd(takeDown: () => Promise<unknown>): void
  /** Aborted when the end begins. */
  ending: AbortSignal
}

/** An end that does not come must not keep a terminal waiting. */
const patienceMs = 20_000

/** npm and `node --watch` pass on a Ctrl+C that the terminal has sent to everybody already; only a later one is a second one. */
const sameSignalMs = 1_000

/**
 * Begins, and lives until a signal comes or something breaks; then takes down what was opened, the last first, and exits:
 * 0 after a signal, 1 with one sentence after anything else.
 */
export function live(begin: (life: Life) => Promise<void>): void {
  const ending = new AbortController()
  const takenDown: (() => Promise<unknown>)[] = []
  let code = 0
  let endedAt = 0

  const tell = (error: unknown) => {
    code = 1
    process.stderr.write(`\n${lastWords(error)}\n`)
  }
  async function end(): Promise<never> {
    endedAt = performance.now()
    ending.abort()
    setTimeout(() => process.exit(1), patienceMs)
    for (const takeDown of takenDown.toReversed())
      await takeDown().catch((error: unknown) => {
        // What broke first is the cause; what breaks after it is not told.
        if (code === 0) tell(error)
      })
    process.exit(code)
  }
  function fail(error: unknown): void {
    // The database is taken away under work that was still under way.
    if (ending.signal.aborted) return
    tell(error)
    void end()
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (!ending.signal.aborted) void end()
      else if (performance.now() - endedAt > sameSignalMs) process.exit(1)
    })
  // Also what nobody waits for: it must not leave the database server behind.
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)

  begin({
    ending: ending.signal,
    open(make, takeDown) {
      ending.signal.throwIfAborted()
      const made = make()
      // One that is still being made is waited for: half a server cannot be stopped.
      takenDown.push(() => made.then(takeDown, () => {}))
      return made
    },
    atEnd: (takeDown) => void takenDown.push(takeDown),
  }).catch(fail)
}
