import pg from 'pg'
import { withDatabase } from '@tilsynsblik/service-kit'
import { demoPeople } from '@tilsynsblik/demo-denmark'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { NoticeWatch, type NoticeAddress } from '../../apps/gateway/src/notices/notice-watch.ts'
import { openSecondDoor } from '../support/second-door.ts'
import { openNotices, type OpenNotices } from '../support/open-notices.ts'
import { signIn, stranger } from '../support/visitor.ts'

/** Word of notices to open pages, through the front door. */
let db: pg.Client
let access: pg.Client
const open: OpenNotices[] = []
beforeAll(async () => {
  db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  access = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
  await Promise.all([db.connect(), access.connect()])
})
afterEach(() => {
  for (const notices of open.splice(0)) notices.close()
})
afterAll(async () => {
  await db.query(`delete from notice where source_key like 'test:%'`)
  await Promise.all([db.end(), access.end()])
})

const home = demoPeople.institutionId
const listen = async (cookie: string, url = inject('url')) => {
  const notices = await openNotices(url, cookie)
  open.push(notices)
  return notices
}

async function notify(persona: string, scopeId: string | null, personId: string | null = null): Promise<string> {
  const id = crypto.randomUUID()
  await db.query(
    `insert into notice (id, persona, scope_id, person_id, kind, institution_id, created_at, source_key) values ($1, $2, $3, $4, 'APPROVAL_WAITS', $5, now(), $6)`,
    [id, persona, scopeId, personId, home, `test:${id}`],
  )
  return id
}

describe('denied', () => {
  test('a stranger hears nothing, nor does a page of another site, nor who has no part in any record', async () => {
    expect((await stranger(inject('url')).get('/notices/stream')).status).toBe(401)
    const { cookie } = await signIn(inject('url'), 'leder')
    const foreign = await fetch(new URL('/notices/stream', inject('url')), { headers: { cookie, 'sec-fetch-site': 'cross-site' } })
    expect(foreign.status).toBe(403)
    expect((await (await signIn(inject('url'), 'drift')).get('/notices/stream')).status).toBe(403)
  })

  test('a notice of another home, another persona or a colleague is not told', async () => {
    const { cookie } = await signIn(inject('url'), 'leder')
    const notices = await listen(cookie)
    await notices.said('event: ready')
    const others = [await notify('manager', 'h-000000'), await notify('staff', home), await notify('manager', home, 'somebody-else')]
    const own = await notify('manager', home)
    await notices.said(own)
    for (const id of others) expect(notices.ids()).not.toContain(id)
  })

  test('who has the whole country hears of no home', async () => {
    const { cookie } = await signIn(inject('url'), 'boerneraadet')
    const notices = await listen(cookie)
    await notices.said('event: ready')
    const others = [await notify('manager', home), await notify('council', home), await notify('council', null, 'somebody-else')]
    const own = await notify('council', null, 'boerneraadet')
    await notices.said(own)
    for (const id of others) expect(notices.ids()).not.toContain(id)
  })

  test('the sixth page of one session is turned away, and taken when another has closed', async () => {
    const { cookie, get } = await signIn(inject('url'), 'leder')
    for (let page = 0; page < 5; page++) await listen(cookie)
    expect((await get('/notices/stream')).status).toBe(429)
    open.shift()!.close()
    await expect
      .poll(async () => {
        const again = await openNotices(inject('url'), cookie).catch(() => null)
        again?.close()
        return again !== null
      })
      .toBe(true)
  })
})

