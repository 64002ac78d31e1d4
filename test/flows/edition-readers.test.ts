import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailServer, textOf, type MailServer } from '../support/mail-server.ts'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** What readers add to an edition: the council's remarks, for everybody; and views, each for herself. */
let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
  await country.carryOut('publish-edition', { again: false })
})
afterAll(() => country.stop())

const council: Asker = { userId: 'raad', persona: 'council', scope: null }
const colleague: Asker = { userId: 'raad-2', persona: 'council', scope: null }
const anybody: Asker = { userId: 'gateway', persona: 'public', scope: null }
const supervisor: Asker = { userId: 'tilsyn', persona: 'supervisor', scope: 'syd' }
const others: Asker[] = [
  anybody,
  supervisor,
  { userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-syd' },
  { userId: 'sagsbehandler', persona: 'caseworker', scope: '0630' },
  { userId: 'dpo', persona: 'dpo', scope: null },
  { userId: 'oversight', persona: 'statistics', scope: null },
]

const write = (who: Asker, input: object) =>
  country.ask(
    who,
    `mutation ($input: WriteEditionNoteInput!) { writeEditionNote(input: $input) {
       __typename ... on EditionNote { id text version office } ... on InvalidInput { problems { path code } } ... on WrongState { state } } }`,
    { input },
  )
const withdraw = (who: Asker, id: string, version: number) =>
  country.ask(
    who,
    `mutation ($id: ID!, $version: Int!) { withdrawEditionNote(id: $id, version: $version) {
       __typename ... on EditionNote { id version } ... on WrongState { state } } }`,
    { id, version },
  )
const notes = async (who: Asker) =>
  (await country.ask(who, '{ edition(number: 1) { notes { id about text office version } } }')).data.edition.notes
const save = (who: Asker, input: object) =>
  country.ask(
    who,
    `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename ... on SavedView { id } ... on InvalidInput { problems { path code } } } }`,
    { input },
  )
const views = async (who: Asker) => (await country.ask(who, '{ savedViews { id name search } }')).data.savedViews

describe('a remark', () => {
  const id = crypto.randomUUID()
  const remark = { id, edition: 1, about: 'klager', text: 'Flere kommuner er begyndt at melde.' }

  test.each(others)('is not written or withdrawn by $persona', async (who) => {
    expect((await write(who, remark)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    expect((await withdraw(who, id, 1)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(await notes(council)).toEqual([])
  })

  test.each([
    ['text', { text: '  ' }, 'required'],
    ['text', { text: 'x'.repeat(4_001) }, 'tooLong'],
    ['about', { about: 'hjem' }, 'unknown'],
    ['id', { id: 'one' }, 'notAnId'],
  ])('with a wrong %s is refused by its code, and leaves no trace', async (path, wrong, code) => {
    const { data } = await write(council, { ...remark, ...wrong })
    expect(data.writeEditionNote).toEqual({ __typename: 'InvalidInput', problems: [{ path, code }] })
    expect(await notes(council)).toEqual([])
  })

  test('on an edition that is not there is not found', async () => {
    expect((await write(council, { ...remark, edition: 9 })).errors[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  test('is read by everybody who reads the edition, under the name of the office and nobody else’s; sent twice, it is one', async () => {
    const written = { id, text: remark.text, version: 1, office: 'Børnerådet' }
    for (let times = 0; times < 2; times++) expect((await write(council, remark)).data.writeEditionNote).toMatchObject(written)
    for (const who of [council, anybody, supervisor]) expect(await notes(who)).toEqual([{ ...written, about: 'klager' }])
  })

  test('is changed in a new version; who saw an older one is told so, and every version is kept for the council alone', async () => {
    expect((await write(colleague, { ...remark, text: 'Ny tekst.', version: 1 })).data.writeEditionNote).toMatchObject({ version: 2 })
    expect((await write(council, { ...remark, text: 'Anden tekst.', version: 1 })).data.writeEditionNote).toEqual({
      __typename: 'WrongState',
      state: 'CHANGED',
    })
    expect((await notes(anybody))[0]).toMatchObject({ text: 'Ny tekst.', version: 2 })
    const kept = 'select version, text, written_by from edition_note_version order by version'
    expect((await country.asRole('oversight', council, kept)).map((row) => row['text'])).toEqual([remark.text, 'Ny tekst.'])
    for (const who of others) await expect(country.asRole('oversight', who, kept)).rejects.toThrow(/permission denied/)
    const versions = async (who: Asker) =>
      (await country.ask(who, '{ edition(number: 1) { notes { versions { version text writtenBy } } } }')).data.edition.notes[0].versions
    for (const who of [anybody, supervisor]) expect(await versions(who)).toBe(null)
    expect(await versions(council)).toEqual([
      { version: 2, text: 'Ny tekst.', writtenBy: colleague.userId },
      { version: 1, text: remark.text, writtenBy: council.userId },
    ])
  })

  test('that is withdrawn is shown to nobody, in no way, and cannot be written on', async () => {
    expect((await withdraw(council, id, 1)).data.withdrawEditionNote).toEqual({ __typename: 'WrongState', state: 'CHANGED' })
    expect((await withdraw(council, id, 2)).data.withdrawEditionNote).toMatchObject({ __typename: 'EditionNote' })
    expect((await write(council, { ...remark, text: 'Igen.', version: 2 })).data.writeEditionNote).toEqual({
      __typename: 'WrongState',
      state: 'WITHDRAWN',
    })
    for (const who of [council, ...others]) expect(await notes(who)).toEqual([])
    for (const who of others) expect(await country.asRole('oversight', who, 'select id from edition_note')).toEqual([])
  })
})

describe('a saved view', () => {
  const view = { id: crypto.randomUUID(), name: 'Klager, udgave 1', search: 'udgave=1&figur=klager' }

  test('is for those who have the page; the public keeps nothing', async () => {
    expect((await save(anybody, view)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(await views(anybody)).toBe(null)
  })

  test.each([
    ['search', { search: 'navn=Jens Hansen' }, 'notAnAddress'],
    ['search', { search: 'https://example.org' }, 'notAnAddress'],
    ['name', { name: ' ' }, 'required'],
    ['name', { name: 'x'.repeat(81) }, 'tooLong'],
  ])('with a wrong %s is refused', async (path, wrong, code) => {
    expect((await save(council, { ...view, ...wrong })).data.saveView).toEqual({ __typename: 'InvalidInput', problems: [{ path, code }] })
  })

  test('is the keeper’s alone, in the role she kept it in', async () => {
    for (let times = 0; times < 2; times++)
      expect((await save(council, view)).data.saveView).toEqual({ __typename: 'SavedView', id: view.id })
    expect(await views(council)).toEqual([view])
    for (const who of [colleague, supervisor, { ...supervisor, userId: council.userId }]) expect(await views(who)).toEqual([])
    expect((await save(colleague, view)).data.saveView).toMatchObject({ problems: [{ path: 'id', code: 'taken' }] })
  })

  test('is forgotten by her, and by nobody else', async () => {
    const forget = (who: Asker) => country.ask(who, 'mutation ($id: ID!) { forgetView(id: $id) }', { id: view.id })
    await forget(colleague)
    expect(await views(council)).toEqual([view])
    expect((await forget(council)).data.forgetView).toBe(true)
    expect(await views(council)).toEqual([])
  })
})

describe('hearing of new editions', () => {
  const follow = (who: Asker, on: boolean) =>
    country.ask(who, 'mutation ($follow: Boolean!) { followEditions(follow: $follow) }', { follow: on })
  const told = async (who: Asker) => (await country.ask(who, '{ editionNotices { id edition readAt } }')).data.editionNotices
  const read = (who: Asker, id: string) => country.ask(who, 'mutation ($id: ID!) { readOversightNotice(id: $id) }', { id })
  const tell = () => country.carryOut('tell-edition', { number: 2 })

  test('is for those who have the page', async () => {
    for (const who of [anybody, { userId: 'oversight', persona: 'service', scope: null } as const]) {
      expect((await follow(who, true)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
      expect(await told(who)).toBe(null)
    }
  })

  test('who follows is told once, however often the job runs; nobody else is, nor she in another role', async () => {
    for (let times = 0; times < 2; times++) expect((await follow(council, true)).data.followEditions).toBe(true)
    await follow(supervisor, true)
    await country.carryOut('publish-edition', { again: true })
    for (let times = 0; times < 2; times++) await tell()
    const notice = { id: expect.any(String), edition: 2, readAt: null }
    expect(await told(council)).toEqual([notice])
    expect(await told(supervisor)).toEqual([notice])
    for (const who of [colleague, { ...supervisor, userId: council.userId }]) expect(await told(who)).toEqual([])
  })

  test('a notice is read by its own reader alone; who follows no longer is told of no more', async () => {
    const [{ id }] = await told(council)
    expect((await read(colleague, id)).errors[0]?.extensions?.code).toBe('NOT_FOUND')
    expect((await read(council, id)).data.readOversightNotice).toBe(true)
    expect((await told(council))[0].readAt).not.toBe(null)
    expect((await follow(council, false)).data.followEditions).toBe(false)
    await country.carryOut('tell-edition', { number: 3 })
    expect(await told(council)).toHaveLength(1)
    expect(await told(supervisor)).toHaveLength(2)
  })
})

describe('hearing of new editions by mail', () => {
  const follow = (who: Asker, on: boolean) =>
    country.ask(who, 'mutation ($follow: Boolean!) { followEditions(follow: $follow) }', { follow: on })
  const mailTo = async (who: Asker, address: string | null) =>
    await country.ask(
      who,
      `mutation ($address: String) { mailNotices(about: EDITIONS, address: $address) {
         __typename ... on NoticeMail { available address refusedAt } ... on InvalidInput { problems { path code } } ... on WrongState { state } } }`,
      { address },
    )
  const mailOf = async (who: Asker) =>
    (await country.ask(who, '{ noticeMail(about: EDITIONS) { available address refusedAt } }')).data.noticeMail
  const analyst: Asker = { userId: 'analytiker', persona: 'council', scope: null }
  const address = 'analytiker@raadet.example.dk'
  const taken = { __typename: 'NoticeMail', available: true, address, refusedAt: null }
  /** Tells of an edition, as its opening asks for, and carries out what follows. */
  const tell = async (number: number) => {
    await country.carryOut('tell-edition', { number })
    await country.drain('oversight')
  }

  let server: MailServer
  beforeAll(async () => {
    server = await mailServer()
    await country.seat(analyst)
    // What the editions above asked for.
    await country.drain('oversight')
  })
  afterAll(async () => {
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL']) delete process.env[name]
    await server.stop()
  })

  test('is for those who can follow, when they do', async () => {
    expect((await mailTo(anybody, address)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(await mailOf(anybody)).toBe(null)
    expect((await mailTo(analyst, address)).data.mailNotices).toEqual({ __typename: 'WrongState', state: 'NOT_FOLLOWING' })
    expect(await country.behind('oversight', 'select 1 from notice_follower where mail_address is not null')).toEqual([])
  })

  test('is not offered by a house that no mail leaves', async () => {
    await follow(analyst, true)
    expect(await mailOf(analyst)).toEqual({ available: false, address: null, refusedAt: null })
    expect((await mailTo(analyst, address)).data.mailNotices).toEqual({ __typename: 'WrongState', state: 'NO_MAIL' })
    Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'nej@example.dk', PUBLIC_URL: 'https://tilsynsblik.example.dk' })
  })

  test.each([
    'analytiker',
    'a@b',
    ' ',
    `${address}, anden@raadet.example.dk`,
    `${address}\r\nBcc: anden@raadet.example.dk`,
    'Analytiker <analytiker@raadet.example.dk>',
    `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.dk`,
  ])('goes to one address and nothing else, not to %j', async (wrong) => {
    expect((await mailTo(analyst, wrong)).data.mailNotices).toEqual({
      __typename: 'InvalidInput',
      problems: [{ path: 'address', code: 'notAMailAddress' }],
    })
    expect(await mailOf(analyst)).toEqual({ available: true, address: null, refusedAt: null })
  })

  test('is her own in her role: said twice it is one, and nobody else sees it or changes it', async () => {
    for (let times = 0; times < 2; times++) expect((await mailTo(analyst, ` ${address} `)).data.mailNotices).toEqual(taken)
    for (const who of [colleague, { ...supervisor, userId: analyst.userId }])
      expect(await mailOf(who)).toEqual({ available: true, address: null, refusedAt: null })
    expect(await country.asRole('oversight', colleague, 'select mail_address from notice_follower')).toEqual([])
    await country.asRole('oversight', colleague, `update notice_follower set mail_address = 'x@y.dk'`)
    await expect(country.asRole('oversight', analyst, `update notice_follower set person_id = 'raad'`)).rejects.toThrow(/permission denied/)
    expect(await mailOf(analyst)).toEqual({ available: true, address, refusedAt: null })
  })

  test('is a link and no more, once for each edition, and only to who asked for it', async () => {
    for (let times = 0; times < 2; times++) await tell(4)
    expect(server.mails.map(({ to }) => to)).toEqual([address])
    const body = textOf(server.mails[0]!)
    expect(body).toContain('https://tilsynsblik.example.dk/statistik/udgave/4')
    expect(await country.behind('oversight', `select id from jobs.jobs where task_identifier = 'mail-notice'`)).toEqual([])
  })

  const mailing = (number: number) => ({
    about: 'EDITIONS',
    edition: number,
    sourceKey: `edition ${number}`,
    personId: analyst.userId,
    persona: analyst.persona,
    scopeId: null,
  })

  test('that is not taken now is tried again; one that is refused is not, whose it is sees that, and nothing is said of it elsewhere', async () => {
    server.mails.length = 0
    server.answer = () => Object.assign(new Error(`busy ${address}`), { responseCode: 451 })
    await expect(country.carryOut('mail-notice', mailing(6))).rejects.toThrow(/^The mail server: notNow$/)
    server.answer = () => Object.assign(new Error(`no such box ${address}`), { responseCode: 550 })
    await tell(5)
    expect(await country.behind('oversight', `select id from jobs.jobs where task_identifier = 'mail-notice'`)).toEqual([])
    server.answer = undefined
    expect(await mailOf(analyst)).toMatchObject({ address, refusedAt: expect.any(String) })
    // Nothing more is sent to it, until she has written it again.
    await country.carryOut('mail-notice', mailing(7))
    expect(server.mails).toEqual([])
    expect((await mailTo(analyst, address)).data.mailNotices).toEqual(taken)
    await country.carryOut('mail-notice', mailing(7))
    expect(server.mails.map(({ to }) => to)).toEqual([address])
    server.mails.length = 0
  })

  test('ends when she takes the address back, also for a mail that was on its way; and when she follows no more', async () => {
    expect((await mailTo(analyst, null)).data.mailNotices).toEqual({ ...taken, address: null })
    await country.carryOut('mail-notice', mailing(8))
    expect(server.mails).toEqual([])
    await mailTo(analyst, address)
    await follow(analyst, false)
    await follow(analyst, true)
    expect(await mailOf(analyst)).toEqual({ available: true, address: null, refusedAt: null })
    await country.carryOut('mail-notice', mailing(8))
    expect(server.mails).toEqual([])
  })

  test('ends with the role: the address is gone, and so is the wish to hear', async () => {
    await mailTo(analyst, address)
    await country.unseat(analyst)
    await tell(9)
    expect(server.mails).toEqual([])
    expect(await country.behind('oversight', 'select 1 from notice_follower where person_id = $1', [analyst.userId])).toEqual([])
  })
})
