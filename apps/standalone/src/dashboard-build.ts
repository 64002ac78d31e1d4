import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** Where the built dashboard lies. */
export const dashboardFolder = join(root, 'apps', 'dashboard', 'dist')

/**
 * Builds the dashboard when its sources have changed since it was built. It appears whole or not at all, so that neither a
 * build that is broken off nor two at once leave half of one.
 */
export async function builtDashboard(say: (sentence: string) => void, ending?: AbortSignal): Promise<void> {
  const sources = sourcesHash()
  const isBuilt = () => existsSync(join(dashboardFolder, stamp)) && readFileSync(join(dashboardFolder, stamp), 'utf8') === sources
  if (isBuilt()) return
  say('Bygger skærmbillederne ...')
  const fresh = join(dirname(dashboardFolder), '.cache', `dist-${process.pid}`)
  try {
    await viteBuild(fresh, ending)
    writeFileSync(join(fresh, stamp), sources)
    if (!isBuilt()) {
      rmSync(dashboardFolder, { recursive: true, force: true })
      renameSync(fresh, dashboardFolder)
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Says of which sources a build is. */
const stamp = '.sources'

function sourcesHash(): string {
  const hash = createHash('sha256')
  const files = globSync(['apps/dashboard/{src,public}/**/*.*', 'apps/dashboard/*.{ts,html,json}', 'packages/{vocabulary,statistics}/src/**/*.ts'], { cwd: root })
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** In a process of its own: it keeps a core busy for seconds, and the platform starts meanwhile. */
async function viteBuild(folder: string, ending: AbortSignal | undefined): Promise<void> {
  const source = dirname(dashboardFolder)
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', relative(source, folder), '--emptyOutDir'], {
    cwd: source,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Under vitest it is 'test', and React would come in its slow development form.
    env: { ...process.env, NODE_ENV: 'production' },
    ...(ending && { signal: ending }),
  })
  let said = ''
  build.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => build.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`The dashboard could not be built:\n${said}`)
}
