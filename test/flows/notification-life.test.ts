import { daysBetween } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NotificationCase } from '../../services/notifications/src/graphql/types.gen.ts'
import {
  assessed,
  child,
  colleague,
  fatima,
  fromHome,
  home,
  intake,
  openNotificationRegister,
  simon,
  receivedOn,
  today,
  type NotificationRegister,
} from '../support/notification-register.ts'
import type { Answered } from '../support/report-register.ts'

/** A notification of concern from the mailbox of a municipality to support: every step, and what is refused on the way. */
let register: NotificationRegister
beforeAll(async () => {
  register = await openNotificationRegister()
})
afterAll(() => register.stop())

/** One action on the case as it now is. */
async function step(action: string, id: string, input: Record<string, unknown> = {}, person = fatima) {
  return register.act(action, { ...(await register.seen(id)), ...input }, person)
}

const talk = { withWhom: 'Fatima', companion: true, rightsTold: true, guardianPresent: false, text: 'Vi aftalte at ses igen på torsdag.' }
const open = (done: Record<string, unknown>) =>
  (done['problems'] as { path: string; code: string }[]).filter(({ code }) => code === 'open').map(({ path }) => path)

describe('from receipt to support', () => {
  test('every step is done by somebody on a day, and the case closes when none is open', async () => {
    const id = await register.received({ kinds: ['PHYSICAL'], suspected: ['OTHER_ADULT'] })
    expect(await step('sendReceipt', id, { sentOn: today(), channel: 'LETTER' })).toMatchObject({ state: 'RECEIVED', version: 2 })
    expect(await step('assessNotification', id, assessed)).toMatchObject({ state: 'ASSESSED', version: 3, overdue: false })
    await step('holdConversation', id, { ...talk, on: today() })
    await step('consultPolice', id, { on: today(), advice: 'DO_NOT_REPORT', text: 'For lidt at gå efter.' })
    await step('reportToPolice', id, { on: today(), crime: 'VIOLENCE', despiteAdvice: true, text: 'Barnet har mærker.' })
    await step('recordPoliceInterview', id, { on: today() })
    await step('referToChildrensHouse', id, { on: today(), text: 'Samråd fredag.' })
    await step('startChildrensHouse', id, { on: today(), text: 'Første samtale.' })
    await step('recordChildrensHouseReport', id, { on: today(), text: 'Individuel behandling.' })
    await step('investigateNotification', id, { examination: 'FULL', reasons: 'Overgreb.' })
    expect((await step('decideNotification', id, { decision: 'SUPPORT', reasons: 'Behov.' }))['problems']).toEqual([
      { path: 'adviceFollowed', code: 'required' },
    ])
    await step('decideNotification', id, { decision: 'SUPPORT', reasons: 'Behov.', adviceFollowed: false, adviceReason: 'Venteliste.' })
    expect(await step('startSupport', id, { kind: 'PSYCHOLOGIST', startedOn: today() })).toMatchObject({ state: 'SUPPORTED' })
    const closing = { reason: 'SUPPORTED', note: 'Følges i barnets plan.', leader: 'Lis', feedback: 'Skolen ved, at vi har handlet.' }
    expect(await step('closeNotification', id, closing)).toMatchObject({
      state: 'CLOSED',
      dueAt: null,
      allowedActions: ['ADD_STATEMENT', 'LOCK_GUARDIAN'],
    })

    const whole = await register.read(
      id,
      `assessment { late hours participants } receipt { sentOn overdue } conversation { state required talks { on companion rightsTold } }
       police { state waitingDays contacts { action advice crime despiteAdvice } } childrensHouse { state recommendation waitingDays }
       decision { decision adviceFollowed adviceReason } support { kind days } closing { reason leader } plan { step state doneBy overdue }
       timeline { action state by }`,
    )
    expect(whole).toMatchObject({
      assessment: { late: false, participants: assessed.participants },
      conversation: { state: 'HELD', required: true, talks: [{ on: today(), companion: true, rightsTold: true }] },
      police: { state: 'QUESTIONED', waitingDays: 0 },
      childrensHouse: { state: 'REPORTED', recommendation: 'Individuel behandling.', waitingDays: 0 },
      decision: { decision: 'SUPPORT', adviceFollowed: false, adviceReason: 'Venteliste.' },
      support: { kind: 'PSYCHOLOGIST', days: daysBetween(receivedOn(), today()) },
      closing: { reason: 'SUPPORTED', leader: 'Lis' },
    })
    expect(whole.police.contacts[1]).toEqual({ action: 'REPORT_POLICE', advice: null, crime: 'VIOLENCE', despiteAdvice: true })
    expect(whole.plan.filter(({ state }) => state === 'OPEN' || state === 'LATER')).toEqual([])
    expect(whole.plan.find(({ step: code }) => code === 'ASSESSMENT')).toMatchObject({ state: 'DONE', doneBy: 'fatima' })
    expect(whole.timeline.map(({ action }) => action)).toEqual([
      'RECEIVED',
      'SEND_RECEIPT',
      'ASSESS',
      'HOLD_CONVERSATION',
      'CONSULT_POLICE',
      'REPORT_POLICE',
      'POLICE_INTERVIEW',
      'REFER_CHILDRENS_HOUSE',
      'START_CHILDRENS_HOUSE',
      'CHILDRENS_HOUSE_REPORT',
      'INVESTIGATE',
      'DECIDE',
      'START_SUPPORT',
      'CLOSE',
    ])
    // What the national figures count of it stands where every other notification has it.
    const { rows } = await register.admin.query(
      `select notification.kind, assessed_late, acute, receipt_sent_on is not null as receipt, held_on is not null as held, crime,
              interviewed_on is not null as interviewed, support_measure.kind as support
       from notification join child_conversation using (id) join police_report using (id) join support_measure using (id)`.replaceAll(
        /join (\w+) using \(id\)/g,
        'join $1 on $1.notification_id = notification.id',
      ) + ' where notification.id = $1',
      [id],
    )
    expect(rows).toEqual([
      {
        kind: 'PHYSICAL',
        assessed_late: false,
        acute: false,
        receipt: true,
        held: true,
        crime: 'VIOLENCE',
        interviewed: true,
        support: 'PSYCHOLOGIST',
      },
    ])
  })

  test('sent twice it is one, by the form’s id; the same id with other words is refused', async () => {
    const form = intake()
    const answers = await Promise.all([1, 2, 3, 4].map(() => register.act('receiveNotification', form)))
    for (const answer of answers) expect(answer).toMatchObject({ __typename: 'NotificationCase', id: form['id'], version: 1 })
    expect(await register.act('receiveNotification', { ...form, words: 'Noget andet.' })).toMatchObject({ __typename: 'WrongState' })
    expect((await register.read(form['id'] as string, 'timeline { action }')).timeline).toHaveLength(1)
  })

  test('of two who act on the same version one is told that it has moved on', async () => {
    const seen = await register.seen(await register.received())
    const answers = await Promise.all(
      [fatima, colleague].map((person) => register.act('assessNotification', { ...seen, ...assessed }, person)),
    )
    expect(answers.map((answer) => answer['__typename']).sort()).toEqual(['NotificationCase', 'WrongState'])
  })

  test('all that is wrong is said at once, and nothing is written', async () => {
    const form = intake({
      kinds: ['PSYCHOLOGICAL'],
      words: ' ',
      childId: null,
      guardianInformed: false,
      receivedAt: '2100-01-01T00:00:00Z',
    })
    expect((await register.act('receiveNotification', form))['problems']).toEqual([
      { path: 'receivedAt', code: 'future' },
      { path: 'psychologicalForm', code: 'required' },
      { path: 'words', code: 'required' },
      { path: 'whoIsIt', code: 'required' },
      { path: 'guardianReason', code: 'required' },
    ])
    expect(await register.read(form['id'] as string, 'id')).toBeNull()
  })

  test('a personal number is refused wherever somebody writes it', async () => {
    const form = intake({ words: 'Barnet er 010112-1234.', childId: '0101121234', observation: 'se 010112 1234' })
    expect((await register.act('receiveNotification', form))['problems']).toEqual(
      ['words', 'observation', 'childId'].map((path) => ({ path, code: 'personalNumber' })),
    )
  })
})

