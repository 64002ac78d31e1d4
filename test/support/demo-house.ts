import { dashboardFiles } from '@tilsynsblik/gateway'
import { openLog } from '@tilsynsblik/service-kit'
import type { TestProject } from 'vitest/node'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { builtDashboard } from '../../apps/standalone/src/dashboard-build.ts'
import { newSecrets, type Secrets } from '../../apps/standalone/src/platform/secrets.ts'
import { startPlatform } from '../../apps/standalone/src/platform/start-platform.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the front door of the shared house is. */
    url: string
    /** An administrator's URL of its database server: to look behind the walls, never to ask for a page. */
    adminUrl: string
    secrets: Secrets
  }
}

let house: Promise<{ url: string; adminUrl: string; secrets: Secrets; stop: () => Promise<void> }> | undefined
let users = 0

/** One house on demo Denmark for every test that only looks: started once, whichever project asks first. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  users++
  const { url, adminUrl, secrets, stop } = await (house ??= open())
  project.provide('url', url)
  project.provide('adminUrl', adminUrl)
  project.provide('secrets', secrets)
  return async () => {
    if (--users === 0) await stop()
  }
}

async function open() {
  const cluster = await disposableCluster()
  const secrets = newSecrets()
  const built = builtDashboard(() => {})
  const [platform] = await Promise.all([
    startPlatform({
      adminUrl: cluster.url,
      secrets,
      log: openLog('fatal', 'test'),
      host: '127.0.0.1',
      port: 0,
      demo: true,
      pages: async () => dashboardFiles(await built),
    }),
    built,
  ])
  return {
    url: platform.door.url.href,
    adminUrl: cluster.url,
    secrets,
    async stop() {
      await platform.stop()
      await cluster.stop()
    },
  }
}
