import { mintPrincipal, verifyPrincipal } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  birgit,
  caseworker,
  child,
  consultant,
  council,
  deputy,
  documents,
  dorte,
  form,
  head,
  home,
  openReportRegister,
  otherMunicipality,
  simon,
  stranger,
  supervisor,
  type Person,
  type ReportRegister,
} from '../support/report-register.ts'

/** Who is denied comes first; then what happens when several do it at once. */
let register: ReportRegister
let report: { id: string; version: number }
beforeAll(async () => {
  register = await openReportRegister()
  report = await registered()
  await register.ask(simon, documents.supplement, { input: { id: report.id, text: 'Vi var for få.' } })
})
afterAll(() => register.stop())

async function registered(typed: Record<string, unknown> = {}, person: Person = simon) {
  const { data, errors } = await register.ask(person, documents.register, {
    input: { id: crypto.randomUUID(), institutionId: home, report: form({ authorReason: 'x', ...typed }) },
  })
  expect(errors).toEqual([])
  const { id, version } = data!['done'] as { id: string; version: number }
  return { id, version }
}

const approval = (seen: { id: string; version: number }) => ({
  input: { id: seen.id, version: seen.version, assessment: 'Nødvendigt.', followUpNeeded: true },
})
const codeOf = async (person: Person, document: keyof typeof documents, variables: Record<string, unknown>) =>
  (await register.ask(person, documents[document], variables)).errors[0]?.extensions.code
const states = async () => (await register.admin.query('select id, state, version from incident order by id')).rows

describe('reading a report', () => {
  test.each([
    ['staff of another home', stranger],
    ['a manager of another home', { ...birgit, scope: 'h-2' }],
    ['another municipality', otherMunicipality],
    ['a supervisor of another authority', { ...supervisor, scope: 'nord' }],
    ['a consultant of another department', { ...consultant, scope: 'dep-2' }],
    ['another child', { userId: 'c', persona: 'child', scope: 'c-000002' }],
  ] satisfies [string, Person][])('%s does not learn that it exists', async (_, person) => {
    const { data, errors } = await register.ask(person, documents.incident, { id: report.id })
    expect([data, errors]).toEqual([{ done: null }, []])
  })

  test.each(['council', 'appeals_board', 'dpo'] as const)('the %s has no grant on reports', async (persona) => {
    expect(await codeOf({ ...council, persona }, 'incident', { id: report.id })).toBe('FORBIDDEN')
  })

  test('a head of department gets the figures, and not a word', async () => {
    const { data, errors } = await register.ask(head, documents.incident, { id: report.id })
    expect(errors).toEqual([])
    expect(data!['done']).toMatchObject({ state: 'REGISTERED', minutes: 4, account: 'ATTACHED' })
    expect(data!['done']).toMatchObject({
      content: null,
      versions: null,
      timeline: null,
      supplement: null,
      assessment: null,
      allowedActions: [],
    })
  })

  test.each([
    ['an authority', supervisor],
    ['a municipality', caseworker],
    ['a head of department', head],
    ['the child', { userId: 'c', persona: 'child', scope: child }],
    ['a neighbour', stranger],
  ] satisfies [string, Person][])('%s never gets the internal supplement', async (_, person) => {
    const { data } = await register.ask(person, documents.incident, { id: report.id })
    expect(data?.['done']?.supplement ?? null).toBeNull()
    expect(JSON.stringify(data)).not.toContain('Vi var for få')
  })

  test('when the audit cannot be written, nothing is shown', async () => {
    await register.admin.query('revoke execute on function app.record(text, text, text[], text[]) from incidents_consultant')
    try {
      const { data, errors } = await register.ask(consultant, documents.incident, { id: report.id })
      expect([data, errors[0]!.extensions.code]).toEqual([{ done: null }, 'FORBIDDEN'])
    } finally {
      await register.admin.query('grant execute on function app.record(text, text, text[], text[]) to incidents_consultant')
    }
  })

  test('a draft is seen by its author and the manager, and by nobody else', async () => {
    const id = crypto.randomUUID()
    await register.ask(simon, documents.save, { input: { id, institutionId: home, version: 0, report: form() } })
    const draft = async (person: Person) =>
      (await register.ask(person, 'query ($id: ID!) { reportDraft(id: $id) { id } }', { id })).data?.['reportDraft'] ?? null
    for (const person of [dorte, stranger, consultant, head, caseworker, supervisor, council]) expect(await draft(person)).toBeNull()
    for (const person of [simon, birgit]) expect(await draft(person)).toEqual({ id })
    expect((await register.ask(birgit, '{ reportDrafts { id } }')).data!['reportDrafts']).toEqual([])
    expect(await codeOf(dorte, 'crime', { input: { id, text: 'Mistanke' } })).toBe('NOT_FOUND')
    expect((await register.ask(dorte, documents.discard, { id })).data!['done']).toBe(false)
    expect((await register.ask(birgit, documents.discard, { id })).data!['done']).toBe(false)
  })
})

