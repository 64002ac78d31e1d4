import { parentPort, workerData } from 'node:worker_threads'
import { calculate, type Calculation } from '../domain/calculation.ts'

/** A thread of its own, for as long as one calculation: see calculate-beside.ts. */
const port = parentPort!
port.postMessage({ calculated: calculate(workerData as Calculation, () => port.postMessage({ redraws: true })) })
