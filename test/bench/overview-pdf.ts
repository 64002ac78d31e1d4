import { execFileSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { until } from '../support/until.ts'
import { signIn, type Visitor } from '../support/visitor.ts'
import { demoHouse } from './demo-house.ts'
import { median, type FigureGroup } from './figure.ts'

const figures = { one: 'overview/pdf', twenty: 'overview/pdf-20' } as const

/**
 * The quarter of a whole department as a PDF: seconds for one that is asked for while the printer rests, its browser open; and what twenty in
 * a row leave behind of its memory.
 */
export const overviewPdf: FigureGroup = {
  name: 'quarterly overviews as PDF',
  figures: Object.values(figures),
  async measure(run) {
    const { platform } = await demoHouse(run)
    const head = await signIn(platform.door.url.href, 'afdelingsleder')
    const path = await frozenQuarter(head)
    const print = async () => {
      const before = performance.now()
      const response = await head.get(`/download/pdf?${new URLSearchParams({ path }).toString()}`)
      const { length } = Buffer.from(await response.arrayBuffer())
      if (response.status !== 200 || length < 50_000) throw new Error(`${path} was answered ${response.status}, ${length} bytes`)
      return (performance.now() - before) / 1000
    }
    const printTimes = async (times: number, restMs = 0) => {
      const seconds: number[] = []
      for (; seconds.length < times; await setTimeout(restMs)) seconds.push(await print())
      return seconds
    }
    // The first opens the browser; what it keeps, it has after five.
    await printTimes(5)
    const seconds = await printTimes(9, 1_000)
    const before = browserMegabytes()
    const inARow = await printTimes(20)
    const after = browserMegabytes()
    run.say(
      `one PDF takes ${median(seconds).toFixed(2)} s, at most ${Math.max(...seconds).toFixed(2)} s; twenty in a row ` +
        `${median(inARow).toFixed(2)} s each; browser ${before} MB, then ${after} MB`,
    )
    return [
      { name: figures.one, value: median(seconds), limit: 1, direction: 'max' },
      { name: figures.twenty, value: before === null || after === null ? null : after / before, limit: 1.15, direction: 'max' },
    ]
  },
}

/** The newest quarter of the head's department, when its figures are frozen: the start does that by itself. */
async function frozenQuarter(head: Visitor): Promise<string> {
  let id = ''
  await until(async () => {
    const { data } = await head.ask('OverviewList')
    const newest = data?.quarterlyOverviews?.find(({ status }) => status !== 'OPEN')
    if (newest?.quarter === lastClosedQuarter(new Date())) id = newest.id
    return id !== ''
  }, 120_000)
  return `/overblik/${encodeURIComponent(id)}`
}

/** Resident memory of every process this one has begun, and of those they have; null where `ps` cannot tell. */
function browserMegabytes(): number | null {
  try {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
    const mine = new Set([String(process.pid)])
    for (let before = 0; before < mine.size;) {
      before = mine.size
      for (const [pid, parent] of rows) if (mine.has(parent!)) mine.add(pid!)
    }
    const kilobytes = rows
      .filter(([pid, , , command]) => mine.has(pid!) && /chrom/i.test(command!))
      .reduce((sum, [, , resident]) => sum + Number(resident), 0)
    return kilobytes === 0 ? null : Math.round(kilobytes / 1024)
  } catch {
    return null
  }
}
