import { demoPeople } from '@tilsynsblik/demo-denmark'
import { enqueue, statement } from '@tilsynsblik/service-kit'
import { contextsFor } from '../../apps/standalone/src/platform/platform.ts'
import { openNotices } from '../support/open-notices.ts'
import { signIn } from '../support/visitor.ts'
import { demoHouse } from './demo-house.ts'
import { median, type FigureGroup } from './figure.ts'

const name = 'register/live-notice-ms'
const reports = 20

/** From the commit of a report to the word of it on the manager's open page: queue, job, and the look of the gateway. The slowest counts. */
export const liveNotice: FigureGroup = {
  name: 'live notice',
  figures: [name],
  async measure(run) {
    const house = await demoHouse(run)
    const url = house.platform.door.url.href
    const page = await openNotices(url, (await signIn(url, 'leder')).cookie)
    await page.said('event: ready')
    const ctx = contextsFor(house.platform.house, house.secrets, 'bench')['incidents']!
    const waits: number[] = []
    for (let n = 0; n < reports; n++) {
      const id = crypto.randomUUID()
      const known = page.ids().length
      await ctx.write('bench', { kind: 'incident', ids: [id] }, async (tx) => {
        await statement(tx, registeringSql, [id, demoPeople.institutionId])
        await enqueue(tx, 'follow-report', { incidentId: id, event: 'REGISTERED' })
      })
      const committed = performance.now()
      while (page.ids().length === known) await new Promise((resolve) => setTimeout(resolve, 2))
      waits.push(performance.now() - committed)
      // Not in step with the gateway's second.
      await new Promise((resolve) => setTimeout(resolve, 137 * (n % 7)))
    }
    page.close()
    run.say(`a report's notice is on the open page after ${median(waits).toFixed(0)} ms, at most ${Math.max(...waits).toFixed(0)} ms`)
    return [{ name, value: Math.max(...waits), limit: 2_000, direction: 'max' }]
  },
}

const registeringSql = `
  insert into incident (id, institution_id, authority_id, department_id, acting_municipality_id, child_id, occurred_at, minutes, registered_at,
                        deadline_at, account, guidance, crime_suspected, injury, state, author_id, source_key)
  select $1::uuid, institution_id, authority_id, department_id, acting_municipality_id, child_id, now(), 1, now(), now(), 'DECLINED', 'YES', false, 'NONE',
         'REGISTERED', 'bench', 'bench:' || $1::text
  from incident where institution_id = $2 order by occurred_at limit 1`
