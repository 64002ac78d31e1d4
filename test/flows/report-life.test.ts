import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  birgit,
  caseworker,
  consultant,
  documents,
  dorte,
  form,
  home,
  openReportRegister,
  simon,
  supervisor,
  type Person,
  type ReportRegister,
} from '../support/report-register.ts'

let register: ReportRegister
beforeAll(async () => {
  register = await openReportRegister()
})
afterAll(() => register.stop())

async function done(person: Person, document: keyof typeof documents, variables: Record<string, unknown>) {
  const { data, errors } = await register.ask(person, documents[document], variables)
  expect(errors).toEqual([])
  return data!['done']
}

async function registered(report: Record<string, unknown> = form(), id = crypto.randomUUID()) {
  return done(simon, 'register', { input: { id, institutionId: home, report } })
}

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const approval = { assessment: 'Nødvendigt og kortvarigt.', followUpNeeded: false, followUpReason: 'Ingen andre var berørt.' }
const rows = async (sql: string, params: unknown[] = []) => (await register.admin.query(sql, params)).rows

describe('an employee', () => {
  test('registers an episode: the report, its measures, its first version, its first step, and the job that tells of it', async () => {
    const report = await registered(
      form({
        measures: [
          { section: 'S8', minutes: 1 },
          { section: 'S9', minutes: 3, note: 'stående' },
        ],
      }),
    )
    expect(report).toMatchObject({ state: 'REGISTERED', version: 1, late: false, minutes: 4, account: 'ATTACHED' })
    expect(report.allowedActions).toEqual(['CORRECT', 'ADD_ATTACHMENT', 'MARK_CRIME', 'WRITE_SUPPLEMENT'])
    expect(report.timeline).toEqual([{ action: 'REGISTERED', by: 'simon', state: 'REGISTERED', text: null }])
    expect(await rows('select section, minutes from measure where incident_id = $1 order by ordinal', [report.id])).toEqual([
      { section: 'S8', minutes: 1 },
      { section: 'S9', minutes: 3 },
    ])
    const jobs = await rows(`select payload from jobs._private_jobs where payload ->> 'incidentId' = $1`, [report.id])
    expect(jobs).toEqual([{ payload: { incidentId: report.id, event: 'REGISTERED' } }])
    const [audit] = await rows(`select * from app.audit where action = 'report.register' and record_ids = array[$1]`, [report.id])
    expect(audit).toMatchObject({ subject: 'simon', child_ids: ['c-000001'] })
  })

  test('keeps a draft, finds it again, and loses it to the report it becomes', async () => {
    const id = crypto.randomUUID()
    const typed = { ...form(), course: null, account: null, accountText: null }
    const draft = await done(simon, 'save', { input: { id, institutionId: home, version: 0, report: typed } })
    expect(draft).toMatchObject({ __typename: 'ReportDraft', version: 1, crimeSuspected: false, content: { course: null } })
    expect(Date.parse(draft.dueAt) - Date.now()).toBeGreaterThan(70 * 3_600_000)
    const listed = await register.ask(simon, '{ reportDrafts { id version } reportWork { drafts { id } } }')
    expect(listed).toMatchObject({ errors: [], data: { reportDrafts: [{ id, version: 1 }], reportWork: { drafts: [{ id }] } } })
    await registered(form(), id)
    expect((await register.ask(simon, 'query ($id: ID!) { reportDraft(id: $id) { id } reportDrafts { id } }', { id })).data).toEqual({
      reportDraft: null,
      reportDrafts: [],
    })
    expect(await done(simon, 'save', { input: { id, institutionId: home, version: 1, report: typed } })).toMatchObject({
      now: 'REGISTERED',
    })
  })

  test('does not overwrite what another window saved, and is told', async () => {
    const id = crypto.randomUUID()
    const save = (version: number, course: string) =>
      done(simon, 'save', { input: { id, institutionId: home, version, report: form({ course }) } })
    await save(0, 'første')
    await save(1, 'andet vindue')
    expect(await save(1, 'første vindue igen')).toEqual({ __typename: 'WrongState', now: 'DRAFT' })
    expect((await register.ask(simon, 'query ($id: ID!) { reportDraft(id: $id) { version content { course } } }', { id })).data).toEqual({
      reportDraft: { version: 2, content: { course: 'andet vindue' } },
    })
    expect(await done(simon, 'discard', { id })).toBe(true)
    expect(await done(simon, 'discard', { id })).toBe(false)
    expect(await save(2, 'for sent')).toEqual({ __typename: 'WrongState', now: 'DISCARDED' })
    expect(await done(simon, 'register', { input: { id, institutionId: home, report: form() } })).toEqual({
      __typename: 'WrongState',
      now: 'DISCARDED',
    })
  })

  test('is late and registers all the same', async () => {
    const started = new Date(Date.now() - 80 * 3_600_000)
    const report = await registered(form({}, new Date(started.getTime() + 90 * 60_000)))
    expect(report).toMatchObject({ __typename: 'Incident', late: true })
  })
})

