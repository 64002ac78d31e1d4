import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtDashboard } from '../../apps/standalone/src/dashboard-build.ts'
import type { FigureGroup } from './figure.ts'

const names = { firstRoute: 'dashboard/first-route-js-kb', charts: 'dashboard/charts-chunk-kb' } as const

/** What a browser must fetch before the first page shows, and before the first drawing does; gzip, in kilobytes. */
export const dashboardSize: FigureGroup = {
  name: 'dashboard size',
  figures: Object.values(names),
  async measure(run) {
    const folder = await builtDashboard(run.say)
    assets = join(folder, 'assets')
    const firstRoute = withImports(entriesOf(readFileSync(join(folder, 'index.html'), 'utf8')))
    const drawings = chunks()
      .map((chunk) => withImports([chunk]).difference(firstRoute))
      .filter((needed) => [...needed].some(holdsNivo))
    return [
      { name: names.firstRoute, value: kilobytes(firstRoute), limit: 180, direction: 'max' as const },
      {
        name: names.charts,
        value: drawings.length > 0 ? Math.max(...drawings.map(kilobytes)) : null,
        limit: 110,
        direction: 'max' as const,
      },
    ].filter((figure) => run.wants(figure.name))
  },
}

let assets: string

function chunks(): string[] {
  return readdirSync(assets).filter((file) => file.endsWith('.js'))
}

/** The scripts the page itself names: its entry, and what is preloaded with it. */
function entriesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1]!)
}

/** Chunks and everything they import at once; what is imported later, on demand, is not among it. */
function withImports(entries: readonly string[], found = new Set<string>()): Set<string> {
  for (const chunk of entries) {
    if (found.has(chunk)) continue
    found.add(chunk)
    withImports(
      [...source(chunk).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => match[1]!),
      found,
    )
  }
  return found
}

function holdsNivo(chunk: string): boolean {
  return source(chunk).includes('nivo')
}

function kilobytes(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(source(file), { level: 9 }).length, 0) / 1024
}

function source(chunk: string): string {
  return readFileSync(join(assets, chunk), 'utf8')
}
