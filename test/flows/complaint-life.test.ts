import { addDays } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  board,
  caseworker,
  caseworkIn,
  child,
  complaintForm,
  decisionOf,
  manager,
  otherMunicipality,
  receiptOf,
  supervisor,
  today,
  type Casework,
} from '../support/complaints.ts'
import { smallCountry, type SmallCountry } from '../support/small-country.ts'

/** From filing to closing, with every register there is, and with some of them away. */
let country: SmallCountry
let work: Casework
beforeAll(async () => {
  country = await smallCountry()
  work = caseworkIn(country)
}, 120_000)
afterAll(() => country.stop())

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const facts = async () => {
  const { data } = await country.ask(
    supervisor,
    `query ($period: Period!) { institution(id: "syd-0") { during(period: $period) { complaints { filed pending decided upheld filedByChildren } } } }`,
    { period: `${today().slice(0, 4)}K${Math.ceil(Number(today().slice(5, 7)) / 3)}` },
  )
  return data.institution.during.complaints
}

test('from the filing to the appeals board and the closing, and every step is there to read', async () => {
  const before = await facts()
  const reportId = await work.report()
  const filed = await work.filed(child, { incidentId: reportId })
  expect(filed).toMatchObject({
    state: 'FILED',
    ownParty: true,
    partyAge: 12,
    recipient: { kind: 'MUNICIPALITY', id: '0630' },
    homeUnknown: false,
  })
  expect(filed.allowedActions).toEqual(['ADD_WORDS', 'WITHDRAW'])
  const received = await work.act(caseworker, 'receiveComplaint', { ...seen(filed), officerName: 'Fatima', officerPhone: '12 34 56 78' })
  expect(await work.read(child, filed.id)).toMatchObject({ state: 'RECEIVED', officer: { name: 'Fatima', phone: '12 34 56 78' } })

  const asked = await work.act(caseworker, 'hearHome', {
    ...seen(received),
    hearingId: crypto.randomUUID(),
    question: 'Hvad gik forud?',
    dueOn: addDays(today(), 7),
  })
  const early = await work.act(caseworker, 'decideComplaint', { ...seen(asked), ...decisionOf() })
  expect(early.problems).toEqual([
    { path: 'outcome', code: 'hearingMissing' },
    { path: 'outcome', code: 'talkMissing' },
  ])
  const answered = await work.act(manager, 'answerHomeHearing', { id: asked.hearings[0].id, answer: 'Vi talte sammen først.' })
  expect(answered).toMatchObject({ __typename: 'ComplaintHearing', mayAnswer: false })
  const talked = await work.act(caseworker, 'holdTalk', {
    ...seen(asked),
    heldOn: today(),
    with: 'Fatima',
    companion: true,
    toldOfRights: true,
  })
  const decided = await work.act(caseworker, 'decideComplaint', {
    ...seen(talked),
    ...decisionOf({ outcome: 'NOT_UPHELD', unlawful: false }),
  })
  expect(decided).toMatchObject({ state: 'DECIDED', outcome: 'NOT_UPHELD', appealUntil: addDays(today(), 28) })
  expect(decided.allowedActions).not.toContain('CLOSE')
  expect((await work.act(caseworker, 'closeComplaint', { ...seen(decided), followUpAtHome: 'Intet.' })).problems).toEqual([
    { path: 'id', code: 'appealOpen' },
  ])

  const appealed = await work.act(child, 'appealComplaint', { ...seen(decided), text: 'I har ikke svaret på det hele.' })
  expect(appealed).toMatchObject({ state: 'APPEALED', appeal: { inTime: true } })
  const changed = await work.act(board, 'decideAppeal', {
    ...seen(appealed),
    outcome: 'CHANGED',
    ground: 'Det var ulovligt.',
    decidedOn: today(),
  })
  expect(changed).toMatchObject({ state: 'APPEAL_DECIDED', appeal: { outcome: 'CHANGED' } })
  const closed = await work.act(caseworker, 'closeComplaint', { ...seen(changed), followUpAtHome: 'Hjemmet øver samtaler.' })
  expect(closed).toMatchObject({ state: 'CLOSED', followUpAtHome: 'Hjemmet øver samtaler.' })

  const { timeline } = await work.read(child, filed.id)
  expect(timeline.map(({ action, role }: Record<string, string>) => `${action} ${role}`)).toEqual([
    'FILED child',
    'HOME_FOUND service',
    'RECEIVED caseworker',
    'HOME_HEARD caseworker',
    'HEARING_ANSWERED manager',
    'TALK_HELD caseworker',
    'DECIDED caseworker',
    'APPEALED child',
    'APPEAL_DECIDED appeals_board',
    'CLOSED caseworker',
  ])
  await country.drain('complaints')
  const { data } = await country.ask(supervisor, `query ($id: ID!) { incident(id: $id) { complaintOutcome complaints { id state } } }`, {
    id: reportId,
  })
  expect(data.incident).toEqual({ complaintOutcome: 'CHANGED', complaints: [{ id: filed.id, state: 'CLOSED' }] })
  // Counted as one from a file is: as the municipality decided it.
  expect(await facts()).toEqual({
    filed: before.filed + 1,
    pending: before.pending,
    decided: before.decided + 1,
    upheld: before.upheld,
    filedByChildren: before.filedByChildren + 1,
  })
})

