import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAcknowledged, openOrdealHouse, registered, type OrdealHouse } from '../../support/ordeal-house.ts'

/** R9: a database whose disk is full. A disk of one's own is root's to make; nobody else can see this. */
const isRoot = process.getuid?.() === 0
const disk = mkdtempSync(join(tmpdir(), 'tilsynsblik-disk-'))
const ballast = join(disk, 'ballast')
let house: OrdealHouse
beforeAll(async () => {
  if (!isRoot) return
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600m,mode=0755', 'tmpfs', disk])
  chmodSync(disk, 0o755)
  house = await openOrdealHouse({ dataDir: disk })
}, 120_000)
afterAll(async () => {
  await house?.stop()
  if (isRoot) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

const mostReports = 2_000

/** All but a little; the server writes there too, so there may be less room than was seen: then the disk is full already. */
function fill(): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 256 * 1024)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

test.skipIf(!isRoot)(
  'with a full disk one reads on, is told that nothing was stored, and writes again when there is room',
  async () => {
    const acknowledged: string[] = []
    const write = async () => {
      const id = crypto.randomUUID()
      const answer = await registered(house.staff, id)
      if (isAcknowledged(answer)) acknowledged.push(id)
      return answer
    }
    await write()
    fill()

    let refused = await write()
    while (isAcknowledged(refused) && acknowledged.length < mostReports) refused = await write()
    const written = acknowledged.length
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL'])
    expect(JSON.stringify(refused)).not.toMatch(/space|disk|53100|extend/)
    const read = await house.staff.ask('NoticeList')
    expect([read.errors, Array.isArray(read.data?.['notices'])]).toEqual([[], true])

    rmSync(ballast)
    const before = performance.now()
    while (!isAcknowledged(await write())) expect(performance.now() - before).toBeLessThan(10_000)
    const back = performance.now() - before
    const kept = await house.behind('incidents', 'select from incident where id = any($1::uuid[])', [acknowledged])
    process.stdout.write(
      `  disk full after ${written} reports: ${acknowledged.length} acknowledged in all, ${acknowledged.length - kept.length} lost, reading went on, writing again after ${Math.round(back)} ms\n`,
    )
    expect(kept).toHaveLength(acknowledged.length)
  },
  180_000,
)