describe('the assessment', () => {
  test('cannot be before it came, nor in the future, and of abuse is nobody’s alone', async () => {
    const id = await register.received({ kinds: ['CONCERN', 'SEXUAL'] })
    const early = new Date(Date.now() - 2 * 3_600_000).toISOString()
    expect(
      (await step('assessNotification', id, { ...assessed, assessedAt: early, participants: ['ADVISER'], acute: true }))['problems'],
    ).toEqual([
      { path: 'assessedAt', code: 'beforeReceipt' },
      { path: 'acuteAction', code: 'required' },
      { path: 'participants', code: 'leaderOrExpert' },
    ])
    expect((await step('assessNotification', id, { ...assessed, assessedAt: '2100-01-01T00:00:00Z' }))['problems']).toEqual([
      { path: 'assessedAt', code: 'future' },
    ])
    expect(await register.read(id, 'state version')).toEqual({ state: 'RECEIVED', version: 1 })
  })

  test('later than 24 hours is recorded and counted as late, not refused', async () => {
    const id = await register.received()
    await register.age(id, 25)
    expect(await register.read(id, 'overdue plan { step overdue }')).toMatchObject({ overdue: true })
    await step('assessNotification', id, assessed)
    expect((await register.read(id, 'assessment { late hours }')).assessment).toMatchObject({ late: true, hours: expect.closeTo(26, 1) })
    expect((await register.admin.query('select assessed_late from notification where id = $1', [id])).rows).toEqual([
      { assessed_late: true },
    ])
  })

  test('in disagreement keeps what was said against it', async () => {
    const id = await register.received()
    await step('assessNotification', id, { ...assessed, disagreement: 'Koordinatoren ser en akut fare.' })
    expect((await register.read(id, 'assessment { disagreement by }')).assessment).toEqual({
      disagreement: 'Koordinatoren ser en akut fare.',
      by: 'fatima',
    })
  })
})

