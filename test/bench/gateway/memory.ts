import { median, type FigureGroup } from '../figure.ts'
import { benchDocuments } from './documents.ts'
import { stretchOf } from './load.ts'
import { hasProc, megabytesOf } from './machine.ts'
import { startTarget } from './targets.ts'

const names = { peak: 'gateway/memory/peak-mb', growth: 'gateway/memory/growth-percent' } as const

/** Gateway and subgraphs in one process at full load: what they take, and whether they take ever more. */
export const gatewayMemory: FigureGroup = {
  name: 'gateway memory',
  figures: Object.values(names),
  async measure(run) {
    const samples = hasProc ? await soak(run.soakSeconds) : []
    if (!hasProc) run.say('Memory is read from /proc, which this system does not have.')
    return [
      { name: names.peak, value: samples.length > 0 ? Math.max(...samples) : null, limit: 450, direction: 'max' as const },
      { name: names.growth, value: samples.length > 0 ? growthPercent(samples) : null, limit: 5, direction: 'max' as const },
    ].filter((figure) => run.wants(figure.name))
  },
}

async function soak(seconds: number): Promise<number[]> {
  const target = await startTarget('inProcess')
  const samples: number[] = []
  const watch = setInterval(() => samples.push(megabytesOf(target.pids[0]!)), 250)
  try {
    await stretchOf({ url: target.url, query: benchDocuments.dash.query, connections: 50, seconds }, target.pids)
    return samples
  } finally {
    clearInterval(watch)
    await target.stop()
  }
}

/** From the first to the last third of what comes after warming up, which is the first third of all. */
function growthPercent(samples: readonly number[]): number {
  const warm = samples.slice(Math.floor(samples.length / 3))
  const third = Math.max(1, Math.floor(warm.length / 3))
  return (median(warm.slice(-third)) / median(warm.slice(0, third)) - 1) * 100
}
