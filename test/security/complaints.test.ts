import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  board,
  caseworker,
  caseworkIn,
  child,
  complaintForm,
  consultant,
  council,
  dpo,
  manager,
  otherChild,
  otherManager,
  otherMunicipality,
  otherSupervisor,
  receiptOf,
  staff,
  supervisor,
  today,
  whole,
  type Casework,
} from '../support/complaints.ts'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** Who is denied comes first; then what each may see, and that the database says so itself. */
let country: SmallCountry
let work: Casework
let complaint: { id: string; version: number }
const receipt = receiptOf('min egen kode')
beforeAll(async () => {
  country = await smallCountry()
  work = caseworkIn(country)
  complaint = await work.examined(receipt, { words: 'Hemmelige ord.', childName: 'Hemmeligt navn', helperName: 'Hemmelig hjælper' })
}, 120_000)
afterAll(() => country.stop())

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const rowsOf = (who: Asker, table: string) => country.asRole('complaints', who, `select count(*)::int as n from ${table}`)
const tablesOfCase = ['case_file', 'complaint_words', 'home_hearing', 'complaint_decision', 'complaint_event', 'linked_incident', 'appeal']

describe('reading a complaint', () => {
  test.each([
    ['another municipality', otherMunicipality],
    ['another receipt', receiptOf('en anden kode')],
    ['a receipt without a scope', { ...receipt, scope: null }],
    ['a child who is not recognised in it', child],
    ['another child', otherChild],
    ['a manager of another home', otherManager],
    ['a supervisor of another authority', otherSupervisor],
    ['a consultant of another department', { ...consultant, scope: 'dep-nord' }],
    ['the appeals board, while nobody has appealed', board],
  ])('%s does not learn that it exists', async (_, who) => {
    expect(await work.read(who, complaint.id)).toBeNull()
    expect(await rowsOf(who, 'complaint')).toEqual([{ n: 0 }])
  })

  test.each([
    ['staff of the home', staff],
    ['the council', council],
    ['the data-protection officer', dpo],
  ])('%s: no grant on complaints at all', async (_, who) => {
    const { errors } = await country.ask(who, `query ($id: ID!) { complaint(id: $id) { id } }`, { id: complaint.id })
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
    for (const table of ['complaint', ...tablesOfCase]) await expect(rowsOf(who, table)).rejects.toThrow('permission denied')
  })

  test.each([
    ['the manager of the home', manager],
    ['a consultant of its operator', consultant],
    ['the authority that is not the recipient', supervisor],
  ])('%s never reads words, name or child', async (_, who) => {
    const read = await work.read(who, complaint.id)
    expect(read).toMatchObject({
      state: 'EXAMINED',
      childId: null,
      childName: null,
      childAge: null,
      helper: null,
      words: null,
      talk: null,
      officer: null,
    })
    expect(JSON.stringify(read)).not.toContain('emmelig')
    for (const column of ['child_id', 'child_age', 'receipt_hash', 'forward_municipality_id'])
      await expect(country.asRole('complaints', who, `select ${column} from complaint`)).rejects.toThrow('permission denied')
  })

  test('the home sees that it exists, how it ended, and what it was asked; nothing of what it is about', async () => {
    const read = await work.read(manager, complaint.id)
    expect(read).toMatchObject({
      subject: null,
      subjects: null,
      complainant: null,
      recipient: null,
      incidentIds: null,
      timeline: null,
      decision: null,
      allowedActions: [],
    })
    for (const column of ['subject', 'complainant', 'municipality_id', 'incident_id', 'own_party', 'officer_id'])
      await expect(country.asRole('complaints', manager, `select ${column} from complaint`)).rejects.toThrow('permission denied')
    for (const table of ['case_file', 'complaint_words', 'complaint_decision', 'complaint_event', 'appeal', 'linked_incident'])
      await expect(rowsOf(manager, table)).rejects.toThrow('permission denied')
    const { data } = await country.ask(manager, '{ homeHearings { complaintId question answer mayAnswer } }')
    expect(data.homeHearings).toEqual([
      { complaintId: complaint.id, question: 'Hvad gik forud?', answer: 'Vi talte sammen først.', mayAnswer: false },
    ])
    expect((await country.ask(otherManager, '{ homeHearings { id } }')).data.homeHearings).toEqual([])
  })

  test('the authority sees about what, not the case within', async () => {
    const read = await work.read(supervisor, complaint.id)
    expect(read).toMatchObject({ subject: 'WAY_FORCE_USED', complainant: 'CHILD', hearings: null, timeline: null, allowedActions: [] })
    for (const table of ['case_file', 'complaint_words', 'home_hearing', 'complaint_event'])
      expect(await rowsOf(supervisor, table)).toEqual([{ n: 0 }])
  })

  test('the complainant sees her own, and of the hearing only that the home was asked and answered', async () => {
    const read = await work.read(receipt, complaint.id)
    expect(read).toMatchObject({ childName: 'Hemmeligt navn', words: [{ text: 'Hemmelige ord.' }] })
    expect(read.hearings).toMatchObject([{ question: null, answer: null, mayAnswer: false }])
    expect(read.hearings[0].answeredAt).not.toBeNull()
    for (const column of ['question', 'answer', 'answered_by'])
      await expect(country.asRole('complaints', receipt, `select ${column} from home_hearing`)).rejects.toThrow('permission denied')
    await expect(country.asRole('complaints', receipt, 'select guardian_lock from case_file')).rejects.toThrow('permission denied')
    await expect(country.asRole('complaints', receipt, 'select receipt_hash from complaint')).rejects.toThrow('permission denied')
  })

  test('nobody but the caller has a list of own complaints, a desk or hearings', async () => {
    const lists = '{ myComplaints { id } complaintDesk { totalCount } appealDesk { totalCount } homeHearings { id } }'
    const all = async (who: Asker) => (await country.ask(who, lists)).data
    const none = { myComplaints: null, complaintDesk: null, appealDesk: null, homeHearings: null }
    for (const who of [staff, council, dpo, consultant]) expect(await all(who)).toEqual(none)
    expect(await all(receiptOf('et gæt'))).toEqual({ ...none, myComplaints: [] })
    expect(await all(receipt)).toEqual({ ...none, myComplaints: [{ id: complaint.id }] })
    expect(await all(manager)).toMatchObject({ ...none, homeHearings: [{}] })
    expect(await all(supervisor)).toEqual({ ...none, complaintDesk: { totalCount: 0 } })
    expect(await all(board)).toEqual({ ...none, appealDesk: { totalCount: 0 } })
    expect(await all(otherMunicipality)).toEqual({ ...none, complaintDesk: { totalCount: 0 } })
    expect((await all(caseworker)).complaintDesk.totalCount).toBeGreaterThan(0)
  })
})