describe('a child', () => {
  test('who takes a statement back has said both, and neither is written over', async () => {
    const id = await register.received()
    const said = { id, statementId: crypto.randomUUID(), kind: 'GIVEN', text: 'Far slår mig.', toWhom: 'Lærer', on: today() }
    await register.act('addStatement', said)
    await register.act('addStatement', { ...said, statementId: crypto.randomUUID(), kind: 'WITHDRAWN', text: 'Det passer ikke.' })
    await register.act(
      'addStatement',
      { ...said, statementId: crypto.randomUUID(), kind: 'NON_VERBAL', text: 'Trak sig sammen.' },
      colleague,
    )
    // Sent again, the first is still one; sent with other words, it is still what it was.
    await register.act('addStatement', { ...said, text: 'Noget helt andet.' })
    expect((await register.read(id, 'statements { kind text by toWhom }')).statements).toEqual([
      { kind: 'GIVEN', text: 'Far slår mig.', by: 'fatima', toWhom: 'Lærer' },
      { kind: 'WITHDRAWN', text: 'Det passer ikke.', by: 'fatima', toWhom: 'Lærer' },
      { kind: 'NON_VERBAL', text: 'Trak sig sammen.', by: 'ole', toWhom: 'Lærer' },
    ])
    for (const sql of ['update notification_event set detail = $1', 'delete from notification_event where detail is distinct from $1'])
      await expect(register.as(fatima, sql, ['{}'])).rejects.toThrow('permission denied')
  })

  test('nobody knows yet is received all the same, marked, and named later; the lock waits for the name', async () => {
    const id = await register.received({
      childId: null,
      whoIsIt: 'Dreng, cirka otte år, bor i nr. 12.',
      suspected: ['GUARDIAN'],
      guardianInformed: false,
      guardianReason: 'Mistanke.',
    })
    expect(
      await register.read(id, 'childId whoIsIt guardianLock { on locks { why } } plan { step state } earlier { count }'),
    ).toMatchObject({
      childId: null,
      guardianLock: { on: true, locks: [] },
      earlier: null,
      plan: expect.arrayContaining([{ step: 'CHILD_KNOWN', state: 'OPEN' }]),
    })
    expect(await step('identifyChild', id, { childId: 'c-000077', text: 'Skolen kender ham.' })).toMatchObject({ childId: 'c-000077' })
    expect(
      await register.ask({ userId: 'incidents', persona: 'service', scope: null }, '{ guardianLocks(childIds: ["c-000077"]) }'),
    ).toMatchObject({
      data: { guardianLocks: ['c-000077'] },
    })
    expect(await step('identifyChild', id, { childId: 'c-000078', text: 'En anden.' })).toMatchObject({ __typename: 'WrongState' })
  })
})

