import { startChild } from './child.ts'
import { busySeconds, cpuSecondsOf, hasProc } from './machine.ts'

export interface LoadOrder {
  url: string
  query: string
  connections: number
  seconds: number
}

export interface LoadResult {
  requestsPerSecond: number
  failed: number
  /** Milliseconds. */
  p50: number
  cpuSeconds: number
}

export interface Stretch extends LoadResult {
  /** Processor time of the target per request, in milliseconds. */
  cpuMsPerRequest: number
  /** Cores that others used meanwhile. */
  foreignCores: number
}

/** One measured stretch of load on a target. @param ours every process that works for the measurement, the target first */
export async function stretchOf(order: LoadOrder, ours: readonly number[]): Promise<Stretch> {
  const usedBefore = ours.map(cpuSecondsOf)
  const selfBefore = process.cpuUsage()
  const busyBefore = busySeconds()
  const startedAt = performance.now()
  const generator = await startChild<LoadResult>('load-generator.ts', 'rest', { LOAD_ORDER: JSON.stringify(order) })
  await generator.stop()
  const seconds = (performance.now() - startedAt) / 1000
  const used = ours.map((pid, n) => cpuSecondsOf(pid) - usedBefore[n]!)
  const self = process.cpuUsage(selfBefore)
  const result = generator.said
  if (result.failed > 0) throw new Error(`${result.failed} requests failed: the figures of this run mean nothing`)
  const known = used.reduce((sum, each) => sum + each, 0) + (self.user + self.system) / 1e6 + result.cpuSeconds
  return {
    ...result,
    cpuMsPerRequest: (used[0]! * 1000) / (result.requestsPerSecond * order.seconds),
    foreignCores: hasProc ? Math.max(0, busySeconds() - busyBefore - known) / seconds : 0,
  }
}
