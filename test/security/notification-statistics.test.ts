import { statement } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawSimilar, importNotifications, recordChildren } from '../../services/notifications/src/service.ts'
import { notification, openStatisticsRegister, type StatisticsRegister } from '../support/statistics-register.ts'

/** Ninety-eight municipalities, three of them without children on record, and the statistics of one year among them. */
const ids = Array.from({ length: 98 }, (_, n) => String(100 + n).padStart(4, '0'))
const withoutChildren = ids.slice(0, 3)
const own = ids[50]!
const year = '2022K1..2022K4'
let register: StatisticsRegister
beforeAll(async () => {
  register = await openStatisticsRegister()
  await recordChildren(
    register.platform,
    ids.map((id, n) => ({ id, children: withoutChildren.includes(id) ? (n === 0 ? null : 0) : 1_000 + 100 * n })),
  )
  await importNotifications(
    register.platform,
    ids.flatMap((municipalityId, n) => [
      ...Array.from({ length: 10 + (n % 7) }, (_, i) =>
        notification({
          municipalityId,
          on: `2022-0${1 + (i % 9)}-1${i % 10}`,
          kind: i < 3 ? 'PHYSICAL' : 'CONCERN',
          assessedHours: i === 0 ? 30 : 5,
        }),
      ),
      ...(n % 20 === 9 ? [notification({ municipalityId, on: '2022-05-05', kind: 'DIGITAL', notifier: 'ASSOCIATION' })] : []),
    ]),
  )
  await drawSimilar(register.platform, '2022K4')
})
afterAll(() => register.stop())

const strangers: [Persona, string | null][] = [
  ['staff', 'h-1'],
  ['manager', 'h-1'],
  ['consultant', 'dep-1'],
  ['department_head', 'dep-1'],
  ['council', null],
  ['appeals_board', null],
  ['child', 'child 1'],
  ['dpo', null],
]
const tallies = ['notification_tally', 'support_tally']

describe('denied', () => {
  test.each(strangers)('%s is refused the statistics, at the door and by SQL', async (persona, scope) => {
    expect(await register.ask(persona, scope, year)).toEqual({ data: null, code: 'FORBIDDEN' })
    for (const table of [...tallies, 'child_population', 'similar_municipality'])
      await expect(register.as(persona, scope, `select * from ${table}`)).rejects.toThrow('permission denied')
    await expect(register.as(persona, scope, `select * from app.country_figures('2022K1', '2022K4', '2022K1')`)).rejects.toThrow(
      'permission denied',
    )
  })

  test.each(['supervisor', 'authority_head'] as const)('%s reads no municipality, not even by SQL', async (persona) => {
    for (const table of [...tallies, 'similar_municipality'])
      await expect(register.as(persona, 'syd', `select * from ${table}`)).rejects.toThrow('permission denied')
    for (const call of [`app.notification_figures(array['${own}'], '2022K1', '2022K4', '2022K1')`, `app.similar_figures('2022')`])
      await expect(register.as(persona, 'syd', `select * from ${call}`)).rejects.toThrow('permission denied')
  })

  test('a caseworker reads no row of another municipality, by whatever name she asks for it', async () => {
    for (const table of tallies) {
      const rows = await register.as<{ id: string }>('caseworker', own, `select distinct municipality_id as id from ${table}`)
      expect(rows.filter(({ id }) => id !== own)).toEqual([])
    }
    const counted = await register.as(
      'caseworker',
      own,
      `select * from app.notification_figures($1, '2022K1', '2022K4', '2022K1') where counts and amount > 0`,
      [[ids[51]]],
    )
    expect(counted).toEqual([])
    expect(await register.as('caseworker', own, `select similar_id from similar_municipality where municipality_id <> $1`, [own])).toEqual(
      [],
    )
    await expect(
      register.as('caseworker', own, `select * from app.protected_figures(array['${ids[51]!}'], '2022K1', '2022K4', '2022K1')`),
    ).rejects.toThrow('permission denied')
  })

  test.each(tallies)('nobody at work writes %s: not the caseworker, not the platform', async (table) => {
    for (const [persona, scope] of [
      ['caseworker', own],
      ['service', null],
    ] as const)
      for (const sql of [
        `delete from ${table}`,
        `update ${table} set municipality_id = '0999'`,
        `insert into ${table} select * from ${table}`,
      ])
        await expect(register.as(persona, scope, sql)).rejects.toThrow('permission denied')
  })

  test('a group of fewer than five is no group', async () => {
    await register.admin.query(
      `insert into similar_municipality (municipality_id, year, similar_id) select $1, '2021', unnest($2::text[])`,
      [own, ids.slice(60, 64)],
    )
    expect(await register.as('caseworker', own, `select * from app.similar_figures('2021')`)).toEqual([])
  })

  test('who is no principal counts nothing', async () => {
    await expect(
      register.as('caseworker', null, `set local app.principal = ''; select * from app.similar_figures('2022')`),
    ).rejects.toThrow('permission denied')
  })
})