describe('the conversation', () => {
  test('is left out only for the reasons of the law, with a text and a leader', async () => {
    const id = await register.received({ kinds: ['SEXUAL'] })
    expect(await step('omitConversation', id, { reason: 'NO_TIME', text: 'Travlt.', leader: 'Lis' })).toEqual({ refused: 'BAD_USER_INPUT' })
    expect((await step('omitConversation', id, { reason: 'MATURITY', text: ' ', leader: '' }))['problems']).toEqual([
      { path: 'text', code: 'required' },
      { path: 'leader', code: 'required' },
    ])
    expect(await step('omitConversation', id, { reason: 'MATURITY', text: 'Otte måneder gammel.', leader: 'Lis' })).toMatchObject({
      __typename: 'NotificationCase',
    })
    expect((await register.read(id, 'conversation { state omittedBecause omittedLeader }')).conversation).toEqual({
      state: 'OMITTED',
      omittedBecause: 'MATURITY',
      omittedLeader: 'Lis',
    })
  })

  test('is without the guardian while the suspicion points there', async () => {
    const id = await register.received({ kinds: ['PHYSICAL'], suspected: ['GUARDIAN'] })
    expect((await step('holdConversation', id, { ...talk, on: today(), guardianPresent: true }))['problems']).toEqual([
      { path: 'guardianPresent', code: 'guardianLocked' },
    ])
    expect((await step('holdConversation', id, { ...talk, on: today(-400) }))['problems']).toEqual([{ path: 'on', code: 'beforeReceipt' }])
  })
})

describe('the police', () => {
  test('who decline close nothing: the case goes on with every step it had', async () => {
    const id = await register.received({ kinds: ['PHYSICAL'] })
    await step('assessNotification', id, assessed)
    await step('consultPolice', id, { on: today(), advice: 'DO_NOT_REPORT', text: 'Ingen beviser.' })
    expect(await step('recordPoliceDeclined', id, { on: today(), text: 'Afvist.' })).toMatchObject({ state: 'ASSESSED' })
    const done = await step('closeNotification', id, { reason: 'NO_NEED', note: 'Politiet afviste.', leader: 'Lis' })
    expect(done['__typename']).toBe('InvalidInput')
    expect(open(done)).toEqual(['steps.RECEIPT', 'steps.CONVERSATION', 'steps.CHILDRENS_HOUSE', 'steps.EXAMINATION', 'steps.DECISION'])
    expect(await register.read(id, 'state')).toEqual({ state: 'ASSESSED' })
  })

  test('who let the child wait more than a week leave somebody to keep her safe, day by day', async () => {
    const id = await register.received({ kinds: ['SEXUAL'] })
    await register.age(id, 24 * 12)
    await step('assessNotification', id, assessed)
    await step('sendReceipt', id, { sentOn: today(), channel: 'LETTER' })
    await step('reportToPolice', id, { on: today(-9), crime: 'SEXUAL', despiteAdvice: false })
    const fields = 'overdue police { waitingDays safetyPlanMissing } plan { step state reason overdue }'
    const safety = (plan: NotificationCase['plan']) => plan.find(({ step: code }) => code === 'SAFETY_PLAN')
    const waiting = await register.read(id, fields)
    expect(waiting).toMatchObject({ overdue: true, police: { waitingDays: 9, safetyPlanMissing: true } })
    expect(safety(waiting.plan)).toEqual({ step: 'SAFETY_PLAN', state: 'OPEN', reason: 'waitsLongerThanAWeek', overdue: true })
    expect((await step('addSafetyPlan', id, { from: today(1), until: today(-1), text: 'Mormor.' }))['problems']).toEqual([
      { path: 'from', code: 'future' },
      { path: 'until', code: 'past' },
      { path: 'until', code: 'beforeFrom' },
    ])
    await step('addSafetyPlan', id, { from: today(), until: today(5), text: 'Bor hos mormor.' })
    const safe = await register.read(id, fields)
    expect(safe).toMatchObject({ overdue: false, police: { safetyPlanMissing: false } })
    expect(safety(safe.plan)).toMatchObject({ state: 'DONE', overdue: false })
    expect((await step('recordPoliceInterview', id, { on: today(-10) }))['problems']).toEqual([{ path: 'on', code: 'beforeReport' }])
    await step('recordPoliceInterview', id, { on: today() })
    expect(await register.read(id, 'police { state waitingDays } dueAt')).toEqual({
      police: { state: 'QUESTIONED', waitingDays: 9 },
      dueAt: null,
    })
  })
})