describe('filing', () => {
  test('sent twice it is one complaint; the same id for something else is not taken', async () => {
    const form = complaintForm()
    const [one, again] = [await work.act(child, 'fileComplaint', form), await work.act(child, 'fileComplaint', form)]
    expect(again.id).toBe(one.id)
    expect(again.words).toHaveLength(1)
    expect(await work.act(child, 'fileComplaint', { ...form, words: 'Noget andet.' })).toMatchObject({ __typename: 'WrongState' })
    expect((await work.act(receiptOf('en anden'), 'fileComplaint', form)).problems).toEqual([{ path: 'id', code: 'taken' }])
  })

  test.each([
    ['no words', { words: ' ' }, 'words required'],
    ['a personal number among them', { words: 'Mit nummer er 010112-1234' }, 'words personalNumber'],
    ['no subject', { subjects: [] }, 'subjects required'],
    ['a municipality that is none', { municipalityId: '0999' }, 'municipalityId unknown'],
    ['no home, and none told', { institutionId: null }, 'homeAsTold required'],
    ['an age nobody in a home has', { childAge: 45 }, 'childAge range'],
    ['tomorrow', { happenedOn: addDays(today(), 1) }, 'happenedOn future'],
    ['a helper without a name', { complainant: 'HELPER' }, 'helperName required'],
  ])('with %s says so, and nothing is written', async (_, typed, problem) => {
    const form = complaintForm(typed)
    const { problems } = await work.act(receiptOf('fejl'), 'fileComplaint', form)
    expect(problems.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([problem])
    expect(await country.behind('complaints', 'select 1 from complaint where id = $1', [form['id']])).toEqual([])
  })

  test('a child of eleven is no party under the rule of today, and is heard all the same', async () => {
    const filed = await work.filed(receiptOf('elleve'), { childAge: 11 })
    expect(filed).toMatchObject({ ownParty: false, partyAge: 12, state: 'FILED', words: [{ kind: 'OWN_WORDS' }] })
    expect(filed.allowedActions).toContain('ADD_WORDS')
  })

  test('a home that does not exist: the complaint is kept as it was told, and the municipality has it', async () => {
    const filed = await work.filed(receiptOf('ukendt hjem'), { institutionId: 'h-000000' })
    expect(filed).toMatchObject({ institutionId: null, homeUnknown: true, homeAsTold: 'h-000000', state: 'FILED' })
    const received = await work.act(caseworker, 'receiveComplaint', { ...seen(filed), officerName: 'F', officerPhone: '1' })
    expect(received.allowedActions).toContain('NAME_HOME')
    expect(received.allowedActions).not.toContain('HEAR_HOME')
    await work.act(caseworker, 'nameHome', { ...seen(received), institutionId: 'syd-0' })
    await country.drain('complaints')
    expect(await work.read(caseworker, filed.id)).toMatchObject({ institutionId: 'syd-0', homeUnknown: false })
  })

  test('while the register of homes is away the municipality has it already, and the home is found when it answers', async () => {
    country.away.add('institutions')
    const { id } = await work.act(child, 'fileComplaint', complaintForm())
    await expect(country.drain('complaints')).rejects.toThrow('institutions')
    expect(await work.read(caseworker, id)).toMatchObject({ state: 'FILED', homeUnknown: false })
    expect(await work.read(supervisor, id)).toBeNull()
    country.away.delete('institutions')
    await country.drain('complaints')
    expect(await work.read(supervisor, id)).toMatchObject({ state: 'FILED' })
  })
})

describe('the recipient', () => {
  test('who has the wrong complaint sends it on, and sees it no more', async () => {
    const filed = await work.filed(child, { municipalityId: '0101' })
    expect(await work.read(caseworker, filed.id)).toBeNull()
    const sent = await work.act(otherMunicipality, 'forwardComplaint', {
      ...seen(filed),
      to: 'MUNICIPALITY',
      municipalityId: '0630',
      reason: 'Vejle handler.',
    })
    expect(sent).toMatchObject({ state: 'FILED', recipient: null, allowedActions: [] })
    await country.drain('complaints')
    expect(await work.read(otherMunicipality, filed.id)).toBeNull()
    expect(await work.read(caseworker, filed.id)).toMatchObject({ state: 'FILED', recipient: { id: '0630' } })
    expect((await work.read(child, filed.id)).timeline.at(-1)).toMatchObject({ action: 'FORWARDED', text: 'Vejle handler.' })
  })

  test('the authority of the home decides what is sent to it, and then the municipality sees nothing', async () => {
    const filed = await work.filed(child)
    await work.act(caseworker, 'forwardComplaint', { ...seen(filed), to: 'AUTHORITY', reason: 'Tilsynet tager den.' })
    await country.drain('complaints')
    expect(await work.read(caseworker, filed.id)).toBeNull()
    const theirs = await work.read(supervisor, filed.id)
    expect(theirs).toMatchObject({ recipient: { kind: 'AUTHORITY', id: 'syd' }, childName: 'Alma', childId: null })
    expect(theirs.allowedActions).toEqual(['RECEIVE', 'FORWARD'])
    expect(await work.act(supervisor, 'receiveComplaint', { ...seen(theirs), officerName: 'H', officerPhone: '1' })).toMatchObject({
      state: 'RECEIVED',
    })
  })

  test('two at the same complaint: the second learns where it is', async () => {
    const filed = await work.filed(child)
    const input = { ...seen(filed), officerName: 'F', officerPhone: '1' }
    const both = await Promise.all([
      work.act(caseworker, 'receiveComplaint', input),
      work.act({ ...caseworker, userId: 'kollega' }, 'receiveComplaint', input),
    ])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Complaint', 'WrongState'])
  })

  test('a home that lets the day pass has been heard, and its answer is kept when it comes', async () => {
    const asked = await work.act(caseworker, 'hearHome', {
      ...seen(await work.received(child)),
      hearingId: crypto.randomUUID(),
      question: 'Hvad gik forud?',
      dueOn: today(),
    })
    const talked = await work.act(caseworker, 'holdTalk', { ...seen(asked), omitted: 'DECLINED', omittedReason: 'Ville ikke.' })
    expect((await work.act(caseworker, 'decideComplaint', { ...seen(talked), ...decisionOf() })).problems).toEqual([
      { path: 'outcome', code: 'hearingMissing' },
    ])
    await country.behind('complaints', 'update home_hearing set due_on = due_on - 1 where complaint_id = $1', [asked.id])
    expect(await work.act(caseworker, 'decideComplaint', { ...seen(talked), ...decisionOf() })).toMatchObject({ state: 'DECIDED' })
    const late = { id: asked.hearings[0].id, answer: 'Undskyld, vi svarer for sent.' }
    expect(await work.act(manager, 'answerHomeHearing', late)).toMatchObject({ answer: late.answer })
    expect(await work.act(manager, 'answerHomeHearing', late)).toMatchObject({ answer: late.answer })
    expect(await work.act(manager, 'answerHomeHearing', { ...late, answer: 'Noget andet.' })).toMatchObject({ now: 'ANSWERED' })
  })

  test('the desk has the nearest clock first, and pages do not lose anything', async () => {
    const ask = async (filter: string, first: number, after: string | null = null) =>
      (
        await country.ask(
          caseworker,
          `query ($filter: ComplaintDeskFilter!, $first: Int!, $after: String) { complaintDesk(filter: $filter, first: $first, after: $after) { totalCount nodes { id dueOn state } pageInfo { endCursor hasNextPage } } }`,
          { filter, first, after },
        )
      ).data.complaintDesk
    await work.filed(child)
    const all = await ask('ALL', 100)
    const clocks = all.nodes.map(({ dueOn }: { dueOn: string | null }) => dueOn ?? 'never')
    expect(clocks).toEqual(clocks.toSorted())
    const first = await ask('ALL', 2)
    const rest = await ask('ALL', 100, first.pageInfo.endCursor)
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes)
    expect((await ask('UNRECEIVED', 100)).nodes.every(({ state }: { state: string }) => state === 'FILED')).toBe(true)
    expect((await ask('CLOSED', 100)).nodes.every(({ state }: { state: string }) => ['CLOSED', 'WITHDRAWN'].includes(state))).toBe(true)
  })
})