describe('writing', () => {
  test.each([
    ['staff of another home', stranger, 'NOT_FOUND'],
    ['a consultant', consultant, 'FORBIDDEN'],
    ['a supervisor', supervisor, 'FORBIDDEN'],
    ['a caseworker', caseworker, 'FORBIDDEN'],
    ['a head of department', head, 'FORBIDDEN'],
    ['the council', council, 'FORBIDDEN'],
  ] satisfies [string, Person, string][])('%s registers nothing in this home', async (_, person, code) => {
    const input = { id: crypto.randomUUID(), institutionId: home, report: form() }
    expect(await codeOf(person, 'register', { input })).toBe(code)
    expect(await codeOf(person, 'save', { input: { ...input, version: 0 } })).toBe(code)
  })

  const seen = () => ({ id: report.id, version: report.version })
  test.each<[string, Person, keyof typeof documents, () => object, string]>([
    ['staff approve', simon, 'approve', () => approval(seen()).input, 'FORBIDDEN'],
    ['staff return', simon, 'return', () => ({ ...seen(), comment: 'x' }), 'FORBIDDEN'],
    ['staff void', simon, 'void', () => ({ ...seen(), reason: 'DOUBLE', text: 'x' }), 'FORBIDDEN'],
    ['staff close', simon, 'close', () => ({ ...seen(), note: 'x' }), 'FORBIDDEN'],
    ['a colleague corrects', dorte, 'correct', () => ({ ...seen(), report: form(), reason: 'x' }), 'FORBIDDEN'],
    ['a supervisor approves', supervisor, 'approve', () => approval(seen()).input, 'FORBIDDEN'],
    ['a supervisor corrects', supervisor, 'correct', () => ({ ...seen(), report: form(), reason: 'x' }), 'FORBIDDEN'],
    ['a caseworker voids', caseworker, 'void', () => ({ ...seen(), reason: 'DOUBLE', text: 'x' }), 'FORBIDDEN'],
    ['a consultant writes a supplement', consultant, 'supplement', () => ({ id: report.id, text: 'x' }), 'FORBIDDEN'],
    ['a consultant suspects', consultant, 'crime', () => ({ id: report.id, text: 'x' }), 'FORBIDDEN'],
    ['a head of department approves', head, 'approve', () => approval(seen()).input, 'FORBIDDEN'],
    ['a manager of another home approves', { ...birgit, scope: 'h-2' }, 'approve', () => approval(seen()).input, 'NOT_FOUND'],
    ['another home suspects', stranger, 'crime', () => ({ id: report.id, text: 'x' }), 'NOT_FOUND'],
    ['another municipality reopens', otherMunicipality, 'reopen', () => ({ ...seen(), reason: 'x' }), 'NOT_FOUND'],
  ])('%s: refused, and nothing changes', async (_, person, document, input, code) => {
    const before = await states()
    expect(await codeOf(person, document, { input: input() })).toBe(code)
    expect(await states()).toEqual(before)
  })

  test('a manager neither approves, returns nor voids force she used, not even after a correction took her off it', async () => {
    const own = await registered({ staff: ['simon', 'birgit'] })
    const { data } = await register.ask(simon, documents.correct, { input: { ...own, report: form(), reason: 'Birgit var der ikke' } })
    const corrected = data!['done'] as { id: string; version: number; content: { staff: string[] } }
    expect(corrected.content.staff).toEqual(['simon'])
    const { id, version } = corrected
    expect(await codeOf(birgit, 'approve', approval({ id, version }))).toBe('FORBIDDEN')
    expect(await codeOf(birgit, 'return', { input: { id, version, comment: 'x' } })).toBe('FORBIDDEN')
    expect(await codeOf(birgit, 'void', { input: { id, version, reason: 'NO_FORCE', text: 'x' } })).toBe('FORBIDDEN')
    const { data: seenByBirgit } = await register.ask(birgit, documents.incident, { id })
    expect(seenByBirgit!['done'].allowedActions).not.toEqual(expect.arrayContaining(['APPROVE']))
    expect((await register.ask(deputy, documents.approve, approval({ id, version }))).data!['done']).toMatchObject({ state: 'APPROVED' })
  })

  test('what was imported is read, counted and never acted on', async () => {
    const id = crypto.randomUUID()
    await register.admin.query(
      `insert into incident (id, institution_id, authority_id, department_id, acting_municipality_id, child_id, occurred_at, minutes, registered_at, deadline_at,
                             account, guidance, crime_suspected, injury, source_key)
       values ($1::uuid, '${home}', 'syd', 'dep-1', '0630', '${child}', '2026-01-01', 4, '2026-01-01', '2026-01-04', 'UNKNOWN', 'UNKNOWN', false, 'NONE', $1::uuid::text)`,
      [id],
    )
    const { data } = await register.ask(birgit, documents.incident, { id })
    expect(data!['done']).toMatchObject({ state: 'CLOSED', allowedActions: [], content: null, versions: [] })
    const reopened = await register.ask(birgit, documents.reopen, { input: { id, version: 1, reason: 'x' } })
    expect(reopened.data!['done']).toEqual({ __typename: 'WrongState', now: 'CLOSED' })
  })

  test('a principal of a minute ago, whose role may be gone, writes nothing', () => {
    const key = { id: 'k', secret: 's' }
    const token = mintPrincipal({ ...simon, purpose: 'RegisterReport', requestId: 'r' }, 'incidents', key, 'body')
    const [header, payload, signature] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as { iat: number; exp: number }
    expect(claims.exp - claims.iat).toBeLessThanOrEqual(60)
    const longer = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 3600 })).toString('base64url')
    expect(() => verifyPrincipal(`${header}.${longer}.${signature}`, 'incidents', [key], 'body')).toThrow('Sign in again.')
  })
})