describe('closing', () => {
  test('with open steps is refused, and each of them is named; the reason is what was decided', async () => {
    const id = await register.received({ notifier: 'ANONYMOUS', notifierName: null })
    expect(await step('closeNotification', id, { reason: 'NO_NEED', note: 'x', leader: 'Lis' })).toMatchObject({ now: 'RECEIVED' })
    await step('assessNotification', id, assessed)
    expect(open(await step('closeNotification', id, { reason: 'NO_NEED', note: 'x', leader: 'Lis' }))).toEqual([
      'steps.EXAMINATION',
      'steps.DECISION',
    ])
    await step('investigateNotification', id, { examination: 'NONE', reasons: 'Belyst nok.' })
    await step('decideNotification', id, { decision: 'NONE', reasons: 'Ingen behov.' })
    expect(await step('startSupport', id, { kind: 'OTHER', startedOn: today() })).toMatchObject({ now: 'DECIDED' })
    expect((await step('closeNotification', id, { reason: 'SUPPORTED', note: 'x', leader: ' ' }))['problems']).toEqual([
      { path: 'reason', code: 'notDecidedSo' },
      { path: 'leader', code: 'required' },
    ])
    expect(await step('closeNotification', id, { reason: 'NO_NEED', note: 'Samtale med forældre.', leader: 'Lis' })).toMatchObject({
      state: 'CLOSED',
    })
  })
})

describe('an anonymous notification', () => {
  test('has the clock and the place on the desk that any other has', async () => {
    const receivedAt = new Date(Date.now() - 20 * 3_600_000)
    const at = (minutes: number) => new Date(receivedAt.getTime() + minutes * 60_000).toISOString()
    const ids: string[] = []
    for (const [minutes, notifier] of [
      [2, 'POLICE'],
      [0, 'SCHOOL'],
      [1, 'ANONYMOUS'],
    ] as const)
      ids.push(
        await register.received({ receivedAt: at(minutes), notifier, notifierName: null, kinds: ['SEXUAL'], childId: `c-desk-${minutes}` }),
      )
    const { data } = await register.ask(
      fatima,
      `{ notificationDesk(filter: UNASSESSED, first: 100) { totalCount nodes { id notifier dueAt dueStep } } }`,
    )
    const mine = (data!['notificationDesk'].nodes as NotificationCase[]).filter(({ id }) => ids.includes(id))
    expect(mine.map(({ notifier }) => notifier)).toEqual(['SCHOOL', 'ANONYMOUS', 'POLICE'])
    for (const [n, row] of mine.entries())
      expect(row).toMatchObject({ dueStep: 'ASSESSMENT', dueAt: expect.stringContaining('') as unknown, id: ids[[1, 2, 0][n]!] })
    expect(mine.map(({ dueAt }) => new Date(dueAt!).getTime())).toEqual(
      [0, 1, 2].map((minutes) => Date.parse(at(minutes)) + 24 * 3_600_000),
    )
    expect(await register.read(ids[2]!, 'receipt { dueOn } plan { step state reason }')).toMatchObject({
      receipt: { dueOn: null },
      plan: expect.arrayContaining([{ step: 'RECEIPT', state: 'NOT_RELEVANT', reason: 'nobodyToSendTo' }]),
    })
  })

  test('of whom somebody writes the name is no longer one', async () => {
    expect((await register.act('receiveNotification', intake({ notifier: 'ANONYMOUS', notifierName: 'Naboen' })))['problems']).toEqual([
      { path: 'notifierName', code: 'anonymous' },
    ])
  })
})

