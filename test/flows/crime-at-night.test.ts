import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDeliveryDesk, recordingAdapter, type DeliveryDesk } from '../support/delivery-desk.ts'
import {
  birgit,
  caseworker,
  child,
  consultant,
  council,
  documents,
  dorte,
  form,
  head,
  home,
  respiteHome,
  simon,
  stranger,
  supervisor,
  type Person,
} from '../support/report-register.ts'
import { until } from '../support/until.ts'

/** User story 3: at night a crime is suspected, and there is no report yet. */
let desk: DeliveryDesk

beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())

const told = 'KANARIEFUGL: en vikar slog barnet i ansigtet.'
const story = 'HEMMELIGHED: barnet løb ned ad gangen.'
const otherAuthority: Person = { userId: 'nora', persona: 'supervisor', scope: 'nord' }
const otherDepartment: Person = { userId: 'otto', persona: 'department_head', scope: 'dep-2' }
const chief: Person = { userId: 'chief', persona: 'authority_head', scope: 'syd' }

const noticeQuery = `query ($id: ID!) { incident(id: $id) { id } crimeNotice(id: $id) {
  institutionId toldAt text mayAnswer answers { id text policeConsidered policeReason givenBy } deliveries { id recipient state mayAcknowledge } } }`
const answering = `mutation ($input: AnswerCrimeInput!) { done: answerCrime(input: $input) {
  __typename ... on CrimeNotice { id answers { id policeConsidered policeReason } } ... on InvalidInput { problems { path code } } ... on WrongState { state } } }`
const filed = `query ($id: ID!) { crimeNotice(id: $id) { id } incident(id: $id) { state crimeSuspected
  feedback { id from verdict text policeConsidered policeReason givenBy } timeline { action by text } } }`
const retrying = `mutation ($id: ID!) { done: retryDelivery(id: $id) { __typename ... on Delivery { id state } ... on WrongState { now: state } } }`

/** A draft of the night, from which a crime was told; nobody has followed it yet. */
async function marked(typed: Record<string, unknown> = {}): Promise<string> {
  const id = crypto.randomUUID()
  const report = form({ course: story, leadUp: story, ...typed })
  await desk.ask(simon, documents.save, { input: { id, institutionId: home, version: 0, report } })
  const { data } = await desk.ask(simon, documents.crime, { input: { id, text: told } })
  expect(data!['done']).toMatchObject({ __typename: 'ReportDraft', crimeSuspected: true })
  return id
}

const register = (id: string) =>
  desk.ask(simon, documents.register, { input: { id, institutionId: home, report: form({ course: story, leadUp: story }) } })
const answer = (id: string, more: object = {}) => ({
  id,
  feedbackId: crypto.randomUUID(),
  text: 'Vi kommer i morgen.',
  policeConsidered: true,
  policeReason: 'Vold mod et barn.',
  ...more,
})
const noticesOf = async (id: string) => (await desk.notices(id)).map(({ persona, kind }) => `${persona}: ${kind}`)

