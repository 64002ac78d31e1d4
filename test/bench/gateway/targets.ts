import { startChild, type Child } from './child.ts'

/** What is compared, one running at a time. */
export type TargetName = 'monolith' | 'apollo' | 'overHttp' | 'inProcess'

const files: Record<TargetName, { gateway: string; subgraphs?: string }> = {
  monolith: { gateway: 'targets/monolith.ts' },
  apollo: { gateway: 'targets/apollo-gateway.ts', subgraphs: 'targets/apollo-subgraphs.ts' },
  overHttp: { gateway: 'targets/over-http.ts', subgraphs: 'targets/subgraphs.ts' },
  inProcess: { gateway: 'targets/in-process.ts' },
}

export interface Target {
  url: string
  /** Its processes, the measured one first. */
  pids: number[]
  stop(): Promise<void>
}

export async function startTarget(name: TargetName): Promise<Target> {
  const file = files[name]
  const subgraphs = file.subgraphs ? await startChild<{ urls: Record<string, string> }>(file.subgraphs, 'rest') : undefined
  const gateway: Child<{ url: string }> = await startChild(
    file.gateway,
    'measured',
    subgraphs ? { SUBGRAPH_URLS: JSON.stringify(subgraphs.said.urls) } : {},
  )
  return {
    url: gateway.said.url,
    pids: [gateway.pid, ...(subgraphs ? [subgraphs.pid] : [])],
    async stop() {
      await gateway.stop()
      await subgraphs?.stop()
    },
  }
}

/** Asks a target once. */
export async function answerOf(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer once' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