describe('the guardian of a younger child', () => {
  const young = { childAge: 11 }
  const guidance = { on: today(), how: 'Telefonisk.' }
  const recognised = async (code: string, childId: string) => {
    const received = await work.received(receiptOf(code), young)
    expect(await work.act(caseworker, 'guideGuardian', { ...seen(received), ...guidance })).toMatchObject({ now: 'CHILD_UNKNOWN' })
    const known = await work.act(caseworker, 'recogniseChild', { ...seen(received), childId })
    expect(known).toMatchObject({ childId, guardian: { lock: 'UNKNOWN' } })
    return known
  }

  test('is not guided while a lock is on, nor while nobody knows', async () => {
    await country.behind(
      'notifications',
      `insert into guardian_lock (id, child_id, municipality_id, on_since, set_by, why) values (gen_random_uuid(), 'locked', '0630', now(), 'fatima', 'Mistanke')`,
    )
    const known = await recognised('spærret', 'locked')
    expect(await work.act(caseworker, 'guideGuardian', { ...seen(known), ...guidance })).toMatchObject({ now: 'LOCK_UNKNOWN' })
    country.away.add('notifications')
    await country.drain('complaints')
    expect(await work.act(caseworker, 'guideGuardian', { ...seen(known), ...guidance })).toMatchObject({ now: 'LOCK_UNKNOWN' })
    country.away.delete('notifications')
    await country.behind('complaints', `select jobs.add_job('look-after-complaints')`)
    await country.drain('complaints')
    expect(await work.act(caseworker, 'guideGuardian', { ...seen(known), ...guidance })).toMatchObject({ now: 'GUARDIAN_LOCKED' })
    expect((await work.read(receiptOf('spærret'), known.id)).guardian).toEqual({ lock: null, guidedOn: null, how: null })
  })

  test('is guided when no lock is on, and an answer of an hour ago is no answer', async () => {
    const known = await recognised('åben', 'open')
    await country.drain('complaints')
    await country.behind('complaints', `update case_file set guardian_lock_at = now() - interval '1 hour' where complaint_id = $1`, [
      known.id,
    ])
    expect(await work.act(caseworker, 'guideGuardian', { ...seen(known), ...guidance })).toMatchObject({ now: 'LOCK_UNKNOWN' })
    await country.behind('complaints', `update case_file set guardian_lock_at = now() where complaint_id = $1`, [known.id])
    expect(await work.act(caseworker, 'guideGuardian', { ...seen(known), ...guidance })).toMatchObject({
      guardian: { guidedOn: today(), how: 'Telefonisk.' },
    })
  })
})