describe('before there is a report', () => {
  test.each([
    ['a municipality', caseworker],
    ['the council', council],
    ['another authority', otherAuthority],
    ['another department', otherDepartment],
    ['the staff of another home', stranger],
    ['a colleague who did not write it', dorte],
  ])('%s reads nothing of it', async (_, person) => {
    const id = await marked()
    const { data } = await desk.ask(person, noticeQuery, { id })
    expect(data?.['crimeNotice'] ?? null).toBeNull()
  })

  test('of a draft without a suspicion nobody outside the home reads anything', async () => {
    const id = crypto.randomUUID()
    await desk.ask(simon, documents.save, { input: { id, institutionId: home, version: 0, report: form({ course: story }) } })
    for (const person of [supervisor, chief, head, consultant])
      expect(await desk.ask(person, noticeQuery, { id })).toEqual({ data: { incident: null, crimeNotice: null }, errors: [] })
  })

  test.each([
    ['supervisor', 'syd'],
    ['authority_head', 'syd'],
    ['department_head', 'dep-1'],
    ['consultant', 'dep-1'],
  ] as const)('the database gives a %s the told words and no other column of the draft', async (persona, scope) => {
    const id = await marked()
    const reads = async (column: string) => {
      const { admin, tokenOf } = desk.register
      await admin.query('begin')
      try {
        await admin.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
          tokenOf({ userId: 'x', persona, scope }),
          `incidents_${persona}`,
        ])
        return (await admin.query(`select ${column} from report_draft where id = $1`, [id])).rows
      } finally {
        await admin.query('rollback')
      }
    }
    for (const column of ['content', 'author_id', 'crime_by', 'due_at', '*'])
      await expect(reads(column)).rejects.toThrow('permission denied')
    expect(await desk.register.platform.words.opened(await reads('crime_text'))).toEqual([{ crime_text: told }])
  })

  test('authority and administration have the advis within a minute, and what was told behind it', async () => {
    const worker = await desk.work()
    const before = Date.now()
    const id = await marked()
    const crime = async () => (await noticesOf(id)).filter((line) => line.endsWith('CRIME_SUSPECTED'))
    await until(async () => (await crime()).length === 4)
    expect(Date.now() - before).toBeLessThan(60_000)
    await worker.stop()
    expect(await crime()).toEqual([
      'authority_head: CRIME_SUSPECTED',
      'consultant: CRIME_SUSPECTED',
      'department_head: CRIME_SUSPECTED',
      'supervisor: CRIME_SUSPECTED',
    ])
    // Nothing for a guardian or a municipality, and no words in what is sent.
    expect((await desk.deliveries(id)).map(({ recipient }) => recipient)).toEqual(['ADMINISTRATION', 'AUTHORITY'])
    expect(JSON.stringify([await desk.notices(id), await desk.deliveries(id)])).not.toContain('KANARIEFUGL')

    for (const [person, mayAnswer] of [
      [supervisor, true],
      [chief, true],
      [head, false],
      [consultant, false],
      [birgit, false],
    ] as const) {
      const { data, errors } = await desk.ask(person, noticeQuery, { id })
      expect({ data, errors }).toMatchObject({
        errors: [],
        data: { incident: null, crimeNotice: { institutionId: home, text: told, mayAnswer, answers: [] } },
      })
      expect(JSON.stringify(data)).not.toContain('HEMMELIGHED')
      expect(JSON.stringify(data)).not.toContain(child)
    }
  })

  test('the reading of it is audited', async () => {
    const id = await marked()
    await desk.ask(supervisor, noticeQuery, { id })
    const { rows } = await desk.register.admin.query(
      `select subject, persona, action from app.audit where record_kind = 'report_draft' and record_ids @> array[$1] and persona = 'supervisor'`,
      [id],
    )
    expect(rows).toEqual([{ subject: supervisor.userId, persona: 'supervisor', action: 'read' }])
  })

  test('who wrote the draft cannot throw it away any more', async () => {
    const id = await marked()
    expect((await desk.ask(simon, documents.discard, { id })).data).toEqual({ done: false })
    expect((await desk.ask(supervisor, noticeQuery, { id })).data!['crimeNotice']).not.toBeNull()
  })
})