describe('what came before', () => {
  test('about the same child is seen at intake and on the case, anonymous or not; again and again without action is flagged', async () => {
    const childId = 'c-000500'
    const fields = 'count newestAt withoutAction reassessment nodes { id notifier kind state }'
    const earlier = async () =>
      (await register.ask(fatima, `{ earlierNotifications(childId: "${childId}") { ${fields} } }`)).data!['earlierNotifications']
    expect(await earlier()).toEqual({ count: 0, newestAt: null, withoutAction: false, reassessment: false, nodes: [] })
    const first = await register.received({
      childId,
      notifier: 'ANONYMOUS',
      notifierName: null,
      receivedAt: new Date(Date.now() - 9 * 86_400_000).toISOString(),
    })
    const second = await register.received({
      childId,
      kinds: ['PHYSICAL'],
      receivedAt: new Date(Date.now() - 5 * 86_400_000).toISOString(),
    })
    const third = await register.received({ childId })
    expect(await earlier()).toMatchObject({
      count: 3,
      withoutAction: true,
      nodes: [{ id: third }, { id: second }, { id: first, notifier: 'ANONYMOUS' }],
    })
    expect((await register.read(third, `earlier { ${fields} }`)).earlier).toMatchObject({ count: 2, withoutAction: true })
    expect((await register.read(second, `earlier { ${fields} }`)).earlier).toMatchObject({ count: 1, withoutAction: false })
    await register.admin.query(
      `insert into support_measure (notification_id, municipality_id, started_on, kind) values ($1, '0630', current_date, 'OTHER')`,
      [first],
    )
    expect((await register.read(third, `earlier { ${fields} }`)).earlier).toMatchObject({ withoutAction: false, reassessment: true })
  })
})

describe('an adviser', () => {
  test('who hands over leaves a note, and the change is counted; a second one beside is no change', async () => {
    const id = await register.received()
    expect(await register.read(id, 'adviser adviserChanges')).toEqual({ adviser: 'fatima', adviserChanges: 0 })
    expect((await step('handOverNotification', id, { to: 'fatima', note: ' ' }))['problems']).toEqual([
      { path: 'to', code: 'same' },
      { path: 'note', code: 'required' },
    ])
    await step('handOverNotification', id, { to: 'fatima', second: 'ole', note: 'To på sagen.' })
    await step('handOverNotification', id, { to: 'ole', second: 'fatima', note: 'Mangler samtale.' })
    expect(await register.read(id, 'adviser secondAdviser adviserChanges handOvers { from to second note }')).toEqual({
      adviser: 'ole',
      secondAdviser: 'fatima',
      adviserChanges: 1,
      handOvers: [
        { from: 'fatima', to: 'fatima', second: 'ole', note: 'To på sagen.' },
        { from: 'fatima', to: 'ole', second: 'fatima', note: 'Mangler samtale.' },
      ],
    })
    expect((await register.admin.query('select advisers from notification where id = $1', [id])).rows).toEqual([{ advisers: 2 }])
    const mine = (await register.ask(colleague, '{ notificationDesk(filter: MINE) { totalCount nodes { id } } }')).data!['notificationDesk']
    expect(mine.nodes).toEqual([{ id }])
  })
})

describe('the authority of a home', () => {
  const advis = async () =>
    (
      await register.ask(
        { userId: 'hanne', persona: 'supervisor', scope: 'syd' },
        `{ notifications(institutionId: "${home}", period: "2020K1..2027K4") { nodes { id kind acute } } }`,
      )
    ).data!['notifications'].nodes

  test('hears of it when it is assessed, and not of what only happened elsewhere', async () => {
    const about = await register.received({ institutionId: home, suspected: ['STAFF_OF_HOME'], kinds: ['PHYSICAL'] })
    const notAbout = await register.received({ institutionId: home, suspected: ['GUARDIAN'], kinds: ['PHYSICAL'] })
    await register.tell()
    expect(await advis()).toEqual([])
    for (const id of [about, notAbout]) await step('assessNotification', id, { ...assessed, acute: true, acuteAction: 'Barnet flyttes.' })
    await register.tell()
    await register.tell()
    expect(await advis()).toEqual([{ id: about, kind: 'PHYSICAL', acute: true }])
    expect((await register.read(about, 'timeline { action by }')).timeline.filter(({ action }) => action === 'AUTHORITY_TOLD')).toEqual([
      { action: 'AUTHORITY_TOLD', by: 'notifications' },
    ])
  })

  test('hears of no home that no register knows: the step stays open, and the others are told', async () => {
    const nowhere = await register.received({ institutionId: 'unknown', happenedInHome: true })
    await step('assessNotification', nowhere, assessed)
    await register.tell()
    expect((await register.read(nowhere, 'plan { step state reason }')).plan).toContainEqual({
      step: 'AUTHORITY_TOLD',
      state: 'OPEN',
      reason: 'byItself',
    })
  })
})