describe('the same click', () => {
  test('twenty times is one report, one draft and one supplement', async () => {
    const input = { id: crypto.randomUUID(), institutionId: home, report: form() }
    const drafts = await Promise.all(Array.from({ length: 20 }, () => done(simon, 'save', { input: { ...input, version: 0 } })))
    expect(new Set(drafts.map(({ version }) => version))).toEqual(new Set([1]))
    const reports = await Promise.all(
      Array.from({ length: 20 }, () => done(simon, 'register', { input: { ...input, supplement: 'Vi var for få.' } })),
    )
    expect(new Set(reports.map(({ __typename, id, version }) => `${__typename} ${id} ${version}`)).size).toBe(1)
    await Promise.all(Array.from({ length: 20 }, () => done(simon, 'supplement', { input: { id: input.id, text: 'Og trætte.' } })))
    const counts = await rows(
      `select (select count(*)::int from incident where id = $1) as reports, (select count(*)::int from measure where incident_id = $1) as measures,
              (select count(*)::int from report_version where incident_id = $1) as versions, (select count(*)::int from report_event where incident_id = $1) as events,
              (select count(*)::int from internal_supplement where incident_id = $1) as supplements,
              (select count(*)::int from jobs._private_jobs where payload ->> 'incidentId' = $1::text) as jobs,
              (select count(*)::int from app.audit where action = 'report.register' and $1::text = any(record_ids)) as audits`,
      [input.id],
    )
    expect(counts).toEqual([{ reports: 1, measures: 1, versions: 1, events: 1, supplements: 2, jobs: 1, audits: 1 }])
  })

  test('with other words under the same id is refused, and the first words stay', async () => {
    const { id } = await registered()
    expect(await registered(form({ course: 'Noget andet.' }), id)).toEqual({ __typename: 'WrongState', now: 'REGISTERED' })
    expect((await done(simon, 'incident', { id })).content.course).toContain('holdt om armene')
  })
})

