import { mostErasedAtOnce } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liftHold, setHold } from '../../apps/standalone/src/erasure/holds.ts'
import { eraseWords } from '../../services/incidents/src/jobs/erase.ts'
import { openErasureGround, type ErasureGround } from '../support/erasure-ground.ts'
import { files } from '../support/files.ts'
import { birgit, form, home, simon } from '../support/report-register.ts'

/** What goes by itself when its time is up, what is held, and what stays. */
let ground: ErasureGround
beforeAll(async () => {
  ground = await openErasureGround()
})
afterAll(() => ground?.stop())

const keepAttachment = 'mutation ($input: KeepAttachmentInput!) { keepAttachment(input: $input) { __typename } }'

describe('every night', () => {
  const night = () => eraseWords(ground.register.platform, new Date())
  const contentOf = async (id: string) => (await ground.done(birgit, 'incident', { id })).content

  test('a draft that nobody has saved for ninety days goes, and a younger one stays', async () => {
    const [old, young] = [crypto.randomUUID(), crypto.randomUUID()]
    for (const id of [old, young]) await ground.done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    await ground.rows(`update report_draft set saved_at = now() - interval '92 days' where id = $1`, [old])
    await night()
    expect((await ground.rows('select id from report_draft where id = any($1::uuid[])', [[old, young]])).map(({ id }) => id)).toEqual([
      young,
    ])
    expect(await ground.ledgerOf(old)).toEqual([{ rule: 'report-draft-90-days', by: 'platform' }])
  })

  test('as many held ones as a night looks at do not keep what comes after them', async () => {
    const id = crypto.randomUUID()
    await ground.done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    await ground.rows(`update report_draft set saved_at = now() - interval '92 days' where id = $1`, [id])
    await ground.rows(
      `insert into report_draft
       select (jsonb_populate_record(draft, jsonb_build_object('id', copy, 'child_id', 'held', 'saved_at', draft.saved_at - interval '1 day',
                 'content', replace(draft.content, draft.id::text, copy::text)))).*
       from report_draft as draft, (select gen_random_uuid() as copy from generate_series(1, $2)) as copies where draft.id = $1`,
      [id, mostErasedAtOnce],
    )
    const hold = await setHold(ground.site, ground.holdKey(), { id: null, childId: 'held', reference: '2026-4714', by: 'jurist' })
    await night()
    expect(
      await ground.rows(`select child_id as of, count(*)::int from report_draft where child_id = 'held' or id = $1 group by 1`, [id]),
    ).toEqual([{ of: 'held', count: mostErasedAtOnce }])
    expect(await ground.ledgerOf(id)).toEqual([{ rule: 'report-draft-90-days', by: 'platform' }])
    await liftHold(ground.site, hold, 'jurist')
    await ground.rows(`delete from report_draft where child_id = 'held'`)
  })

  test('a draft on its last day is written no more: a report with a key that goes meanwhile would be read by nobody', async () => {
    const [id, other] = [crypto.randomUUID(), crypto.randomUUID()]
    for (const draft of [id, other])
      await ground.done(simon, 'save', { input: { id: draft, institutionId: home, version: 0, report: form() } })
    await ground.rows(`update report_draft set saved_at = now() - interval '89 days 1 minute' where id = $1`, [id])
    await ground.rows(`update report_draft set saved_at = now() - interval '88 days' where id = $1`, [other])
    expect(await ground.done(simon, 'save', { input: { id, institutionId: home, version: 1, report: form() } })).toMatchObject({
      now: 'DISCARDED',
    })
    expect(await ground.registered(form(), id)).toMatchObject({ __typename: 'WrongState', now: 'DISCARDED' })
    expect(await ground.rows('select from incident where id = $1', [id])).toEqual([])
    expect(await ground.registered(form(), other)).toMatchObject({ __typename: 'Incident' })
  })

  test('a file nobody filed goes: with its draft, or a month after it was brought for a report; held, young or filed it stays', async () => {
    const keep = async (reportId: string) => {
      const id = crypto.randomUUID()
      const content = Buffer.from(files.pdf()).toString('base64')
      const { errors } = await ground.register.ask(simon, keepAttachment, {
        input: { id, reportId, kind: 'OTHER', name: 'Side.pdf', content },
      })
      expect(errors).toEqual([])
      return id
    }
    const [living, forgotten, becoming] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    for (const id of [living, forgotten, becoming])
      await ground.done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    const [report, held] = [await ground.registered(), await ground.registered()]
    const staying = [await keep(living), await keep(held.id), await keep(becoming)]
    const [ofForgotten, ofReport] = [await keep(forgotten), await keep(report.id)]
    await ground.registered(form(), becoming)
    await ground.rows(`update report_attachment set added_at = now() - interval '32 days'`)
    await ground.rows(`update report_draft set saved_at = now() - interval '92 days' where id = $1`, [forgotten])
    staying.push(await keep(report.id))
    const hold = await setHold(ground.site, ground.holdKey(), { id: held.id, childId: null, reference: '2026-4713', by: 'jurist' })
    const left = async () => (await ground.rows('select id from report_attachment')).map(({ id }) => id)

    await night()
    expect((await left()).toSorted()).toEqual(staying.toSorted())
    const told = await ground.rows(`select record_ids from app.audit where action = 'report_attachment.erase'`)
    expect(told).toEqual([{ record_ids: [ofReport] }])
    expect(await ground.ledgerOf(forgotten), ofForgotten).toHaveLength(1)

    await liftHold(ground.site, hold, 'jurist')
    await night()
    expect(await left()).toHaveLength(staying.length - 1)
  })

  test('of a report of the wrong child the words go after a month; that it was voided, and why, stays', async () => {
    const [wrong, twice] = [await ground.registered(), await ground.registered()]
    for (const [report, reason] of [
      [wrong, 'WRONG_CHILD'],
      [twice, 'DOUBLE'],
    ] as const)
      // prettier-ignore
      await ground.done(birgit, 'void', { input: { id: report.id, version: report.version, reason, text: 'Se den anden.' } })
    await night()
    expect(await contentOf(wrong.id)).not.toBeNull()
    await ground.rows(`update report_event set at = at - interval '32 days' where incident_id = any($1::uuid[])`, [[wrong.id, twice.id]])
    await night()
    expect(await ground.done(birgit, 'incident', { id: wrong.id })).toMatchObject({ state: 'VOIDED', voided: 'WRONG_CHILD', content: null })
    expect(await contentOf(twice.id)).not.toBeNull()
  })

  test('a report goes ten years after the end of its year, held it stays, and a second run finds nothing to do', async () => {
    const [old, held, young] = [await ground.registered(), await ground.registered(), await ground.registered()]
    const ids = [old.id, held.id, young.id]
    await ground.rows(`update incident set state = 'CLOSED' where id = any($1::uuid[])`, [ids])
    await ground.rows(
      `update incident set occurred_at = make_date(extract(year from now())::int - 11, 12, 30), registered_at = now(), deadline_at = now() where id = any($1::uuid[])`,
      [[old.id, held.id]],
    )
    const hold = await setHold(ground.site, ground.holdKey(), { id: held.id, childId: null, reference: '2026-4712', by: 'jurist' })
    await night()
    await night()
    expect([await contentOf(old.id), (await contentOf(held.id)) !== null, (await contentOf(young.id)) !== null]).toEqual([null, true, true])
    expect(await ground.ledgerOf(old.id)).toEqual([{ rule: 'report-10-years', by: 'platform' }])
    expect(
      (
        await ground.rows(`select count(*)::int as times from app.audit where action = 'incident.erase' and record_ids @> array[$1]`, [
          old.id,
        ])
      )[0],
    ).toEqual({ times: 1 })
    expect((await ground.rows('select minutes, late from incident where id = $1', [old.id]))[0]).toMatchObject({ minutes: 4 })
    await liftHold(ground.site, hold, 'jurist')
    await night()
    expect(await contentOf(held.id)).toBeNull()
  })
})