describe('the group', () => {
  test('is eight others near by, drawn once for the year', async () => {
    const { data } = await register.ask('caseworker', own, year)
    expect(data!.similarTo).toHaveLength(8)
    expect(data!.similarTo).not.toContain(own)
    expect(data!.similar).toMatchObject({ municipalities: 8, unrecorded: 0 })
    expect(await drawSimilar(register.platform, '2022K4')).toEqual([])
  })

  test('is told in sum, and hides a whole part of a table where one count is one to four', async () => {
    const groups = []
    for (const id of ids.slice(3)) groups.push((await register.ask('caseworker', id, year)).data!.similar!)
    const hidden = groups.filter(({ byNotifier }) => byNotifier[0]!.protected.includes('RECEIVED'))
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.length).toBeLessThan(groups.length)
    for (const group of hidden)
      for (const cell of group.byNotifier) expect(cell).toMatchObject({ received: null, abuse: null, abuseShare: null, perThousand: null })
    for (const group of groups)
      for (const cell of [group.all, group.abuse, group.other, ...group.byNotifier, ...group.byKind, ...group.byQuarter])
        for (const count of [cell.received, cell.abuse, (cell.received ?? 0) - (cell.abuse ?? 0), cell.supported, cell.courses])
          expect(count === null || count === 0 || count! >= 5).toBe(true)
  })

  test('is compared in whole years only', async () => {
    for (const period of ['2022K2', '2022K1..2022K3', '2021K1..2022K4'])
      expect((await register.ask('caseworker', own, period)).data).toMatchObject({ similar: null, similarTo: [] })
  })
})

describe('without children on record', () => {
  test.each(withoutChildren)('%s has counts and no rate, no group, and is in none', async (id) => {
    const { data } = await register.ask('caseworker', id, year)
    expect(data!.own).toMatchObject({
      children: null,
      unrecorded: 1,
      all: { perThousand: null, abusePerThousand: null, coursesPerThousand: null },
    })
    expect(data!.own!.all.received).toBeGreaterThan(5)
    expect(data!.similar).toBeNull()
    expect((await register.admin.query(`select from similar_municipality where similar_id = $1`, [id])).rowCount).toBe(0)
  })

  test('the rate of the country is of those that have children: what the three received is in the count, and not in the rate', async () => {
    const { data } = await register.ask('supervisor', 'syd', year)
    expect(data).toMatchObject({ own: null, similar: null, country: { municipalities: 98, unrecorded: 3 } })
    const [{ all, recorded, children }] = (
      await register.admin.query(
        `select count(*)::int as all, count(*) filter (where children is not null)::int as recorded,
                (select sum(children)::int from child_population) as children
         from notification join child_population using (municipality_id)`,
      )
    ).rows
    expect(data!.country.all.received).toBe(all)
    expect(recorded).toBeLessThan(all)
    expect(data!.country.all.perThousand).toBe(Math.round((10_000 * recorded) / children) / 10)
  })
})