describe('a manager', () => {
  test('returns a report, its author corrects it, and it is approved', async () => {
    const report = await registered()
    const returned = await done(birgit, 'return', { input: { ...seen(report), comment: 'Hvad blev prøvet først?' } })
    expect(returned).toMatchObject({ state: 'RETURNED', version: 1 })
    expect((await done(simon, 'incident', { id: report.id })).allowedActions).toContain('CORRECT')
    const corrected = await done(simon, 'correct', {
      input: {
        ...seen(report),
        report: form({ triedFirst: 'Vi talte stille.', measures: [{ section: 'S9', minutes: 2 }] }),
        reason: 'Uddybet',
      },
    })
    expect(corrected).toMatchObject({ state: 'REGISTERED', version: 2 })
    expect(corrected.versions).toEqual([
      { version: 1, reason: null, changedBy: 'simon', changes: [] },
      {
        version: 2,
        reason: 'Uddybet',
        changedBy: 'simon',
        changes: [
          { path: 'measures.0.minutes', before: '4', after: '2' },
          { path: 'triedFirst', before: 'Samtale og tilbud om en gåtur.', after: 'Vi talte stille.' },
        ],
      },
    ])
    expect(await rows('select minutes from measure where incident_id = $1', [report.id])).toEqual([{ minutes: 2 }])
    const approved = await done(birgit, 'approve', { input: { ...seen(corrected), ...approval } })
    expect(approved).toMatchObject({ state: 'APPROVED', version: 2, assessment: approval.assessment })
    expect(approved.timeline.map(({ action }: { action: string }) => action)).toEqual(['REGISTERED', 'RETURNED', 'CORRECTED', 'APPROVED'])
    const jobs = await rows(`select payload ->> 'event' as event from jobs._private_jobs where payload ->> 'incidentId' = $1 order by id`, [
      report.id,
    ])
    expect(jobs.map(({ event }) => event)).toEqual(['REGISTERED', 'RETURNED', 'CORRECTED', 'APPROVED'])
  })

  test('says why no follow-up is needed, and what the judgement is', async () => {
    const report = await registered()
    expect(await done(birgit, 'approve', { input: { ...seen(report), assessment: ' ', followUpNeeded: false } })).toMatchObject({
      problems: [
        { path: 'assessment', code: 'required' },
        { path: 'followUpReason', code: 'required' },
      ],
    })
  })

  test('finds what waits: reports to approve, returned ones, accounts that are to follow', async () => {
    const awaited = await registered(form({ account: 'TO_FOLLOW', accountText: null, accountReason: 'Sover' }))
    const back = await registered()
    await done(birgit, 'return', { input: { ...seen(back), comment: 'Mangler noget' } })
    const work = '{ reportWork { toApprove { id } returned { id } accountsAwaited { id allowedActions } } }'
    const { data, errors } = await register.ask(birgit, work)
    expect(errors).toEqual([])
    const ids = (list: { id: string }[]) => list.map(({ id }) => id)
    expect(ids(data!['reportWork'].toApprove)).toContain(awaited.id)
    expect(ids(data!['reportWork'].returned)).toContain(back.id)
    expect(data!['reportWork'].accountsAwaited[0].allowedActions).toContain('ADD_ACCOUNT')
    const dortes = (await register.ask(dorte, work)).data!['reportWork']
    expect([dortes.toApprove, dortes.returned]).toEqual([[], []])
  })

  test('closes it when everyone has it, it was answered and what was to follow is done; and takes it up again', async () => {
    const report = await approvedAndSent()
    const close = () => done(birgit, 'close', { input: { ...seen(report), note: 'Færdigbehandlet.' } })
    expect((await close()).problems).toEqual([
      { path: 'id', code: 'notDelivered' },
      { path: 'id', code: 'noFeedback' },
      { path: 'id', code: 'followUpOpen' },
    ])
    await rows(`update delivery set state = 'SENT', sent_at = now() where incident_id = $1`, [report.id])
    await rows(`update follow_up set done_on = current_date, result = $2 where id = $1`, [
      followUp,
      (await register.platform.words.of(report.id))('follow_up.result', followUp, 'talt'),
    ])
    expect((await close()).problems).toEqual([{ path: 'id', code: 'noFeedback' }])
    // Nobody answered for a month: it may be closed all the same, and the note says why.
    await rows(`update delivery set sent_at = now() - interval '31 days' where incident_id = $1`, [report.id])
    expect(await close()).toMatchObject({ state: 'CLOSED' })
    const reopened = await done(consultant, 'reopen', { input: { ...seen(report), reason: 'Klagen fik medhold.' } })
    expect(reopened).toMatchObject({ state: 'DISPATCHED' })
    expect(reopened.timeline.at(-1)).toEqual({ action: 'REOPENED', by: 'jonas', state: 'DISPATCHED', text: 'Klagen fik medhold.' })
  })

  const followUp = crypto.randomUUID()

  async function approvedAndSent() {
    const report = await registered()
    const seal = await register.platform.words.of(report.id)
    const approved = await done(birgit, 'approve', { input: { ...seen(report), assessment: 'Nødvendigt.', followUpNeeded: true } })
    await rows(`update incident set state = 'DISPATCHED' where id = $1`, [report.id])
    await rows(
      `insert into delivery (id, incident_id, institution_id, authority_id, department_id, acting_municipality_id, child_id, recipient, recipient_id, version,
                             channel, state, created_at)
       select gen_random_uuid(), id, institution_id, authority_id, department_id, acting_municipality_id, child_id, 'ACTING_MUNICIPALITY', '0630', 1, 'INBOX', 'FAILED', now()
       from incident where id = $1`,
      [report.id],
    )
    await rows(
      `insert into follow_up (id, incident_id, institution_id, authority_id, department_id, acting_municipality_id, child_id, kind, what, owner, due_on, in_plan)
       select $2, id, institution_id, authority_id, department_id, acting_municipality_id, child_id, 'REPAIR_TALK', $3, $4, current_date, false
       from incident where id = $1`,
      [report.id, followUp, seal('follow_up.what', followUp, 'Tale'), seal('follow_up.owner', followUp, 'simon')],
    )
    return approved
  }
})

describe("the child's account", () => {
  test('comes later, as a new version, and once', async () => {
    const report = await registered(form({ account: 'TO_FOLLOW', accountText: null, accountReason: 'Sover' }))
    const missing = await done(simon, 'account', { input: { ...seen(report), account: 'ATTACHED', text: '' } })
    expect(missing.problems).toEqual([{ path: 'text', code: 'required' }])
    const told = await done(simon, 'account', { input: { ...seen(report), account: 'ATTACHED', text: 'Jeg var ked af det.' } })
    expect(told).toMatchObject({ version: 2, account: 'ATTACHED', content: { accountText: 'Jeg var ked af det.' } })
    expect(told.allowedActions).not.toContain('ADD_ACCOUNT')
    expect(await done(simon, 'account', { input: { ...seen(told), account: 'DECLINED', reason: 'nej' } })).toMatchObject({
      now: 'REGISTERED',
    })
  })
})