describe('Postgres itself', () => {
  async function as(person: Person, sql: string) {
    const { admin, tokenOf } = register
    await admin.query('begin')
    try {
      await admin.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
        tokenOf(person),
        `incidents_${person.persona}`,
      ])
      return (await admin.query(sql)).rowCount
    } finally {
      await admin.query('rollback')
    }
  }

  test.each<[string, Person, string]>([
    ['a version is never changed', birgit, `update report_version set content = '{}'`],
    ['nor removed', birgit, 'delete from report_version'],
    ['nor an event', birgit, 'delete from report_event'],
    ['nor a report', birgit, 'delete from incident'],
    ['nor a supplement', birgit, 'update internal_supplement set text = $$x$$'],
    ['a supervisor changes no words of it', supervisor, `update incident set assessment = 'x'`],
    ['a supervisor reads no supplement', supervisor, 'select from internal_supplement'],
    ['nor a caseworker', caseworker, 'select from internal_supplement'],
    ['a head of department reads no version', head, 'select from report_version'],
    ['nor a timeline', head, 'select from report_event'],
    ['a caseworker sees no list of drafts', caseworker, 'select from report_draft'],
    ['a supervisor sees no list of residents', supervisor, 'select from stay'],
  ])('%s', async (_, person, sql) => {
    await expect(as(person, sql)).rejects.toThrow('permission denied')
  })

  test('staff of another home see none of it', async () => {
    for (const table of ['incident', 'measure', 'report_version', 'report_event', 'internal_supplement', 'report_draft'])
      expect(await as(stranger, `select from ${table}`)).toBe(0)
    await expect(
      as(stranger, `insert into internal_supplement values ('${report.id}', now(), '${home}', 'dep-1', 'x', 'stranger')`),
    ).rejects.toThrow('row-level security')
  })
})

describe('at once', () => {
  test('of two managers one decides, and the other is told what became of it', async () => {
    for (let round = 0; round < 5; round++) {
      const contested = await registered()
      const [approved, returned] = await Promise.all([
        register.ask(birgit, documents.approve, approval(contested)),
        register.ask(deputy, documents.return, { input: { id: contested.id, version: contested.version, comment: 'Uddyb' } }),
      ])
      const outcomes = [approved, returned].map(({ data }) => data!['done'].__typename as string)
      expect(outcomes.sort()).toEqual(['Incident', 'WrongState'])
      const events = await register.admin.query(`select action from report_event where incident_id = $1 and action <> 'REGISTERED'`, [
        contested.id,
      ])
      expect(events.rowCount).toBe(1)
    }
  })

  test('fifty reports are fifty reports, each whole, and the chain of the audit holds', async () => {
    const before = (await states()).length
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        register.ask(n % 2 ? simon : dorte, documents.register, {
          input: { id: crypto.randomUUID(), institutionId: home, report: form({ staff: [n % 2 ? 'simon' : 'dorte'] }) },
        }),
      ),
    )
    expect(answers.flatMap(({ errors }) => errors)).toEqual([])
    expect(new Set(answers.map(({ data }) => data!['done'].__typename))).toEqual(new Set(['Incident']))
    expect((await states()).length).toBe(before + 50)
    const { rows } = await register.admin.query(
      `select (select count(*)::int from incident where author_id is not null) as reports, (select count(distinct incident_id)::int from report_version) as versions,
              (select count(distinct payload ->> 'incidentId')::int from jobs._private_jobs where payload ->> 'event' = 'REGISTERED') as jobs,
              (select count(*)::int from app.audit where action = 'report.register') as audits`,
    )
    expect(new Set(Object.values(rows[0] as object)).size).toBe(1)
    const broken = await register.admin.query(
      `select from (select previous_hash, lag(hash) over (order by id) as before, row_number() over (order by id) as n from app.audit) as chain
       where n > 1 and previous_hash is distinct from before`,
    )
    expect(broken.rowCount).toBe(0)
  })
})