describe('what the authority answers', () => {
  test.each([
    ['the head of the department', head],
    ['the consultant', consultant],
    ['the manager', birgit],
    ['the writer', simon],
    ['a municipality', caseworker],
  ])('%s does not answer for it', async (_, person) => {
    const id = await marked()
    expect((await desk.ask(person, answering, { input: answer(id) })).errors[0]!.extensions.code).toBe('FORBIDDEN')
  })

  test('another authority finds nothing to answer', async () => {
    const id = await marked()
    expect((await desk.ask(otherAuthority, answering, { input: answer(id) })).errors[0]!.extensions.code).toBe('NOT_FOUND')
  })

  test('without why, it is not kept', async () => {
    const id = await marked()
    const { data } = await desk.ask(supervisor, answering, { input: answer(id, { feedbackId: 'x', text: ' ', policeReason: ' ' }) })
    expect(data!['done'].problems).toEqual([
      { path: 'feedbackId', code: 'notAnId' },
      { path: 'text', code: 'required' },
      { path: 'policeReason', code: 'required' },
    ])
  })

  test('is told to the home, and stands on the report when it comes', async () => {
    const id = await marked()
    const input = answer(id)
    // Two clicks are one answer.
    for (const _ of [1, 2])
      expect((await desk.ask(supervisor, answering, { input })).data!['done']).toEqual({
        __typename: 'CrimeNotice',
        id,
        answers: [{ id: input.feedbackId, policeConsidered: true, policeReason: 'Vold mod et barn.' }],
      })
    await desk.drain()
    const heard = (await noticesOf(id)).filter((line) => line.endsWith('FEEDBACK_RECEIVED'))
    expect(heard).toEqual(['consultant: FEEDBACK_RECEIVED', 'manager: FEEDBACK_RECEIVED'])
    expect((await desk.ask(birgit, noticeQuery, { id })).data!['crimeNotice'].answers).toMatchObject([{ givenBy: 'hanne' }])

    expect((await register(id)).data!['done'].state).toBe('REGISTERED')
    await desk.drain()
    // The same address is the report now.
    const { data } = await desk.ask(supervisor, filed, { id })
    expect(data).toMatchObject({
      crimeNotice: null,
      incident: {
        state: 'REGISTERED',
        crimeSuspected: true,
        feedback: [
          {
            id: input.feedbackId,
            from: 'AUTHORITY',
            verdict: 'REMARK',
            text: 'Vi kommer i morgen.',
            policeConsidered: true,
            policeReason: 'Vold mod et barn.',
            givenBy: 'hanne',
          },
        ],
      },
    })
    const steps = data!['incident'].timeline.map(({ action }: { action: string }) => action)
    expect(steps.toSorted()).toEqual(['CRIME', 'FEEDBACK', 'REGISTERED'])
    await desk.run('follow-report', { incidentId: id })
    await desk.run('remind')
    expect((await desk.ask(supervisor, filed, { id })).data!['incident'].feedback).toHaveLength(1)
    expect((await noticesOf(id)).filter((line) => line.endsWith('FEEDBACK_RECEIVED'))).toEqual(heard)
    // The report is new to them, and no correction.
    expect((await noticesOf(id)).filter((line) => /authority_head|department_head/.test(line))).toEqual([
      'authority_head: CRIME_SUSPECTED',
      'authority_head: REPORT_RECEIVED',
      'department_head: CRIME_SUSPECTED',
      'department_head: REPORT_RECEIVED',
      'department_head: REPORT_RECEIVED',
    ])
  })

  test('that comes as the draft becomes a report is not lost between them', async () => {
    const id = await marked()
    const input = answer(id)
    const [{ data }] = await Promise.all([desk.ask(supervisor, answering, { input }), register(id)])
    await desk.drain()
    const { feedback } = (await desk.ask(supervisor, filed, { id })).data!['incident']
    if (data!['done'].__typename === 'CrimeNotice') expect(feedback).toMatchObject([{ id: input.feedbackId }])
    else expect([data!['done'].state, feedback]).toEqual(['REGISTERED', []])
  })

  test('to a report that has come is an answer to the report', async () => {
    const id = await marked()
    await register(id)
    expect((await desk.ask(supervisor, answering, { input: answer(id) })).data!['done']).toEqual({
      __typename: 'WrongState',
      state: 'REGISTERED',
    })
  })
})

test('a guardian who may not be told hears nothing, from the draft to the approved report', async () => {
  desk.locked.add(child)
  const id = await marked()
  await register(id)
  await desk.drain()
  await desk.ask(birgit, documents.approve, { input: { id, version: 1, assessment: 'Alvorligt.', followUpNeeded: true } })
  await desk.drain()
  const guardian = (await desk.deliveries(id)).filter(({ recipient }) => recipient === 'GUARDIAN')
  expect(guardian.map(({ state, fault }) => [state, fault])).toEqual([['BLOCKED', 'guardianLocked']])
  desk.locked.delete(child)
})

test('an operator without an account here: the word of the crime fails for all to see, is tried again, and is sent once', async () => {
  const manager: Person = { userId: 'mona', persona: 'manager', scope: respiteHome }
  const id = crypto.randomUUID()
  const report = form({ childId: 'c-000004', staff: ['mona'], course: story })
  await desk.ask(manager, documents.save, { input: { id, institutionId: respiteHome, version: 0, report } })
  await desk.ask(manager, documents.crime, { input: { id, text: told } })
  await desk.drain()
  const copy = async () => (await desk.deliveries(id)).find(({ recipient }) => recipient === 'ADMINISTRATION')!
  expect(await copy()).toMatchObject({ version: 0, state: 'FAILED' })
  expect(await noticesOf(id)).toContain('manager: DELIVERY_FAILED')
  expect(await noticesOf(id)).toContain('supervisor: CRIME_SUSPECTED')
  const { data } = await desk.ask(manager, noticeQuery, { id })
  expect(data!['crimeNotice'].deliveries).toContainEqual(expect.objectContaining({ recipient: 'ADMINISTRATION', state: 'FAILED' }))

  // The operator gets an address; there is still no report.
  const post = recordingAdapter()
  desk.settings.adapters = { MAIL: post }
  desk.settings.routes = [{ recipient: 'ADMINISTRATION', channel: 'MAIL', address: 'ledelsen@example.dk' }]
  const again = await desk.ask(manager, retrying, { id: (await copy())['id'] })
  expect(again).toMatchObject({ errors: [], data: { done: { __typename: 'Delivery', state: 'PENDING' } } })
  await desk.drain()
  await desk.drain()
  expect(await copy()).toMatchObject({ version: 0, state: 'SENT' })
  expect(post.sent).toHaveLength(1)
  expect(JSON.stringify(post.sent)).not.toContain('KANARIEFUGL')
})