describe('a suspected crime', () => {
  test('is told from a draft at once, and stays with the report that comes of it', async () => {
    const id = crypto.randomUUID()
    await done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    expect(await done(birgit, 'crime', { input: { id, text: 'Slag mod hovedet.' } })).toMatchObject({
      __typename: 'ReportDraft',
      version: 2,
      crimeSuspected: true,
    })
    await done(birgit, 'crime', { input: { id, text: 'Slag mod hovedet.' } })
    // The form of before the mark says nothing of it.
    const report = await registered(form({ crimeSuspected: false }), id)
    expect(report).toMatchObject({ crimeSuspected: true, content: { crimeSuspected: true } })
    expect(report.timeline).toContainEqual({ action: 'CRIME', by: 'birgit', state: 'REGISTERED', text: 'Slag mod hovedet.' })
    const jobs = await rows(`select payload ->> 'event' as event from jobs._private_jobs where payload ->> 'incidentId' = $1 order by id`, [
      id,
    ])
    expect(jobs.map(({ event }) => event)).toEqual(['CRIME', 'REGISTERED', 'CRIME'])
  })

  test('can be told of a report in any state, is told once, and no correction takes it back', async () => {
    const report = await registered()
    await done(birgit, 'approve', { input: { ...seen(report), ...approval } })
    const marks = await Promise.all(
      [simon, dorte, birgit].map((person) => done(person, 'crime', { input: { id: report.id, text: 'Mistanke' } })),
    )
    expect(new Set(marks.map(({ crimeSuspected, version }) => `${crimeSuspected} ${version}`))).toEqual(new Set(['true 2']))
    const taken = await done(simon, 'correct', { input: { id: report.id, version: 2, report: form(), reason: 'Alligevel ikke' } })
    expect(taken.problems).toEqual([{ path: 'crimeSuspected', code: 'alreadyTold' }])
  })
})

describe('a report that was wrong', () => {
  test('of another child cannot be corrected but voided; then it leaves every count and stays readable', async () => {
    const counts = async () => {
      const { data, errors } = await register.ask(
        supervisor,
        `query ($day: Period!) {
          incidents(institutionId: "${home}", period: $day) { totalCount }
          _entities(representations: [{ __typename: "InstitutionPeriod", institutionId: "${home}", period: "2025K1..2030K4", childDays: 1 }]) {
            ... on InstitutionPeriod { incidents { reports measures byMonth(months: 120) { reports } } }
          }
        }`,
        { day: '2025K1..2030K4' },
      )
      expect(errors).toEqual([])
      const { incidents } = data!['_entities'][0]
      const sum = (incidents.byMonth as { reports: number }[]).reduce((all, { reports }) => all + reports, 0)
      return [data!['incidents'].totalCount, incidents.reports, incidents.measures, sum]
    }
    const before = await counts()
    const report = await registered(form({ injury: 'SERIOUS', injuryText: 'Brækket arm' }))
    expect(await counts()).toEqual(before.map((count) => count + 1))
    const other = await done(simon, 'correct', {
      input: { ...seen(report), report: form({ childId: 'c-000002' }), reason: 'Forkert barn' },
    })
    expect(other.problems).toContainEqual({ path: 'childId', code: 'voidInstead' })
    const voided = await done(birgit, 'void', { input: { ...seen(report), reason: 'WRONG_CHILD', text: 'Det var et andet barn.' } })
    expect(voided).toMatchObject({ state: 'VOIDED', voided: 'WRONG_CHILD', allowedActions: [] })
    expect(await counts()).toEqual(before)
    const grave = await register.platform.read('select id from incident where id = $1 and voided is null', [report.id])
    expect(grave).toEqual([])
    expect((await done(simon, 'incident', { id: report.id })).content.course).toContain('holdt om armene')
  })
})

test('a municipality and an authority read it when it is approved, and not before; the supplement never', async () => {
  const report = await registered()
  await done(simon, 'supplement', { input: { id: report.id, text: 'Vi var for få på vagt.' } })
  for (const person of [caseworker, supervisor]) {
    const early = await done(person, 'incident', { id: report.id })
    expect(early).toMatchObject({ state: 'REGISTERED', content: null, versions: null, timeline: null, supplement: null })
  }
  await done(birgit, 'approve', { input: { ...seen(report), ...approval } })
  for (const person of [caseworker, supervisor]) {
    const later = await done(person, 'incident', { id: report.id })
    expect(later).toMatchObject({ content: { childId: 'c-000001' }, assessment: approval.assessment, supplement: null })
  }
  expect((await done(consultant, 'incident', { id: report.id })).supplement).toBe('Vi var for få på vagt.')
})

test('whoever opens a report is on record with it and its child before she reads a word', async () => {
  const report = await registered()
  await done(consultant, 'incident', { id: report.id })
  const read = await rows(
    `select record_kind, child_ids from app.audit where subject = 'jonas' and action = 'read' and $1 = any(record_ids)`,
    [report.id],
  )
  expect(new Set(read.map(({ record_kind }) => record_kind))).toEqual(new Set(['incident', 'report_version', 'report_event']))
})
