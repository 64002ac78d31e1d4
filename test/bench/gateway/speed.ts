import { isDeepStrictEqual } from 'node:util'
import { median, type BenchRun, type Figure, type FigureGroup } from '../figure.ts'
import { installApollo } from './apollo.ts'
import { benchDocuments, type BenchDocumentName } from './documents.ts'
import { stretchOf, type Stretch } from './load.ts'
import { answerOf, startTarget, type Target, type TargetName } from './targets.ts'

const names = {
  inProcess: 'gateway/in-process-to-apollo/dash',
  overHttp: 'gateway/http-to-apollo/dash',
  overHttpHeavy: 'gateway/http-to-apollo/heavy',
  added: 'gateway/added-p50-ms/dash',
} as const

/** One document on one target, at full load or one request after another. */
interface Task {
  target: TargetName
  document: BenchDocumentName
  connections: 1 | 50
}

/** The gateway beside @apollo/gateway and beside one schema without borders, each alone on a core. */
export const gatewaySpeed: FigureGroup = {
  name: 'gateway speed',
  figures: Object.values(names),
  async measure(run) {
    if (run.withApollo) installApollo(run.say)
    else
      run.say(
        '@apollo/gateway is not compared with: it is under the Elastic License 2.0. Say --with-apollo (or BENCH_APOLLO=1) to install and start it.',
      )
    const quiet = await quietStretches(run, tasksFor(run))
    const speed = (target: TargetName, document: BenchDocumentName) =>
      middle(quiet, { target, document, connections: 50 }, (stretch) => stretch.requestsPerSecond)
    const p50 = (target: TargetName) => middle(quiet, { target, document: 'dash', connections: 1 }, (stretch) => stretch.p50)
    const figures: Figure[] = [
      { name: names.inProcess, value: ratio(speed('inProcess', 'dash'), speed('apollo', 'dash')), limit: 2.4, direction: 'min' },
      { name: names.overHttp, value: ratio(speed('overHttp', 'dash'), speed('apollo', 'dash')), limit: 1, direction: 'min' },
      { name: names.overHttpHeavy, value: ratio(speed('overHttp', 'heavy'), speed('apollo', 'heavy')), limit: 1.5, direction: 'min' },
      { name: names.added, value: difference(p50('inProcess'), p50('monolith')), limit: 2.5, direction: 'max' },
    ]
    return figures.filter((figure) => run.wants(figure.name))
  },
}

function tasksFor({ wants, withApollo }: BenchRun): Task[] {
  const full = (target: TargetName, document: BenchDocumentName): Task => ({ target, document, connections: 50 })
  const alone = (target: TargetName): Task => ({ target, document: 'dash', connections: 1 })
  return [
    ...(withApollo && wants(names.inProcess) ? [full('inProcess', 'dash')] : []),
    ...(withApollo && wants(names.overHttp) ? [full('overHttp', 'dash')] : []),
    ...(withApollo && wants(names.overHttpHeavy) ? [full('overHttp', 'heavy'), full('apollo', 'heavy')] : []),
    ...(withApollo && (wants(names.inProcess) || wants(names.overHttp)) ? [full('apollo', 'dash')] : []),
    ...(wants(names.added) ? [alone('inProcess'), alone('monolith')] : []),
  ]
}

type Measured = Map<string, Stretch[]>

/** More than this of a core used by others, and a round says little about us. */
const mostForeignCores = 0.35

/** Every task once a round, the order reversed each time; rounds that others disturbed are repeated, up to as many again. */
async function quietStretches(run: BenchRun, tasks: readonly Task[]): Promise<Measured> {
  await compareAnswers(tasks)
  const measured: Measured = new Map()
  const enough = (task: Task) => stretches(measured, task).filter(isQuiet).length >= run.rounds
  for (let round = 1; round <= run.rounds * 2 && !tasks.every(enough); round++) {
    const targets = [
      ...Map.groupBy(
        tasks.filter((task) => !enough(task)),
        (task) => task.target,
      ),
    ]
    for (const [name, own] of round % 2 === 0 ? targets.toReversed() : targets)
      await withTarget(name, async (target) => {
        for (const task of own) measured.set(keyOf(task), [...stretches(measured, task), await stretch(run, target, task)])
      })
    run.say(`round ${round} of ${run.rounds}`)
  }
  for (const task of tasks) {
    const quiet = stretches(measured, task).filter(isQuiet)
    if (quiet.length >= run.rounds) measured.set(keyOf(task), quiet)
    else run.say(`${keyOf(task)}: others used the machine throughout; the quietest rounds count`)
    measured.set(keyOf(task), quietest(stretches(measured, task), run.rounds))
  }
  return measured
}

async function stretch(run: BenchRun, target: Target, { target: name, document, connections }: Task): Promise<Stretch> {
  const order = { url: target.url, query: benchDocuments[document].query, connections }
  await stretchOf({ ...order, seconds: Math.max(1, Math.round((run.seconds * 5) / 12)) }, target.pids)
  const result = await stretchOf({ ...order, seconds: run.seconds }, target.pids)
  run.say(
    `${name} ${document} x${connections}: ${result.requestsPerSecond.toFixed(0)}/s, p50 ${result.p50.toFixed(2)} ms, ` +
      `${result.cpuMsPerRequest.toFixed(2)} ms of processor each, others used ${result.foreignCores.toFixed(2)} cores`,
  )
  return result
}

/** A fast wrong answer is no answer. */
async function compareAnswers(tasks: readonly Task[]): Promise<void> {
  const documents = [...new Set(tasks.map((task) => task.document))]
  const answers = (target: Target) => Promise.all(documents.map((document) => answerOf(target.url, benchDocuments[document].query)))
  const expected = await withTarget('monolith', answers)
  for (const name of new Set(tasks.map((task) => task.target))) {
    const given = name === 'monolith' ? expected : await withTarget(name, answers)
    documents.forEach((document, n) => {
      if (!isDeepStrictEqual(given[n], expected[n]))
        throw new Error(`${name} answers ${document} otherwise than the monolith: nothing is measured`)
    })
  }
}

async function withTarget<T>(name: TargetName, work: (target: Target) => Promise<T>): Promise<T> {
  const target = await startTarget(name)
  try {
    return await work(target)
  } finally {
    await target.stop()
  }
}

function isQuiet({ foreignCores }: Stretch): boolean {
  return foreignCores <= mostForeignCores
}

function quietest(all: readonly Stretch[], count: number): Stretch[] {
  return [...all].sort((a, b) => a.foreignCores - b.foreignCores).slice(0, count)
}

function stretches(measured: Measured, task: Task): Stretch[] {
  return measured.get(keyOf(task)) ?? []
}

function keyOf({ target, document, connections }: Task): string {
  return `${target} ${document} x${connections}`
}

function middle(measured: Measured, task: Task, of: (stretch: Stretch) => number): number | null {
  const values = stretches(measured, task).map(of)
  return values.length === 0 ? null : median(values)
}

function ratio(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? null : ours / theirs
}

function difference(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? null : ours - theirs
}
