import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** Where the dashboard is written. */
export const dashboardSource = join(root, 'apps', 'dashboard')

/** Every build has a folder of its own here, named by its sources: a house that runs keeps the one it began with. */
const builds = join(dashboardSource, 'dist')

/** The older ones are thrown away; a house that still runs on one of these last ones loses nothing. */
const keptBuilds = 8

/**
 * Builds the dashboard when its sources have changed since it was built. It appears whole or not at all, so that neither a
 * build that is broken off nor two at once leave half of one.
 *
 * @returns the folder of the build
 */
export async function builtDashboard(say: (sentence: string) => void, ending?: AbortSignal): Promise<string> {
  const built = join(builds, sourcesHash())
  if (!existsSync(built)) {
    say('Bygger skærmbillederne ...')
    await buildInto(built, ending)
  }
  const now = new Date()
  utimesSync(built, now, now)
  throwAwayOldBuilds()
  return built
}

async function buildInto(built: string, ending: AbortSignal | undefined): Promise<void> {
  const fresh = join(dashboardSource, '.cache', `dist-${process.pid}`)
  try {
    await viteBuild(fresh, ending)
    mkdirSync(builds, { recursive: true })
    renameSync(fresh, built)
  } catch (error) {
    // Another process may have been faster with the same sources.
    if (!existsSync(built)) throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function throwAwayOldBuilds(): void {
  const changed = (name: string) => statSync(join(builds, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const all = readdirSync(builds).map((name) => ({ name, at: changed(name) }))
  for (const { name } of all.toSorted((a, b) => b.at - a.at).slice(keptBuilds)) rmSync(join(builds, name), { recursive: true, force: true })
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  const files = globSync(
    ['apps/dashboard/{src,public}/**/*.*', 'apps/dashboard/*.{ts,html,json}', 'packages/{vocabulary,statistics}/src/**/*.ts'],
    { cwd: root },
  )
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** In a process of its own: it keeps a core busy for seconds, and the platform starts meanwhile. */
async function viteBuild(folder: string, ending: AbortSignal | undefined): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const build = spawn(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', relative(dashboardSource, folder), '--emptyOutDir'],
    {
      cwd: dashboardSource,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Under vitest it is 'test', and React would come in its slow development form.
      env: { ...process.env, NODE_ENV: 'production' },
      ...(ending && { signal: ending }),
    },
  )
  let said = ''
  build.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => build.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`The dashboard could not be built:\n${said}`)
}
