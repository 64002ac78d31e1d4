import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** Where the built dashboard lies. */
export const dashboardFolder = join(root, 'apps', 'dashboard', 'dist')

/** Builds the dashboard when its sources have changed since it was built. */
export async function builtDashboard(say: (sentence: string) => void): Promise<void> {
  const stamp = join(dashboardFolder, '.sources')
  const sources = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  say('Bygger skærmbillederne ...')
  await viteBuild()
  writeFileSync(stamp, sources)
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  const files = globSync(['apps/dashboard/{src,public}/**/*.*', 'apps/dashboard/*.{ts,html,json}', 'packages/{vocabulary,statistics}/src/**/*.ts'], { cwd: root })
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** In a process of its own: it keeps a core busy for seconds, and the platform starts meanwhile. */
async function viteBuild(): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: dirname(dashboardFolder), stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  build.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => build.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`The dashboard could not be built:\n${said}`)
}