describe('the roll-up', () => {
  /** The same, counted from the rows by another road. */
  const recounted = `
    select municipality_id, quarter, notifier, kind, sum(received)::int as received, sum(in_time)::int as assessed_in_time,
           sum(expected)::int as receipt_expected, sum(receipt)::int as receipt_in_time, sum(course)::int as courses
    from (
      select municipality_id, extract(year from received_on) || 'K' || extract(quarter from received_on) as quarter, notifier, kind, 1 as received,
             (assessed_at - received_at <= interval '24 hours' and assessed_at is not null)::int as in_time, (notifier <> 'ANONYMOUS')::int as expected,
             (notifier <> 'ANONYMOUS' and receipt_sent_on is not null and receipt_sent_on <= app.receipt_due(received_on))::int as receipt, 0 as course
      from notification
      union all
      select notification.municipality_id, extract(year from started_on) || 'K' || extract(quarter from started_on), notifier, kind, 0, 0, 0, 0, 1
      from childrens_house_course join notification on id = notification_id
    ) as counted group by 1, 2, 3, 4`
  const drift = async () => {
    const { rows } = await register.admin.query(
      `with again as (${recounted}), kept as (select * from notification_tally where received > 0 or courses > 0),
       followed as (
         select notification.municipality_id, extract(year from received_on) || 'K' || extract(quarter from received_on) as quarter, notifier,
                notification.kind, support_measure.kind as support, started_on - received_on as days, count(*)::int as supported
         from support_measure join notification on id = notification_id group by 1, 2, 3, 4, 5, 6
       )
       select 'missing' as what, to_jsonb(x) as row from (select * from again except select * from kept) as x
       union all select 'too much', to_jsonb(x) from (select * from kept except select * from again) as x
       union all select 'support missing', to_jsonb(x) from (select * from followed except select * from support_tally) as x
       union all select 'support too much', to_jsonb(x) from (select * from support_tally except select * from followed) as x`,
    )
    return rows
  }
  const story = Array.from({ length: 40 }, (_, n) =>
    notification({
      municipalityId: ids[n % 4]!,
      on: `2023-0${1 + (n % 6)}-15`,
      kind: n % 3 === 0 ? 'SEXUAL' : 'CONCERN',
      notifier: n % 5 === 0 ? 'ANONYMOUS' : 'SCHOOL',
      assessedHours: 20 + (n % 8),
      receiptSentOn: `2023-0${1 + (n % 6)}-2${n % 9}`,
    }),
  )
  const write = (sql: string, params: unknown[] = []) =>
    register.platform.write('test', { kind: 'notification', ids: [] }, (tx) => statement(tx, sql, params))

  test('is what the rows say after a story of writes: added, changed, followed by support, moved, removed, and all of it at once', async () => {
    await importNotifications(register.platform, story)
    expect(await drift()).toEqual([])
    const at = (n: number) => story[n]!.id
    await write(
      `insert into support_measure (notification_id, municipality_id, started_on, kind)
       select id, municipality_id, received_on + 10 * (1 + length(source_key)), 'PLACEMENT' from notification where source_key like 'test:%' and id = any($1)`,
      [story.slice(0, 20).map(({ id }) => id)],
    )
    await write(
      `insert into childrens_house_course (notification_id, municipality_id, child_id, started_on)
       select id, municipality_id, child_id, received_on + 100 from notification where id = any($1)`,
      [story.slice(0, 9).map(({ id }) => id)],
    )
    expect(await drift()).toEqual([])
    await write(
      `update notification set assessed_at = received_at + interval '25 hours', receipt_sent_on = received_on + 1 where id = any($1)`,
      [[at(1), at(2), at(3)]],
    )
    await write(`update support_measure set started_on = started_on + 400, kind = 'CONSULTANT' where notification_id = $1`, [at(4)])
    await write(`update childrens_house_course set started_on = started_on + 200 where notification_id = $1`, [at(5)])
    await write(
      `update notification set kind = 'DIGITAL', notifier = 'POLICE', received_at = received_at - interval '5 months' where id = any($1)`,
      [[at(0), at(5), at(6)]],
    )
    expect(await drift()).toEqual([])
    // One statement that adds a notification and what follows it, and moves another one of the same municipality.
    await write(
      `with added as (
         insert into notification (id, municipality_id, child_id, received_at, notifier, kind, advisers, source_key)
         values (gen_random_uuid(), $1, 'c', '2023-02-02T10:00:00Z', 'SCHOOL', 'SEXUAL', 1, 'at once') returning id, municipality_id
       ), supported as (
         insert into support_measure select id, municipality_id, '2023-03-01', 'PLACEMENT' from added
       ), sheltered as (
         insert into childrens_house_course select id, municipality_id, 'c', '2023-03-01' from added
       )
       update notification set kind = 'PHYSICAL' where id = $2`,
      [story[7]!.municipalityId, at(7)],
    )
    expect(await drift()).toEqual([])
    await register.admin.query(`delete from notification where id = any($1)`, [[at(0), at(8), at(21)]])
    await register.admin.query(`delete from support_measure where notification_id = any($1)`, [[at(0), at(8), at(9)]])
    await register.admin.query(`delete from childrens_house_course where notification_id = any($1)`, [[at(0), at(8), at(1)]])
    expect(await drift()).toEqual([])
  })

  test('loses nothing when twenty write to the same cell at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const one = notification({ municipalityId: own, on: '2023-11-11', kind: 'PHYSICAL' })
        await importNotifications(register.platform, [one])
        await write(`insert into support_measure values ($1, $2, '2023-12-01', 'PLACEMENT')`, [one.id, own])
        await write(`insert into childrens_house_course values ($1, $2, 'c', '2023-12-02')`, [one.id, own])
      }),
    )
    const { data } = await register.ask('caseworker', own, '2023K4')
    expect(data!.own!.abuse).toMatchObject({ received: 20, supported: 20, courses: 20, medianDays: 20 })
    expect(await drift()).toEqual([])
  })

  test('a write that fails leaves it as it was', async () => {
    const before = (await register.admin.query('select sum(received)::int as received from notification_tally')).rows[0]
    const one = notification({ municipalityId: own, on: '2023-11-11' })
    await expect(
      register.platform.write('test', { kind: 'notification', ids: [] }, async (tx) => {
        await statement(
          tx,
          `insert into notification (id, municipality_id, received_at, notifier, kind, advisers, source_key) values ($1, $2, $3, 'SCHOOL', 'CONCERN', 1, $4)`,
          [one.id, own, one.receivedAt, one.sourceKey],
        )
        throw new Error('the lights go out')
      }),
    ).rejects.toThrow('the lights go out')
    expect((await register.admin.query('select sum(received)::int as received from notification_tally')).rows[0]).toEqual(before)
  })
})

test('the median is the middle one, or the mean of the middle two', async () => {
  const rows = [3, 5, 40, 400].map(() => notification({ municipalityId: '0777', on: '2024-01-10', kind: 'SEXUAL' }))
  await importNotifications(register.platform, rows)
  const start = async (index: number, days: number) =>
    register.admin.query(`insert into support_measure values ($1, '0777', date '2024-01-10' + $2::int, 'PLACEMENT')`, [
      rows[index]!.id,
      days,
    ])
  await start(0, 3)
  expect((await register.ask('caseworker', '0777', '2024K1')).data!.own!.abuse).toMatchObject({
    medianDays: 3,
    within30Share: 1,
    from360Share: 0,
  })
  await start(1, 5)
  await start(2, 59)
  await start(3, 360)
  expect((await register.ask('caseworker', '0777', '2024K1')).data!.own!.abuse).toMatchObject({
    supported: 4,
    medianDays: 32,
    within30Share: 0.5,
    within59Share: 0.75,
    from360Share: 0.25,
  })
})