test('a home notifies, and the municipality has it at once with the words as they were said', async () => {
  const id = await register.received(fromHome({ words: 'Hun sagde: Far slår mig.', suspected: ['GUARDIAN'], kinds: ['PHYSICAL'] }), simon)
  expect(
    await register.read(
      id,
      'notifier notifiedBy words childId leaderInformed adviser institution { id } receipt { dueOn } guardianLock { on locks { setBy } }',
    ),
  ).toMatchObject({
    notifier: 'PLACEMENT',
    notifiedBy: 'simon',
    words: 'Hun sagde: Far slår mig.',
    childId: child,
    leaderInformed: true,
    adviser: null,
    institution: { id: home },
    guardianLock: { on: true, locks: [{ setBy: 'simon' }] },
  })
})

describe('the desk', () => {
  test('gives the whole of it page by page, none twice, what is due first before what has no clock', async () => {
    const all: NotificationCase[] = []
    let after: string | null = null
    for (;;) {
      const { data, errors }: Answered = await register.ask(
        fatima,
        'query ($after: String) { notificationDesk(first: 4, after: $after) { totalCount nodes { id dueAt receivedAt } pageInfo { endCursor hasNextPage } } }',
        { after },
      )
      expect(errors).toEqual([])
      const { nodes, pageInfo, totalCount } = data!['notificationDesk']
      all.push(...nodes)
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(all.length)
        break
      }
      after = pageInfo.endCursor
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const due = all.map(({ dueAt }) => (dueAt ? new Date(dueAt).getTime() : Infinity))
    expect(due).toEqual(due.toSorted((a, b) => a - b))
    expect(due.at(-1)).toBe(Infinity)
  })

  test.each(['DUE_FIRST', 'UNASSESSED', 'WAITING', 'MINE', 'ALL'])('%s answers', async (filter) => {
    const { data, errors } = await register.ask(
      fatima,
      `{ notificationDesk(filter: ${filter}) { totalCount overdueCount nodes { id state overdue earlierCount policeWaitingDays } } }`,
    )
    expect(errors).toEqual([])
    expect(data!['notificationDesk'].totalCount).toBeGreaterThan(0)
  })
})

describe('a municipality’s preparedness', () => {
  const plan = { adoptedOn: '2021-05-01', publishedUrl: 'https://vejle.example.dk/beredskab', planVersion: '3. udgave' }

  test('is adopted on a day that has been, on a page that anybody can open', async () => {
    expect(
      (await register.act('recordPreparednessPlan', { adoptedOn: today(1), publishedUrl: 'javascript:alert(1)', planVersion: ' ' }))[
        'problems'
      ],
    ).toEqual([
      { path: 'adoptedOn', code: 'future' },
      { path: 'planVersion', code: 'required' },
      { path: 'publishedUrl', code: 'notAnAddress' },
    ])
  })

  test('is due for revision every fourth year, and the newest is the one that counts', async () => {
    expect(await register.act('recordPreparednessPlan', plan)).toMatchObject({
      revisionDueOn: '2025-05-01',
      overdue: true,
      municipality: { id: '0630' },
    })
    await register.act('recordPreparednessPlan', { ...plan, adoptedOn: today(-1), planVersion: '4. udgave' })
    const { data } = await register.ask(simon, '{ preparednessPlans { municipality { id } planVersion overdue } }')
    expect(data!['preparednessPlans']).toEqual([{ municipality: { id: '0630' }, planVersion: '4. udgave', overdue: false }])
  })
})