describe('acting on a complaint', () => {
  const actions: [string, Record<string, unknown>][] = [
    ['withdrawComplaint', {}],
    ['addComplaintWords', { wordsId: crypto.randomUUID(), text: 'x' }],
    ['receiveComplaint', { officerName: 'x', officerPhone: 'x' }],
    ['forwardComplaint', { to: 'AUTHORITY', reason: 'x' }],
    ['nameHome', { institutionId: 'syd-0' }],
    ['recogniseChild', { childId: 'x' }],
    ['linkIncident', {}],
    ['unlinkIncident', { incidentId: crypto.randomUUID(), reason: 'x' }],
    ['guideGuardian', { on: today(), how: 'x' }],
    ['hearHome', { hearingId: crypto.randomUUID(), question: 'x', dueOn: today() }],
    ['holdTalk', { omitted: 'DECLINED', omittedReason: 'x' }],
    ['decideComplaint', { outcome: 'UPHELD', ground: 'x', unlawful: true, toldOn: today(), appealGuidance: 'x' }],
    ['appealComplaint', {}],
    ['decideAppeal', { outcome: 'CHANGED', ground: 'x', decidedOn: today() }],
    ['closeComplaint', { followUpAtHome: 'x' }],
  ]
  const input = (name: string, more: Record<string, unknown>) =>
    name === 'addComplaintWords' ? { id: complaint.id, ...more } : { ...seen(complaint), ...more }

  test.each(actions)('%s is not for the home, its operator, the authority or a colleague elsewhere', async (name, more) => {
    for (const who of [manager, consultant, supervisor]) expect(await work.refusal(who, name, input(name, more))).toBe('FORBIDDEN')
    for (const who of [otherMunicipality, otherManager, otherSupervisor, receiptOf('et gæt'), board])
      expect(await work.refusal(who, name, input(name, more))).toBe('NOT_FOUND')
    for (const who of [staff, council, dpo]) expect(await work.refusal(who, name, input(name, more))).toBe('FORBIDDEN')
  })

  test.each(actions.filter(([name]) => !['withdrawComplaint', 'addComplaintWords', 'appealComplaint'].includes(name)))(
    '%s is not for the complainant',
    async (name, more) => expect(await work.refusal(receipt, name, input(name, more))).toBe('FORBIDDEN'),
  )

  test.each([caseworker, manager, staff, supervisor, board, council, dpo])('$persona files no complaint', async (who) => {
    expect(await work.refusal(who, 'fileComplaint', complaintForm())).toBe('FORBIDDEN')
  })

  test('a hearing is answered by the home that was asked, and by nobody else', async () => {
    const [{ id }] = (await country.behind('complaints', 'select id from home_hearing where complaint_id = $1', [complaint.id])) as [
      { id: string },
    ]
    for (const who of [caseworker, supervisor, receipt, staff, board])
      expect(await work.refusal(who, 'answerHomeHearing', { id, answer: 'x' })).toBe('FORBIDDEN')
    expect(await work.refusal(otherManager, 'answerHomeHearing', { id, answer: 'x' })).toBe('NOT_FOUND')
  })

  test('the database itself keeps what was said, and lets nobody decide who does not', async () => {
    const change = (who: Asker, sql: string) =>
      country.asRole('complaints', who, `with done as (${sql} returning 1) select count(*)::int as n from done`)
    for (const who of [caseworker, receipt, child])
      await expect(change(who, `update complaint_words set text = 'x'`)).rejects.toThrow('permission denied')
    for (const who of [caseworker, receipt]) await expect(change(who, `delete from complaint`)).rejects.toThrow('permission denied')
    await expect(change(manager, `update complaint set outcome = 'NOT_UPHELD'`)).rejects.toThrow('permission denied')
    await expect(change(receipt, `update complaint set own_party = true`)).rejects.toThrow('permission denied')
    expect(await change(supervisor, `update complaint set state = 'CLOSED'`)).toEqual([{ n: 0 }])
    expect(await change(otherMunicipality, `update complaint set state = 'CLOSED'`)).toEqual([{ n: 0 }])
    await expect(change(caseworker, `update complaint set municipality_id = '0101'`)).rejects.toThrow('permission denied')
    for (const [who, step] of [
      [receipt, "'complainant', 'DECIDED'"],
      [receipt, "'caseworker', 'DECIDED'"],
      [caseworker, "'child', 'WITHDRAWN'"],
    ] as const)
      await expect(
        country.asRole(
          'complaints',
          who,
          `insert into complaint_event (id, complaint_id, at, by, role, action, state) values (gen_random_uuid(), '${complaint.id}', now(), 'x', ${step}, 'CLOSED')`,
        ),
      ).rejects.toThrow('row-level security')
    await expect(
      country.asRole(
        'complaints',
        receipt,
        `insert into case_file (complaint_id, child_age, guardian_lock) values (gen_random_uuid(), 11, 'OPEN')`,
      ),
    ).rejects.toThrow('permission denied')
    await expect(
      country.asRole('complaints', receipt, `insert into complaint (id, authority_id) values (gen_random_uuid(), 'syd')`),
    ).rejects.toThrow('permission denied')
    await expect(
      country.asRole(
        'complaints',
        manager,
        `insert into complaint_event (id, complaint_id, at, by, role, action, state) values (gen_random_uuid(), '${complaint.id}', now(), 'x', 'x', 'WITHDRAWN', 'WITHDRAWN')`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      country.asRole(
        'complaints',
        receiptOf('et gæt'),
        `insert into complaint_words (id, complaint_id, kind, said_at, text) values (gen_random_uuid(), '${complaint.id}', 'ADDED', now(), 'x')`,
      ),
    ).rejects.toThrow('row-level security')
  })
})

describe('when things change, so does who sees them', () => {
  test('a recognised child sees it as her own, and one recognised by mistake no more when it is mended', async () => {
    const before = await work.received(receiptOf('genkendt'))
    const wrong = await work.act(caseworker, 'recogniseChild', { ...seen(before), childId: 'child of nord-0' })
    expect(await work.read(otherChild, before.id)).toMatchObject({ id: before.id })
    await work.act(caseworker, 'recogniseChild', { ...seen(wrong), childId: 'child of syd-0' })
    expect(await work.read(otherChild, before.id)).toBeNull()
    expect(await rowsOf(otherChild, 'complaint_words')).toEqual([{ n: 0 }])
    expect((await work.read(child, before.id)).words).toHaveLength(1)
  })

  test('the appeals board reads what was appealed, the words too, and nothing else', async () => {
    const decided = await work.decided(receiptOf('anket'))
    expect(await work.read(board, decided.id)).toBeNull()
    await work.act(receiptOf('anket'), 'appealComplaint', { ...seen(decided), text: 'Jeg er uenig.' })
    expect(await work.read(board, decided.id)).toMatchObject({
      words: [{ text: 'De holdt mig for hårdt.' }],
      allowedActions: ['DECIDE_APPEAL'],
      guardian: null,
    })
    expect(await rowsOf(board, 'complaint')).toEqual([{ n: 1 }])
    expect(await rowsOf(board, 'complaint_words')).toEqual([{ n: 1 }])
    const { data } = await country.ask(board, '{ appealDesk { nodes { id } } }')
    expect(data.appealDesk.nodes).toEqual([{ id: decided.id }])
    // The authority sees that it was appealed, and not what was written.
    expect((await work.read(supervisor, decided.id)).appeal).toMatchObject({ inTime: true, text: null })
  })

  test('every reading of a complaint by those who know whose it is, is in the audit with the child', async () => {
    const recognised = await work.act(caseworker, 'recogniseChild', {
      ...seen(await work.received(receiptOf('revision'))),
      childId: 'child of syd-0',
    })
    await work.read(caseworker, recognised.id)
    const rows = await country.behind(
      'complaints',
      `select record_kind, child_ids from app.audit where action = 'read' and subject = 'fatima' and $1 = any(record_ids)`,
      [recognised.id],
    )
    expect(rows).toContainEqual({ record_kind: 'complaint', child_ids: ['child of syd-0'] })
    expect(rows.map(({ record_kind }) => record_kind)).toContain('case_file')
  })
})

test('the words of a complaint stand in no timeline, notice or job', async () => {
  const filed = await work.act(child, 'fileComplaint', complaintForm({ words: 'Ord til ingen andre.' }))
  const queued = await country.behind('complaints', 'select payload from jobs._private_jobs')
  expect(JSON.stringify([queued, filed.timeline])).not.toContain('Ord til ingen andre')
  expect(whole).toContain('words')
  await country.drain('complaints')
})