describe('the complainant', () => {
  test('adds words, and they stay when the recipient writes at the same time', async () => {
    const received = await work.received(child)
    const words = { id: received.id, wordsId: crypto.randomUUID(), text: 'Der var også en pædagog.' }
    await work.act(child, 'addComplaintWords', words)
    const after = await work.act(child, 'addComplaintWords', words)
    expect(after.words.map(({ kind }: { kind: string }) => kind)).toEqual(['OWN_WORDS', 'ADDED'])
    expect(await work.act(caseworker, 'linkIncident', seen(received))).toMatchObject({ __typename: 'WrongState' })
    expect(await work.act(caseworker, 'linkIncident', seen(after))).toMatchObject({ unregisteredEpisode: true, incidentRegistered: false })
  })

  test('alone withdraws, before the decision, and it is counted apart', async () => {
    const received = await work.received(child)
    for (const who of [caseworker, manager]) expect(await work.refusal(who, 'withdrawComplaint', seen(received))).toBe('FORBIDDEN')
    const withdrawn = await work.act(child, 'withdrawComplaint', {
      ...seen(received),
      why: 'Vi har talt om det.',
      helpedBy: 'Min kontaktperson',
    })
    expect(withdrawn).toMatchObject({
      state: 'WITHDRAWN',
      outcome: 'WITHDRAWN',
      withdrawn: { on: today(), helpedBy: 'Min kontaktperson' },
      allowedActions: [],
    })
    const decided = await work.decided(child)
    expect(await work.act(child, 'withdrawComplaint', seen(decided))).toMatchObject({ now: 'DECIDED' })
  })

  test('appeals too late, and it is kept and marked', async () => {
    const decided = await work.decided(receiptOf('for sent'))
    await country.behind(
      'complaints',
      'update complaint_decision set told_on = told_on - 40, appeal_until = appeal_until - 40 where complaint_id = $1',
      [decided.id],
    )
    const closed = await work.act(caseworker, 'closeComplaint', { ...seen(decided), followUpAtHome: 'Talt med hjemmet.' })
    expect(closed).toMatchObject({ state: 'CLOSED' })
    const late = await work.act(receiptOf('for sent'), 'appealComplaint', { ...seen(closed), text: 'Jeg nåede det ikke.' })
    expect(late).toMatchObject({ state: 'APPEALED', appeal: { inTime: false, appealedOn: today() } })
  })

  test('an appeal that came on paper is recorded by the recipient on the day it came', async () => {
    const decided = await work.decided(child)
    expect((await work.act(caseworker, 'appealComplaint', seen(decided))).problems).toEqual([{ path: 'appealedOn', code: 'required' }])
    expect(await work.act(caseworker, 'appealComplaint', { ...seen(decided), appealedOn: today() })).toMatchObject({
      appeal: { inTime: true },
    })
  })

  test('what the board sends back is pending again, and decided anew; both decisions are there to read', async () => {
    const appealed = await work.act(child, 'appealComplaint', seen(await work.decided(child)))
    const before = await facts()
    const remitted = await work.act(caseworker, 'decideAppeal', {
      ...seen(appealed),
      outcome: 'REMITTED',
      ground: 'Barnet er ikke hørt.',
      decidedOn: today(),
    })
    expect(remitted).toMatchObject({ state: 'EXAMINED', outcome: null, decision: null, decisions: [{ appeal: { outcome: 'REMITTED' } }] })
    expect(await facts()).toMatchObject({ pending: before.pending + 1, upheld: before.upheld - 1 })
    const anew = await work.act(caseworker, 'decideComplaint', { ...seen(remitted), ...decisionOf({ outcome: 'PARTLY_UPHELD' }) })
    expect(anew).toMatchObject({
      state: 'DECIDED',
      decision: { outcome: 'PARTLY_UPHELD' },
      decisions: [{ outcome: 'UPHELD' }, { outcome: 'PARTLY_UPHELD' }],
    })
    expect(anew.allowedActions).toContain('APPEAL')
  })
})

