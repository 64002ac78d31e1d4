import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dashboardFiles } from '@tilsynsblik/gateway'
import { demoHouse } from './demo-house.ts'
import { median, type FigureGroup } from './figure.ts'

const name = 'edition/public-page-to-static-file'
const pagesAtOnce = 200

/** A whole edition at the front door beside a file of its size from a bare file server: times what a file costs. In turns, so that both have the same weather. */
export const publicPage: FigureGroup = {
  name: 'public page of an edition',
  figures: [name],
  async measure(run) {
    const { platform } = await demoHouse(run)
    const page = new URL('/statistik/udgave/1', platform.door.url)
    const folder = await mkdtemp(join(tmpdir(), 'static-page-'))
    try {
      const { bytes } = await timedGet(page, new Agent())
      await writeFile(join(folder, 'index.html'), Buffer.alloc(bytes, 'x'))
      const serve = dashboardFiles(folder)
      const files = createServer((request, response) => serve(request, response, () => response.writeHead(404).end()))
      await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
      const file = new URL(`http://127.0.0.1:${(files.address() as AddressInfo).port}/`)
      const ratios: number[] = []
      // Each round comes from an address of its own: one that reads so many pages would be asked to wait.
      for (let round = 0; round < run.rounds + 1; round++) {
        const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.1.${round + 1}` })
        const times = { page: [] as number[], file: [] as number[] }
        for (let n = 0; n < pagesAtOnce; n++) {
          times.page.push((await timedGet(page, agent)).ms)
          times.file.push((await timedGet(file, agent)).ms)
        }
        agent.destroy()
        // The first round warms both up.
        if (round > 0) ratios.push(median(times.page) / median(times.file))
      }
      files.close()
      const value = median(ratios)
      run.say(`the public page (${Math.round(bytes / 1024)} kB) costs ${value.toFixed(2)} times a file of its size`)
      return [{ name, value, limit: 1.2, direction: 'max' }]
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

function timedGet(url: URL, agent: Agent): Promise<{ ms: number; bytes: number }> {
  const before = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url.pathname} answered ${response.statusCode}`))
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).once('end', () => resolve({ ms: performance.now() - before, bytes }))
    }).once('error', reject)
  })
}
