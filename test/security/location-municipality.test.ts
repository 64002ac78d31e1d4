import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDeliveryDesk, recordingAdapter, type DeliveryDesk } from '../support/delivery-desk.ts'
import { caseworker, documents, form, home, otherMunicipality, simon, type Person } from '../support/report-register.ts'

/** A child of another municipality than the one in which the home and its school lie: that one gets a copy, and reads it. */
let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
  await desk.register.admin.query(
    `insert into stay (institution_id, authority_id, department_id, acting_municipality_id, child_id, moved_in_on, label, institution_type, location_municipality_id)
     values ($1, 'syd', 'dep-1', '0101', $2, '2024-03-01', 'Barn 9', 'RESIDENTIAL_INSTITUTION', '0630')`,
    [home, pupil],
  )
})
beforeEach(async () => {
  await desk.drain()
  desk.settings.routes = []
  desk.settings.adapters = {}
})
afterAll(() => desk.stop())

const pupil = 'c-000009'
const location = caseworker
const acting = otherMunicipality
const third: Person = { userId: 'per', persona: 'caseworker', scope: '0851' }
const atSchool = { childId: pupil, inHouseSchool: true }

const opened = async (person: Person, id: string) => {
  const { data, errors } = await desk.ask(person, documents.incident, { id })
  expect(errors).toEqual([])
  return data!['done']
}
const inbox = async (person: Person, id: string) => {
  const { data } = await desk.ask(person, '{ receivedReports { nodes { incidentId recipient incident { id } } } }')
  return (data!['receivedReports'].nodes as { incidentId: string }[]).filter(({ incidentId }) => incidentId === id)
}
/** An approved report whose copies are on their way, and have arrived. */
const sent = async (typed: Record<string, unknown> = atSchool) => {
  const id = await desk.approved(typed)
  await desk.drain()
  return id
}

describe('denied', () => {
  test('before the approval there is nothing to see, and after it nothing until the copy is sent', async () => {
    const id = await desk.registered(atSchool)
    await desk.drain()
    expect(await opened(location, id)).toBeNull()
    const approved = await desk.approved(atSchool)
    expect(await opened(location, approved)).toBeNull()
    expect(await opened(acting, approved)).toMatchObject({ state: 'APPROVED' })
  })

  test('a copy that leaves the house and does not arrive opens nothing', async () => {
    desk.settings.routes = [{ recipient: 'LOCATION_MUNICIPALITY', channel: 'MAIL', address: 'nej@example.dk' }]
    desk.settings.adapters = { MAIL: recordingAdapter([{ word: 'mailboxUnknown', final: true }]) }
    const id = await sent()
    expect((await desk.deliveries(id)).find(({ recipient }) => recipient === 'LOCATION_MUNICIPALITY')).toMatchObject({ state: 'FAILED' })
    expect(await opened(location, id)).toBeNull()
  })

  test('a report from elsewhere in the home is not for it', async () => {
    const id = await sent({ childId: pupil })
    expect(await opened(acting, id)).toMatchObject({ state: 'DISPATCHED' })
    expect(await opened(location, id)).toBeNull()
    expect(await inbox(location, id)).toEqual([])
  })

  test('a third municipality does not learn that it exists', async () => {
    const id = await sent()
    expect(await opened(third, id)).toBeNull()
    expect(await inbox(third, id)).toEqual([])
  })

  test('it never gets the internal supplement', async () => {
    const id = await sent()
    await desk.ask(simon, documents.supplement, { input: { id, text: 'Vi var for få.' } })
    const report = await opened(location, id)
    expect(report.supplement).toBeNull()
    expect(JSON.stringify(report)).not.toContain('Vi var for få')
  })

  test('it answers for nobody: the child’s own municipality does', async () => {
    const id = await sent()
    expect((await opened(location, id)).allowedActions).toEqual([])
    expect((await opened(acting, id)).allowedActions).toEqual(['GIVE_FEEDBACK'])
    const input = { id, feedbackId: crypto.randomUUID(), verdict: 'NO_REMARK', text: 'Set.' }
    const feedback = 'mutation ($input: GiveFeedbackInput!) { done: giveFeedback(input: $input) { __typename } }'
    expect((await desk.ask(location, feedback, { input })).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(acting, feedback, { input })).data!['done']).toEqual({ __typename: 'Incident' })
  })

  test('what is sent to it moves no count of its own', async () => {
    const counted = async (person: Person) => {
      const { data, errors } = await desk.ask(person, `{ incidents(institutionId: "${home}", period: "2025K1..2030K4") { totalCount } }`)
      expect(errors).toEqual([])
      return data!['incidents'].totalCount as number
    }
    const before = await counted(acting)
    await sent()
    expect([await counted(location), await counted(acting)]).toEqual([0, before + 1])
  })
})

describe('granted', () => {
  test('it opens its copy from the inbox and reads the whole report, on record with the child', async () => {
    const id = await sent()
    expect(await inbox(location, id)).toEqual([{ incidentId: id, recipient: 'LOCATION_MUNICIPALITY', incident: { id } }])
    const report = await opened(location, id)
    expect(report).toMatchObject({
      state: 'DISPATCHED',
      content: { childId: pupil, measures: [{ section: 'S9', minutes: 4 }] },
      versions: [{ version: 1 }],
    })
    expect(report.timeline.map(({ action }: { action: string }) => action)).toEqual(['REGISTERED', 'APPROVED', 'DISPATCH'])
    const { rows } = await desk.register.admin.query(
      `select distinct record_kind from app.audit where subject = $1 and action = 'read' and $2 = any(record_ids) and $3 = any(child_ids) order by 1`,
      [location.userId, id, pupil],
    )
    expect(rows.map(({ record_kind }) => record_kind)).toEqual(['incident', 'report_event', 'report_version'])
  })

  test('by mail too, once the mail has gone', async () => {
    desk.settings.routes = [{ recipient: 'LOCATION_MUNICIPALITY', channel: 'MAIL', address: 'skole@example.dk' }]
    desk.settings.adapters = { MAIL: recordingAdapter() }
    expect(await opened(location, await sent())).toMatchObject({ state: 'DISPATCHED' })
  })

  test('what comes later comes to it too, also when the correction says it was not at school', async () => {
    const id = await sent()
    const input = { id, version: 1, reason: 'Det var i køkkenet.', report: form({ childId: pupil, course: 'Rettet forløb.' }) }
    expect((await desk.ask(simon, documents.correct, { input })).data!['done']).toMatchObject({ version: 2 })
    await desk.drain()
    const report = await opened(location, id)
    expect(report).toMatchObject({ version: 2, content: { course: 'Rettet forløb.', measures: [{ section: 'S9' }] } })
    expect(report.timeline.map(({ action }: { action: string }) => action)).toContain('CORRECTED')
  })
})
