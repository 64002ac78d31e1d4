import { dashboardFiles } from '@tilsynsblik/gateway'
import { openLog } from '@tilsynsblik/service-kit'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { builtDashboard } from '../../apps/standalone/src/dashboard-build.ts'
import { newSecrets, type Secrets } from '../../apps/standalone/src/platform/secrets.ts'
import { startPlatform, type Platform } from '../../apps/standalone/src/platform/start-platform.ts'
import type { BenchRun } from './figure.ts'

export interface DemoHouse {
  platform: Platform
  secrets: Secrets
  adminUrl: string
  /** From an empty database server to a front door that answers. */
  secondsToLoad: number
}

let house: Promise<DemoHouse & { stop: () => Promise<void> }> | undefined

/** The whole product on demo Denmark, started once for every figure that needs it. */
export function demoHouse(run: BenchRun): Promise<DemoHouse> {
  return (house ??= start(run))
}

/** Closes the house, when there is one. */
export async function leaveDemoHouse(): Promise<void> {
  await (await house?.catch(() => undefined))?.stop()
}

async function start(run: BenchRun) {
  run.say('Loading demo Denmark ...')
  const cluster = await disposableCluster()
  try {
    const secrets = newSecrets()
    const built = await builtDashboard(run.say)
    const before = performance.now()
    const platform = await startPlatform({
      adminUrl: cluster.url,
      secrets,
      log: openLog('fatal', 'bench'),
      host: '127.0.0.1',
      port: 0,
      demo: true,
      pages: async () => dashboardFiles(built),
    })
    const stop = async () => {
      await platform.stop()
      await cluster.stop()
    }
    return { platform, secrets, adminUrl: cluster.url, secondsToLoad: (performance.now() - before) / 1000, stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
