import { Worker } from 'node:worker_threads'

/** What a thread says to whoever started it: a word on the way, then what came of it. */
export type ThreadWord<Result> = { note: true } | { result: Result }

export interface Beside {
  /** Ends the thread, whatever it is at. */
  signal: AbortSignal
  onNote?: () => void
}

/**
 * Runs a file in a thread of its own: it keeps a processor busy for half a second and more, and this process serves pages
 * meanwhile.
 *
 * @throws the signal's reason when it is aborted
 */
export async function runBeside<Result>(file: URL, workerData: unknown, { signal, onNote }: Beside): Promise<Result> {
  signal.throwIfAborted()
  const thread = new Worker(file, { workerData })
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  const stop = () => reject(signal.reason as Error)
  signal.addEventListener('abort', stop)
  thread.on('message', (word: ThreadWord<Result>) => {
    if ('result' in word) resolve(word.result)
    else onNote?.()
  })
  thread.on('error', reject)
  thread.on('exit', (code) => reject(new Error(`The thread ended with ${code}`)))
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', stop)
    await thread.terminate()
  }
}
