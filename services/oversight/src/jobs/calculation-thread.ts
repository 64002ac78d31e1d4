import { parentPort, workerData } from 'node:worker_threads'
import { calculate, type Calculated, type Calculation } from '../domain/calculation.ts'
import type { ThreadWord } from './run-beside.ts'

/** A thread of its own, for as long as one calculation: see run-beside.ts. The note: scores are there, redraws begin. */
const port = parentPort!
const say = (word: ThreadWord<Calculated>) => port.postMessage(word)
say({ result: calculate(workerData as Calculation, () => say({ note: true })) })
