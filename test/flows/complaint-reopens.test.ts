import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDeliveryDesk, type DeliveryDesk } from '../support/delivery-desk.ts'
import {
  birgit,
  caseworker,
  child,
  consultant,
  council,
  head,
  home,
  otherMunicipality,
  simon,
  stranger,
  supervisor,
  type Person,
} from '../support/report-register.ts'

/** A complaint is decided in another register; what that does to the report it is about. */
let desk: DeliveryDesk

beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())

const complaints: Person = { userId: 'complaints', persona: 'service', scope: null }
const recording = `mutation ($input: RecordComplaintOutcomeInput!) { done: recordComplaintOutcome(input: $input) }`
const reading = `query ($id: ID!) { incident(id: $id) { state version complaintOutcome timeline { action by state text } } }`

const outcome = (incidentId: string, more: object = {}) => ({
  incidentId,
  complaintId: crypto.randomUUID(),
  outcome: 'UPHELD',
  decidedOn: '2026-11-20',
  ...more,
})
const record = async (input: object) => {
  const { data, errors } = await desk.ask(complaints, recording, { input })
  expect(errors).toEqual([])
  return data!['done']
}
const read = async (id: string, person = birgit) => (await desk.ask(person, reading, { id })).data!['incident']
const reopenings = async (id: string) =>
  (await desk.notices(id)).filter(({ kind }) => kind === 'REPORT_REOPENED').map(({ persona, scope_id }) => `${persona} ${scope_id}`)

/** A report that has been through everything. */
async function closed(): Promise<string> {
  const id = await desk.approved()
  await desk.drain()
  await close(id)
  return id
}

async function close(id: string): Promise<void> {
  await desk.register.admin.query(`update incident set state = 'CLOSED' where id = $1`, [id])
}

describe('is told by no person', () => {
  test.each([
    ['an employee', simon],
    ['the manager', birgit],
    ['the consultant', consultant],
    ['a supervisor', supervisor],
    ['a municipality', caseworker],
    ['the council', council],
  ])('%s', async (_, person) => {
    const id = await closed()
    const { errors } = await desk.ask(person, recording, { input: outcome(id) })
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await read(id)).state).toBe('CLOSED')
  })

  test.each(['manager', 'consultant', 'supervisor', 'caseworker'] as const)('nor into the table, by a %s', async (persona) => {
    const { admin, tokenOf } = desk.register
    const scope = { manager: home, consultant: 'dep-1', supervisor: 'syd', caseworker: '0630' }[persona]
    await admin.query('begin')
    await admin.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
      tokenOf({ userId: 'x', persona, scope }),
      `incidents_${persona}`,
    ])
    await expect(admin.query('delete from complaint_outcome')).rejects.toThrow('permission denied')
    await admin.query('rollback')
    await admin.query('begin')
    await admin.query(`select set_config('role', $1, true)`, [`incidents_${persona}`])
    await expect(
      admin.query(
        `insert into complaint_outcome values (gen_random_uuid(), gen_random_uuid(), '${home}', 'syd', 'dep-1', '0630', '${child}', null, 'UPHELD', now(), now())`,
      ),
    ).rejects.toThrow('permission denied')
    await admin.query('rollback')
  })
})

