import { Worker } from 'node:worker_threads'
import type { Calculated, Calculation } from '../domain/calculation.ts'

export interface Beside {
  /** Ends the calculation, whatever it is at. */
  signal: AbortSignal
  onRedraws: () => void
}

/**
 * Calculates in a thread of its own: hundreds of redraws keep a processor busy for half a second and more, and this
 * process serves pages meanwhile.
 *
 * @throws the signal's reason when it is aborted
 */
export async function calculateBeside(calculation: Calculation, { signal, onRedraws }: Beside): Promise<Calculated> {
  signal.throwIfAborted()
  const thread = new Worker(new URL('calculation-thread.ts', import.meta.url), { workerData: calculation })
  const { promise, resolve, reject } = Promise.withResolvers<Calculated>()
  const stop = () => reject(signal.reason as Error)
  signal.addEventListener('abort', stop)
  thread.on('message', (message: { redraws: true } | { calculated: Calculated }) => {
    if ('calculated' in message) resolve(message.calculated)
    else onRedraws()
  })
  thread.on('error', reject)
  thread.on('exit', (code) => reject(new Error(`The calculation ended with ${code}`)))
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', stop)
    await thread.terminate()
  }
}