test('a report linked after the decision is told of it, as soon as the register of reports answers', async () => {
  const reportId = await work.report()
  const decided = await work.decided(child)
  await work.act(caseworker, 'linkIncident', { ...seen(decided), incidentId: reportId })
  country.away.add('incidents')
  await expect(country.drain('complaints')).rejects.toThrow('incidents')
  country.away.delete('incidents')
  await country.drain('complaints')
  const { data } = await country.ask(supervisor, 'query ($id: ID!) { incident(id: $id) { complaintOutcome } }', { id: reportId })
  expect(data.incident.complaintOutcome).toBe('UPHELD')
})

test('a quarter that is over is declared once; the municipalities that have not are named, without counts', async () => {
  const declare = `mutation ($input: DeclareComplaintReturnInput!) { done: declareComplaintReturn(input: $input) { __typename ... on ComplaintReturn { state filed mayDeclare } ... on InvalidInput { problems { path code } } } }`
  const returns = `query ($quarter: Quarter!) { complaintReturns(quarter: $quarter) { municipalityId state filed mayDeclare } }`
  const quarter = '2026K1'
  expect((await country.ask(caseworker, returns, { quarter })).data.complaintReturns).toEqual([
    { municipalityId: '0630', state: 'MISSING', filed: 0, mayDeclare: true },
  ])
  expect((await country.ask(caseworker, declare, { input: { quarter: '2099K1' } })).data.done.problems).toEqual([
    { path: 'quarter', code: 'notOver' },
  ])
  for (let twice = 0; twice < 2; twice++)
    expect((await country.ask(caseworker, declare, { input: { quarter } })).data.done).toEqual({
      __typename: 'ComplaintReturn',
      state: 'REPORTED',
      filed: 0,
      mayDeclare: false,
    })
  const { complaintReturns: all } = (await country.ask(supervisor, returns, { quarter })).data
  expect(all).toHaveLength(98)
  expect(all.filter(({ state }: { state: string }) => state === 'REPORTED')).toEqual([
    { municipalityId: '0630', state: 'REPORTED', filed: null, mayDeclare: false },
  ])
})