describe('a complaint that is decided', () => {
  test.each(['UPHELD', 'PARTLY_UPHELD'])(
    '%s takes a closed report up again, and the manager and the consultant hear of it',
    async (word) => {
      const id = await closed()
      expect(await record(outcome(id, { outcome: word }))).toBe(true)
      const report = await read(id)
      expect(report).toMatchObject({ state: 'DISPATCHED', complaintOutcome: word })
      expect(report.timeline.at(-1)).toEqual({ action: 'REOPENED', by: 'incidents', state: 'DISPATCHED', text: 'COMPLAINT_UPHELD' })
      expect(await reopenings(id)).toEqual(['consultant dep-1', `manager ${home}`])
    },
  )

  test.each(['NOT_UPHELD', 'DISMISSED', 'WITHDRAWN'])('%s marks it and opens nothing', async (word) => {
    const id = await closed()
    expect(await record(outcome(id, { outcome: word }))).toBe(true)
    expect(await read(id)).toMatchObject({ state: 'CLOSED', complaintOutcome: word })
    expect(await reopenings(id)).toEqual([])
  })

  test('told again, it changes nothing, also when the report has been closed since', async () => {
    const id = await closed()
    const input = outcome(id)
    await record(input)
    await close(id)
    const before = await read(id)
    expect(await record(input)).toBe(true)
    expect(await read(id)).toEqual(before)
    expect(await reopenings(id)).toHaveLength(2)
    const { rows } = await desk.register.admin.query(
      `select subject from app.audit where action = 'report.complaint-outcome' and record_ids @> array[$1]`,
      [id],
    )
    expect(rows).toEqual([{ subject: 'complaints' }])
  })

  test('twenty times at once opens it once', async () => {
    const id = await closed()
    const input = outcome(id)
    await Promise.all(Array.from({ length: 20 }, () => record(input)))
    const { timeline } = await read(id)
    expect(timeline.filter(({ action }: { action: string }) => action === 'REOPENED')).toHaveLength(1)
    expect(await reopenings(id)).toHaveLength(2)
  })

  test('and changed by the appeals board afterwards replaces what was told, and opens the report then', async () => {
    const id = await closed()
    const input = outcome(id, { outcome: 'NOT_UPHELD' })
    await record(input)
    await record({ ...input, outcome: 'CHANGED', decidedOn: '2026-11-21' })
    expect(await read(id)).toMatchObject({ state: 'DISPATCHED', complaintOutcome: 'CHANGED' })
  })

  test('of two complaints the one that went furthest stands, and each opens it once', async () => {
    const id = await closed()
    await record(outcome(id, { outcome: 'UPHELD' }))
    await close(id)
    await record(outcome(id, { outcome: 'DISMISSED' }))
    expect(await read(id)).toMatchObject({ state: 'CLOSED', complaintOutcome: 'UPHELD' })
    await record(outcome(id, { outcome: 'PARTLY_UPHELD' }))
    expect(await read(id)).toMatchObject({ state: 'DISPATCHED', complaintOutcome: 'UPHELD' })
    expect(await reopenings(id)).toHaveLength(4)
  })

  test('about several reports opens each of them', async () => {
    const [one, other] = [await closed(), await closed()]
    const input = outcome(one)
    await record(input)
    await record({ ...input, incidentId: other })
    for (const id of [one, other]) {
      expect(await read(id)).toMatchObject({ state: 'DISPATCHED', complaintOutcome: 'UPHELD' })
      expect(await reopenings(id)).toHaveLength(2)
    }
  })

  test('a report that is not closed is marked where it is', async () => {
    const id = await desk.registered()
    await record(outcome(id))
    expect(await read(id)).toMatchObject({ state: 'REGISTERED', complaintOutcome: 'UPHELD' })
    expect(await reopenings(id)).toEqual([])
  })

  test('a row from a file is marked, and has no life to be taken up again', async () => {
    const id = crypto.randomUUID()
    await desk.register.admin.query(
      `insert into incident (id, institution_id, authority_id, department_id, acting_municipality_id, child_id, occurred_at, minutes, registered_at,
                             deadline_at, account, guidance, crime_suspected, injury, source_key)
       values ($1::uuid, '${home}', 'syd', 'dep-1', '0630', '${child}', now(), 4, now(), now(), 'DECLINED', 'YES', false, 'NONE', 'file:' || $1::uuid)`,
      [id],
    )
    await record(outcome(id))
    expect(await read(id)).toMatchObject({ state: 'CLOSED', complaintOutcome: 'UPHELD', timeline: [] })
    expect(await reopenings(id)).toEqual([])
  })

  test('of a report that is not here is known to be not here', async () => {
    expect(await record(outcome(crypto.randomUUID()))).toBe(false)
  })
})

test('who may know how a complaint ended reads it, and staff and others do not', async () => {
  const id = await closed()
  await record(outcome(id))
  const asStaff = await read(id, simon)
  expect(asStaff.complaintOutcome).toBeNull()
  expect(asStaff.timeline.at(-1)).toEqual({ action: 'REOPENED', by: 'incidents', state: 'DISPATCHED', text: null })
  for (const person of [stranger, otherMunicipality]) expect(await read(id, person)).toBeNull()
  for (const person of [birgit, consultant, head, supervisor, caseworker])
    expect(await read(id, person)).toMatchObject({ complaintOutcome: 'UPHELD' })
})
