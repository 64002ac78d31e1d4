import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { action, openDeliveryDesk, type DeliveryDesk } from '../support/delivery-desk.ts'
import { birgit, caseworker, consultant, head, localTime, simon, supervisor } from '../support/report-register.ts'

/** What those who got a report answer, and what follows from it in the home. */
let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())

const today = () => localTime(new Date()).slice(0, 10)

describe('an answer', () => {
  const give = action('giveFeedback', 'GiveFeedbackInput')
  const feedback = (id: string, typed: object = {}) => ({
    input: { id, feedbackId: crypto.randomUUID(), verdict: 'REMARK', text: 'Set.', ...typed },
  })

  test('is not for the home, nor for a head of department, nor before the report is there', async () => {
    const id = await desk.registered()
    expect((await desk.ask(simon, give, feedback(id))).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(birgit, give, feedback(id))).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(head, give, feedback(id))).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(caseworker, give, feedback(id))).data!['done']).toMatchObject({ now: 'REGISTERED' })
  })

  test('of the municipality is filed, moves the report on and is told to manager and consultant; sent twice it is one', async () => {
    const id = await desk.approved()
    await desk.drain()
    const given = feedback(id, { verdict: 'FOUND_NOT_PERMITTED' })
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.ask(caseworker, give, given)))
    for (const answer of answers) expect(answer).toMatchObject({ data: { done: { __typename: 'Incident', state: 'FEEDBACK' } } })
    await desk.drain()
    const { data } = await desk.ask(birgit, `query ($id: ID!) { incident(id: $id) { feedback { from verdict text givenBy } } }`, { id })
    expect(data!['incident'].feedback).toEqual([
      { from: 'ACTING_MUNICIPALITY', verdict: 'FOUND_NOT_PERMITTED', text: 'Set.', givenBy: 'fatima' },
    ])
    expect((await desk.told(id)).filter((line) => line.endsWith('FEEDBACK_RECEIVED'))).toEqual([
      'consultant: FEEDBACK_RECEIVED',
      'manager: FEEDBACK_RECEIVED',
    ])
  })

  test('of the authority to a suspected crime says whether the police were considered, and why', async () => {
    const id = await desk.registered({ crimeSuspected: true })
    await desk.drain()
    expect((await desk.ask(supervisor, give, feedback(id))).data!['done'].problems).toEqual([
      { path: 'policeConsidered', code: 'required' },
    ])
    expect((await desk.ask(supervisor, give, feedback(id, { policeConsidered: false }))).data!['done'].problems).toEqual([
      { path: 'policeReason', code: 'required' },
    ])
    const given = feedback(id, { policeConsidered: true, policeReason: 'Anmeldt samme dag.' })
    expect((await desk.ask(supervisor, give, given)).data!['done']).toMatchObject({ __typename: 'Incident', state: 'REGISTERED' })
  })
})

describe('what follows', () => {
  const add = action('addFollowUp', 'AddFollowUpInput')
  const finish = action('finishFollowUp', 'FinishFollowUpInput')
  const read = `query ($id: ID!) { incident(id: $id) { followUps { id kind dueOn overdue doneOn result toldTo declined } } }`

  test('has an owner and a day, is the manager’s or the consultant’s to add, and is done by the home', async () => {
    const id = await desk.registered()
    const followUpId = crypto.randomUUID()
    const input = { id, followUpId, kind: 'REPAIR_TALK', what: 'Samtale', owner: 'simon', dueOn: today(), inPlan: true }
    expect((await desk.ask(simon, add, { input })).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(birgit, add, { input: { ...input, dueOn: '2020-01-01', what: ' ' } })).data!['done'].problems).toEqual([
      { path: 'what', code: 'required' },
      { path: 'dueOn', code: 'past' },
    ])
    expect(await desk.ask(consultant, add, { input })).toMatchObject({ data: { done: { __typename: 'Incident' } } })
    expect((await desk.ask(consultant, add, { input })).data!['done'].__typename).toBe('Incident')
    const done = { id, followUpId, doneOn: today(), result: 'Barnet ville ikke.', declined: true }
    expect((await desk.ask(consultant, finish, { input: done })).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await desk.ask(simon, finish, { input: { ...done, doneOn: '2030-01-01' } })).data!['done'].problems).toEqual([
      { path: 'doneOn', code: 'future' },
    ])
    expect((await desk.ask(simon, finish, { input: done })).data!['done'].__typename).toBe('Incident')
    expect((await desk.ask(birgit, finish, { input: { ...done, result: 'Noget andet.' } })).data!['done']).toMatchObject({ now: 'DONE' })
    expect((await desk.ask(birgit, read, { id })).data!['incident'].followUps).toEqual([
      {
        id: followUpId,
        kind: 'REPAIR_TALK',
        dueOn: today(),
        overdue: false,
        doneOn: today(),
        result: 'Barnet ville ikke.',
        toldTo: null,
        declined: true,
      },
    ])
  })

  test('is overdue when its day is over, and stands in the work of the home', async () => {
    const id = await desk.registered()
    const followUpId = crypto.randomUUID()
    await desk.ask(birgit, add, {
      input: { id, followUpId, kind: 'STAFF', what: 'Drøftes', owner: 'birgit', dueOn: today(), inPlan: false },
    })
    await desk.register.admin.query(`update follow_up set due_on = due_on - 3 where id = $1`, [followUpId])
    const { data } = await desk.ask(birgit, '{ reportWork { followUpsDue { incidentId followUp { id overdue } } } }')
    expect(data!['reportWork'].followUpsDue).toContainEqual({ incidentId: id, followUp: { id: followUpId, overdue: true } })
  })
})
