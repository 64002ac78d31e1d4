import { parentPort, workerData } from 'node:worker_threads'
import { attackRelease, type Finding, type Release } from '@tilsynsblik/attacker'
import type { ThreadWord } from './run-beside.ts'

/** A thread of its own, for as long as one attack: see run-beside.ts. */
const port = parentPort!
const say = (word: ThreadWord<Finding[]>) => port.postMessage(word)
say({ result: await attackRelease(workerData as readonly Release[]) })