describe('told', () => {
  test('soon after the commit, to every page of the home, by its id and by no word more', async () => {
    const [leder, medarbejder] = await Promise.all([signIn(inject('url'), 'leder'), signIn(inject('url'), 'medarbejder')])
    const [first, second, staff] = await Promise.all([listen(leder.cookie), listen(leder.cookie), listen(medarbejder.cookie)])
    // How soon is measured (bench register/live-notice-ms), on a machine that does nothing else.
    const id = await notify('manager', home)
    await Promise.all([first.said(id), second.said(id)])
    expect(first.heard()).toContain(`event: notice\nid: ${id}\ndata: {"id":"${id}"}\n\n`)
    expect(first.heard()).not.toContain('APPROVAL_WAITS')
    expect(staff.ids()).not.toContain(id)
    // Each look overlaps the one before, and each notice is told once.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(first.ids().filter((told) => told === id)).toHaveLength(1)
  })

  test('until the session ends: then the stream does too, within five seconds', async () => {
    const { cookie } = await signIn(inject('url'), 'leder')
    const notices = await listen(cookie)
    await notices.said('event: ready')
    await fetch(new URL('/auth/logout', inject('url')), { method: 'POST', headers: { cookie } })
    const before = Date.now()
    await notices.ended()
    expect(Date.now() - before).toBeLessThan(5_000)
  })

  test('of complaints and of notifications on the same page as of reports; a register that is away silences no other', async () => {
    const second = await openSecondDoor()
    const { cookie } = await signIn(second.url, 'sagsbehandler')
    const notices = await listen(cookie, second.url)
    await notices.said('event: ready')
    const about = { complaints: 'complaint_id', notifications: 'notification_id' }
    const registers = {
      complaints: new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_complaints')),
      notifications: new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_notifications')),
    }
    await Promise.all(Object.values(registers).map((register) => register.connect()))
    const tell = async (service: keyof typeof about, kind: string) => {
      const id = crypto.randomUUID()
      const register = registers[service]
      await register.query(
        `insert into notice (id, persona, scope_id, kind, ${about[service]}, created_at, source_key)
         values ($1, 'caseworker', $2, $3, gen_random_uuid(), now(), $4)`,
        [id, demoPeople.municipalityId, kind, `test:${id}`],
      )
      return id
    }
    second.away.add('incidents')
    const told = [await tell('complaints', 'COMPLAINT_RECEIVED'), await tell('notifications', 'NOTIFICATION_RECEIVED')]
    for (const id of told) await notices.said(id)
    expect(notices.heard()).not.toContain('COMPLAINT_RECEIVED')
    for (const register of Object.values(registers)) {
      await register.query(`delete from notice where source_key like 'test:%'`)
      await register.end()
    }
    await second.stop()
  })

  test('and listening keeps no session alive', async () => {
    const { cookie } = await signIn(inject('url'), 'leder')
    const notices = await listen(cookie)
    await access.query(`update session set seen_at = now() - interval '31 minutes' where person_id = 'leder'`)
    await notices.ended()
  })

  test('a gateway that starts again ends them in order, and one that lost its register finds what it missed', async () => {
    const second = await openSecondDoor()
    const { cookie } = await signIn(second.url, 'leder')
    const notices = await listen(cookie, second.url)
    second.away.add('incidents')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const id = await notify('manager', home)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(notices.ids()).toEqual([])
    second.away.delete('incidents')
    await notices.said(id)
    const before = Date.now()
    await second.stop()
    await notices.ended()
    expect(Date.now() - before).toBeLessThan(4_000)
  })
})

test('a report goes through the whole house: queue, worker, the register of locks through the gateway, and the open page', async () => {
  const { cookie } = await signIn(inject('url'), 'leder')
  const notices = await listen(cookie)
  await notices.said('event: ready')
  const id = crypto.randomUUID()
  await db.query(
    `with report as (
       insert into incident (id, institution_id, authority_id, department_id, acting_municipality_id, child_id, occurred_at, minutes, registered_at,
                             deadline_at, account, guidance, crime_suspected, injury, state, author_id, source_key)
       select $1::uuid, institution_id, authority_id, department_id, acting_municipality_id, child_id, now(), 1, now(), now(), 'DECLINED', 'YES', false,
              'NONE', 'REGISTERED', 'test', 'test:' || $1::text
       from incident where institution_id = $2 order by occurred_at limit 1 returning id
     ) select jobs.add_job('follow-report', json_build_object('incidentId', id)) from report`,
    [id, home],
  )
  try {
    await expect
      .poll(async () => (await db.query(`select fault from delivery where incident_id = $1 and recipient = 'GUARDIAN'`, [id])).rows, {
        timeout: 10_000,
      })
      .toEqual([{ fault: null }])
    const { rows } = await db.query(`select id from notice where incident_id = $1 and persona = 'manager'`, [id])
    await notices.said(rows[0].id)
  } finally {
    for (const table of ['notice', 'delivery']) await db.query(`delete from ${table} where incident_id = $1`, [id])
    await db.query('delete from incident where id = $1', [id])
  }
})

describe('the watch', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22) + seconds * 1_000)
  const notice = (id: string, seconds: number): NoticeAddress => ({
    id,
    persona: 'manager',
    scopeId: home,
    personId: null,
    createdAt: at(seconds).toISOString(),
  })
  const idsOf = (notices: NoticeAddress[]) => notices.map(({ id }) => id)

  test('finds each once, also one that was committed after the instant it writes, and none that was there before', async () => {
    const there = [notice('old', -20)]
    const asked: string[] = []
    const watch = new NoticeWatch(async (since) => (asked.push(since), there.filter(({ createdAt }) => createdAt > since)))
    watch.begin(at(0))
    expect(idsOf(await watch.look(at(1)))).toEqual([])
    there.push(notice('a', 1))
    expect(idsOf(await watch.look(at(2)))).toEqual(['a'])
    there.push(notice('late', 0), notice('b', 3))
    expect(idsOf(await watch.look(at(4)))).toEqual(['late', 'b'])
    expect(idsOf(await watch.look(at(5)))).toEqual([])
    expect(asked).toHaveLength(4)
  })

  test('asks on from the last of a full page, and for the time in which there was no answer', async () => {
    const there = Array.from({ length: 1_200 }, (_, n) => notice(`n${n}`, 10 + n / 1000))
    let away = false
    const watch = new NoticeWatch(async (since) => {
      if (away) throw new Error('away')
      return there.filter(({ createdAt }) => createdAt > since).slice(0, 500)
    })
    watch.begin(at(0))
    away = true
    await expect(watch.look(at(12))).rejects.toThrow('away')
    away = false
    expect(await watch.look(at(100))).toHaveLength(1_200)
    expect(await watch.look(at(101))).toHaveLength(0)
  })
})
